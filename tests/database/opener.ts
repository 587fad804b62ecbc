import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Database } from "../../src/database/database.ts";

/** Another process that has the database open, as a second `npm start` would. */
export interface Opener {
  pid: number;
  /** What it printed once the database was open. */
  opened: Promise<Omit<Database, "close">>;
  ended: Promise<number | null>;
  stderr(): string;
}

/** Runs `open-and-wait.ts` in a process group of its own, as a shell does with a job. */
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
  // Nobody has to wait for an opener that is to be killed.
  opened.catch(() => {});
  return { pid: child.pid ?? 0, opened, ended, stderr: () => said };
}
