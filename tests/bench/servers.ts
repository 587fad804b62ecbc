import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { Database } from "../../src/database/database.ts";
import { environmentOf, type OwnDatabase } from "./own-database.ts";

/**
 * Starts a server as a separate process, and returns its address. If BENCH_PROFILE names a folder, our server writes a CPU
 * profile to it.
 */
export async function startServer(
  started: ChildProcess[],
  who: string,
  database: Database,
  more: NodeJS.ProcessEnv,
): Promise<string> {
  const folder = process.env.BENCH_PROFILE;
  const profile = folder && who === "ours" ? ["--cpu-prof", `--cpu-prof-dir=${folder}`] : [];
  const server = fork(fileURLToPath(new URL("query-server.ts", import.meta.url)), [who], {
    execArgv: ["--import", "tsx", ...profile],
    env: { ...process.env, ...environmentOf(database), ...more },
    stdio: ["ignore", "pipe", "inherit", "ipc"],
  });
  started.push(server);
  const [first] = (await Promise.race([once(server.stdout!, "data"), once(server, "exit")])) as [unknown];
  if (!Buffer.isBuffer(first))
    throw new Error(
      `The server "${who}" of the bench ended with ${String(first)} before it answered. Its output is above.`,
    );
  return String(first).trim();
}

/** Gives a function that starts our server, in place of the one that it started before. Ends the last one. */
export async function onServers(
  { database }: OwnDatabase,
  more: NodeJS.ProcessEnv,
  work: (start: () => Promise<string>) => Promise<void>,
): Promise<void> {
  const servers: ChildProcess[] = [];
  try {
    await work(async () => {
      for (const server of servers) server.kill();
      return startServer(servers, "ours", database, more);
    });
  } finally {
    for (const server of servers) server.kill();
  }
}
