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

/** Before another try of a start that failed: it may have been a moment without memory, or with a busy disk. */
const PAUSES_MS = [10_000, 30_000];

interface Keeping {
  /** Gives the instance that runs now, also where another process started it. */
  again: () => Promise<Instance>;
  heap: string;
  progress: Progress;
  signal: AbortSignal;
  pauses?: readonly number[];
}

/** A Neo4j that is watched. */
interface Kept {
  /** What somebody who asks while it is gone may do. */
  whenGone: () => string;
  /** Nothing of this goes on any more. */
  ended: Promise<void>;
}

/**
 * Watches a Neo4j, and starts it again where it ended, until the signal: once, if it does not last, and with some tries, if it does
 * not start. What happened, and what a person has to do, is said a single time.
 */
export function keepRunning(home: Home, first: Instance, keeping: Keeping): Kept {
  let isGivenUp = false;
  const ended = keep(home, first, keeping).finally(() => (isGivenUp = true));
  return {
    whenGone: () =>
      isGivenUp
        ? "It is not started again by itself: whoever runs this server has to, and finds the reason in its terminal."
        : "It is started again: ask again in half a minute, and else look at the server's terminal.",
    ended,
  };
}

async function keep(home: Home, first: Instance, keeping: Keeping): Promise<void> {
  const { heap, progress, signal } = keeping;
  let instance = first;
  let startedAgainAt = -Infinity;
  while (await endsBefore(signal, instance)) {
    const what = `Neo4j (process ${instance.pid}) has ended${await whyItEnded(home, heap)}.`;
    if (Date.now() - startedAgainAt < WORTH_A_START_MS) {
      progress.say(`${what} It is not started once more, for it would end again. ${adviceOf(home)}`);
      return;
    }
    progress.say(`${what} It is started again; until then, what is asked gets an error. What was written is kept.`);
    const next = await startedAgain(home, keeping);
    if (!next) return;
    instance = next;
    startedAgainAt = Date.now();
    if (instance.boltPort !== first.boltPort) {
      progress.say(
        `It has port ${instance.boltPort} now, for another program took ${first.boltPort}. Stop Forewarned (Ctrl-C) and start it again.`,
      );
      return;
    }
  }
}

/** Null where it does not start, which a person has been told, or where nobody wants it any more. */
async function startedAgain(
  home: Home,
  { again, progress, signal, pauses = PAUSES_MS }: Keeping,
): Promise<Instance | null> {
  let told = "";
  for (let tries = 0; ; tries += 1) {
    try {
      return await again();
    } catch (error) {
      if (signal.aborted) return null;
      const { message } = error as Error;
      const reason = message === told ? "" : `${message}\n`;
      told = message;
      const pause = pauses[tries];
      if (pause === undefined) {
        progress.say(`${reason}It is not tried once more. ${adviceOf(home)}`);
        return null;
      }
      if (reason) progress.say(`${reason}It is tried again in ${pause / 1000} s.`);
      await sleep(pause, undefined, { signal, ref: false }).catch(() => undefined);
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
