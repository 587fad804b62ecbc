/**
 * Keeps the program running if its output can no longer be written, for example after a pipe breaks or a terminal closes.
 * Without a listener, the error would end the program at once, and the database that it started would run on.
 */
export function outliveClosedOutput(): void {
  for (const stream of [process.stdout, process.stderr]) stream.on("error", () => undefined);
}
