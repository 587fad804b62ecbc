import { setTimeout as sleep } from "node:timers/promises";
import type { Home } from "./home.ts";
import type { Instance } from "./instance.ts";
import { isAlive } from "./process-identity.ts";
import type { Progress } from "./progress.ts";
import { readOutput, sizeOfLog } from "./start-failure.ts";

/** Checking a process is cheap. Until the next check, clients get an error that the database is gone. */
const LOOK_EVERY_MS = 1_000;

/** If Neo4j ends sooner than this after a restart, it would probably end again, so it is not restarted. */
const WORTH_A_START_MS = 60_000;

/**
 * The pauses before further attempts after a failed start. The cause may be temporary, such as a lack of memory or a busy disk.
 */
const PAUSES_MS = [10_000, 30_000];

interface Keeping {
  /** Returns the running instance, and starts one if no other process has done so. */
  again: () => Promise<Instance>;
  heap: string;
  progress: Progress;
  signal: AbortSignal;
  pauses?: readonly number[];
}

/** A watched Neo4j. */
interface Kept {
  /** The present advice for clients whose query fails because Neo4j is gone. */
  whenGone: () => string;
  /** Resolves when the watching has ended. */
  ended: Promise<void>;
}

/**
 * Watches a Neo4j until the signal, and starts it again if it ends. If it ends again within a minute, it is not restarted once
 * more. A failed start is tried again a few times. The terminal shows each event and its advice only once.
 */
export function keepRunning(home: Home, first: Instance, keeping: Keeping): Kept {
  let isGivenUp = false;
  const ended = keep(home, first, keeping).finally(() => (isGivenUp = true));
  return {
    whenGone: () =>
      isGivenUp
        ? "The server does not start it again. The person who runs the server must do that; the terminal of the server shows the reason."
        : "The server is starting it again. Send the query again in half a minute. If it still fails, look at the terminal of the server.",
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
      progress.say(
        `${what} It is not started again, because it ended within a minute of the last start. ${adviceOf(home)}`,
      );
      return;
    }
    progress.say(`${what} It is started again. Until it is ready, queries get an error. No written data is lost.`);
    const next = await startedAgain(home, keeping);
    if (!next) return;
    instance = next;
    startedAgainAt = Date.now();
    if (instance.boltPort !== first.boltPort) {
      progress.say(
        `It now has port ${instance.boltPort}, because another program took port ${first.boltPort}. Stop Forewarned (Ctrl-C) and start it again.`,
      );
      return;
    }
  }
}

/** The new instance. Null if it does not start, which has been reported, or if the signal was aborted. */
async function startedAgain(
  home: Home,
  { again, progress, signal, pauses = PAUSES_MS }: Keeping,
): Promise<Instance | null> {
  let reported = "";
  for (let tries = 0; ; tries += 1) {
    try {
      return await again();
    } catch (error) {
      if (signal.aborted) return null;
      const { message } = error as Error;
      const reason = message === reported ? "" : `${message}\n`;
      reported = message;
      const pause = pauses[tries];
      if (pause === undefined) {
        progress.say(`${reason}There are no more attempts. ${adviceOf(home)}`);
        return null;
      }
      if (reason) progress.say(`${reason}The next attempt is in ${pause / 1000} s.`);
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

/** A lack of heap memory is the only cause that the JVM prints and that a person can correct. */
async function whyItEnded(home: Home, heap: string): Promise<string> {
  const printed = await readOutput(home, await sizeOfLog(home));
  return /OutOfMemoryError/.test(printed)
    ? `: its heap of ${heap} was too small. If that happens again, set FOREWARNED_NEO4J_HEAP to more`
    : "";
}

const adviceOf = (home: Home) =>
  `Read ${home.log} for the reason. Then stop Forewarned (Ctrl-C) and start it again. Until then, it has no database.`;
