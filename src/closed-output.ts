/**
 * Lets the program go on where its output cannot be written any more, as where a pipe breaks or a terminal is closed. An error
 * that nobody listens to would end it on the spot, and the database that it started would run on.
 */
export function outliveClosedOutput(): void {
  for (const stream of [process.stdout, process.stderr]) stream.on("error", () => undefined);
}
