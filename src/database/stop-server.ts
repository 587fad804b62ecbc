import { setTimeout as sleep } from "node:timers/promises";
import { isAlive, type ProcessIdentity } from "./process-identity.ts";
import type { Progress } from "./progress.ts";

/** This is long enough to write a full page cache to a slow disk. After a SIGKILL, the next start recovers the data. */
const STOP_LIMIT_MS = 120_000;

/** Stops Neo4j and waits for its end. After the limit, in milliseconds, it is killed, and the terminal says so. */
export async function stopServer(server: ProcessIdentity, progress: Progress, limitMs = STOP_LIMIT_MS): Promise<void> {
  if (!(await isAlive(server))) return;
  const step = progress.begin("Stopping Neo4j");
  await stopProcess(server, limitMs, () =>
    progress.say(
      `Neo4j (process ${server.pid}) has not stopped within ${limitMs / 1000} s, so it is killed. The next start recovers its data.`,
    ),
  );
  step.end("Neo4j has stopped");
}

/** Sends SIGTERM to a process and waits for its end. After the limit, in milliseconds, it is killed. */
export async function stopProcess(
  running: ProcessIdentity,
  limitMs: number,
  onKill: () => void = () => undefined,
): Promise<void> {
  signalTo(running, "SIGTERM");
  if (await endsWithin(running, limitMs)) return;
  onKill();
  signalTo(running, "SIGKILL");
  await endsWithin(running, 10_000);
}

async function endsWithin(server: ProcessIdentity, limitMs: number): Promise<boolean> {
  const end = Date.now() + limitMs;
  while (Date.now() < end) {
    if (!(await isAlive(server))) return true;
    await sleep(50);
  }
  return false;
}

function signalTo({ pid }: ProcessIdentity, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    // The process ended by itself in the meantime.
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
  }
}
