import { setTimeout as sleep } from "node:timers/promises";
import type { Home } from "./home.ts";
import type { Instance } from "./instance.ts";
import { isAlive } from "./process-identity.ts";
import type { Progress } from "./progress.ts";
import { readOutput, sizeOfLog } from "./start-failure.ts";

/** A look at a process is cheap, and whoever asks meanwhile is told that the database is gone. */
const LOOK_EVERY_MS = 1_000;

/** What ends sooner after it was started again would go on ending. */
const WORTH_A_START_MS = 60_000;

interface Keeping {
  /** Gives the instance that runs now, also where another process started it. */
  again: () => Promise<Instance>;
  heap: string;
  progress: Progress;
  signal: AbortSignal;
}

/**
 * Watches a Neo4j, and starts it again where it ended, until the signal: once, if it does not last. What happened, and what a
 * person has to do, is said a single time.
 */
export async function keepRunning(
  home: Home,
  first: Instance,
  { again, heap, progress, signal }: Keeping,
): Promise<void> {
  let instance = first;
  let startedAgainAt = -Infinity;
  while (await endsBefore(signal, instance)) {
    const what = `Neo4j (process ${instance.pid}) has ended${await whyItEnded(home, heap)}.`;
    if (Date.now() - startedAgainAt < WORTH_A_START_MS) {
      progress.say(`${what} It is not started once more, for it would end again. ${adviceOf(home)}`);
      return;
    }
    progress.say(`${what} It is started again; until then, what is asked gets an error. What was written is kept.`);
    try {
      instance = await again();
    } catch (error) {
      if (!signal.aborted) progress.say(`${(error as Error).message}\n${adviceOf(home)}`);
      return;
    }
    startedAgainAt = Date.now();
    if (instance.boltPort !== first.boltPort) {
      progress.say(
        `It has port ${instance.boltPort} now, for another program took ${first.boltPort}. Stop Forewarned (Ctrl-C) and start it again.`,
      );
      return;
    }
  }
}

async function endsBefore(signal: AbortSignal, instance: Instance): Promise<boolean> {
  while (!signal.aborted) {
    if (!(await isAlive(instance))) return !signal.aborted;
    await sleep(LOOK_EVERY_MS, undefined, { signal, ref: false }).catch(() => undefined);
  }
  return false;
}

/** The one end that the JVM tells of and a person can do something about. */
async function whyItEnded(home: Home, heap: string): Promise<string> {
  const printed = await readOutput(home, await sizeOfLog(home));
  return /OutOfMemoryError/.test(printed)
    ? `: its heap of ${heap} was too small. Where that happens again, set FOREWARNED_NEO4J_HEAP to more`
    : "";
}

const adviceOf = (home: Home) =>
  `Read ${home.log} for the reason, then stop Forewarned (Ctrl-C) and start it again: until then it has no database.`;
