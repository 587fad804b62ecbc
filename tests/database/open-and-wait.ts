import { readConfig } from "../../src/config.ts";
import { openDatabase } from "../../src/database/open-database.ts";
import { progressOn } from "../../src/database/progress.ts";

// Opens the database as `npm start` would, prints it as a line of JSON, and keeps it running. SIGTERM or SIGINT closes it, also
// while it is opening.
const stop = new AbortController();
for (const signal of ["SIGTERM", "SIGINT"] as const) process.on(signal, () => stop.abort());
const began = Date.now();
try {
  const database = await openDatabase(readConfig(), {
    progress: progressOn(process.stderr),
    signal: stop.signal,
    browser: { postConnectCommand: "", remoteContentHosts: "" },
  });
  database.keepRunning();
  console.log(JSON.stringify({ ...database, pid: process.pid, milliseconds: Date.now() - began }));
  const keepAlive = setInterval(() => {}, 60_000);
  await new Promise<void>((resolve) =>
    stop.signal.aborted ? resolve() : stop.signal.addEventListener("abort", () => resolve()),
  );
  clearInterval(keepAlive);
  await database.close();
} catch (error) {
  if (!stop.signal.aborted) throw error;
}
