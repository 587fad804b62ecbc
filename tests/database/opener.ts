import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Database } from "../../src/database/database.ts";

/** Another process that has the database open, like a second `npm start`. */
export interface Opener {
  pid: number;
  /** The database that it printed after it had opened it. */
  opened: Promise<Omit<Database, "close">>;
  ended: Promise<number | null>;
  stderr(): string;
}

/** Runs `open-and-wait.ts` in a separate process group, as a shell runs a job. */
export function opener(environment: Record<string, string>): Opener {
  const script = fileURLToPath(new URL("open-and-wait.ts", import.meta.url));
  const child = spawn(process.execPath, ["--import", "tsx", script], {
    env: environment,
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let [out, said] = ["", ""];
  child.stderr.on("data", (data) => (said += data));
  const ended = new Promise<number | null>((resolve) => child.once("close", (code) => resolve(code)));
  const opened = new Promise<Omit<Database, "close">>((resolve, reject) => {
    child.stdout.on("data", (data) => {
      out += data;
      if (out.includes("\n")) resolve(JSON.parse(out));
    });
    void ended.then(() => reject(new Error(`ended without opening:\n${said}`)));
  });
  // A test that kills an opener does not wait for `opened`. Its rejection must not end the test.
  opened.catch(() => {});
  return { pid: child.pid ?? 0, opened, ended, stderr: () => said };
}
