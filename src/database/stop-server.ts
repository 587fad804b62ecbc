import { setTimeout as sleep } from "node:timers/promises";
import { isAlive, type ProcessIdentity } from "./process-identity.ts";
import type { Progress } from "./progress.ts";

/** Enough to write a full page cache to a slow disk. What SIGKILL interrupts is recovered at the next start. */
const STOP_LIMIT_MS = 120_000;

/** Asks Neo4j to stop and waits until it has; after the limit it is killed, and a line says so. */
export async function stopServer(server: ProcessIdentity, progress: Progress, limitMs = STOP_LIMIT_MS): Promise<void> {
  if (!(await isAlive(server))) return;
  const step = progress.begin("Stopping Neo4j");
  await stopProcess(server, limitMs, () =>
    progress.say(
      `Neo4j (process ${server.pid}) has not stopped within ${limitMs / 1000} s and is killed; the next start recovers its data.`,
    ),
  );
  step.end("Neo4j has stopped");
}

/** Asks a process to end and waits until it has; after the limit it is killed. */
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
    // It ended by itself in the meantime.
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
  }
}
