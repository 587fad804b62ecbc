import pRetry from "p-retry";
import { v7 as timeOrderedId } from "uuid";
import { ForewarnedError } from "../../errors.ts";
import type { Graph } from "../../graph/driver/neo4j.ts";

/** Who is told what while something is written, and who may stop it. */
export interface IngestHooks {
  signal?: AbortSignal;
  /** Is told what a person should know at once. */
  say?: (message: string) => void;
  /** Is told what goes on beside reading, and how much of it is left where that is known. */
  tell?: (phase: string, left?: number) => void;
  /** What a person may do about a database that is gone. */
  whenGone?: string;
}

/** How long a database that is gone is waited for. */
const patienceMinutes = 5;

/** One writes at a time; a database that is gone for a while is waited for. */
export async function withIngestLock<T>(
  given: Graph,
  { say = () => undefined, signal = new AbortController().signal, whenGone }: IngestHooks,
  work: (graph: Graph) => Promise<T>,
): Promise<T> {
  const graph = withRetries(given, say, signal, whenGone);
  const holder = timeOrderedId();
  const take = () =>
    graph.lock("ingest", holder, () => say("Another run is writing to this graph; waiting for it to end …"), signal);
  let lock = await take();
  const guarded: Graph = {
    ...graph,
    write: async (work) => {
      if (!(await lock.isHeld())) {
        lock = await take();
        if (lock.heldBefore !== holder)
          throw new ForewarnedError(
            "GRAPH_UNAVAILABLE",
            "The database was gone for a while, and another run has written to the graph since. Nothing is lost: run the same command again.",
          );
      }
      return graph.write(work);
    },
  };
  try {
    return await work(guarded);
  } finally {
    await lock.release();
  }
}

/** Does something where nobody else writes; else it is left to them. */
export async function ifUnlocked(graph: Graph, work: () => Promise<void>): Promise<void> {
  const busy = new AbortController();
  const lock = await graph
    .lock("ingest", timeOrderedId(), () => busy.abort(), busy.signal)
    .catch((error: unknown) => {
      if (busy.signal.aborted) return null;
      throw error;
    });
  if (lock) await work().finally(() => lock.release());
}

function withRetries(graph: Graph, say: (message: string) => void, signal: AbortSignal, whenGone?: string): Graph {
  // Several statements are under way at once, and one of them is enough to tell it.
  let isTold = false;
  const retried = async <T>(work: () => Promise<T>): Promise<T> => {
    const done = await pRetry(work, {
      retries: Number.POSITIVE_INFINITY,
      maxRetryTime: patienceMinutes * 60_000,
      minTimeout: 500,
      maxTimeout: 5_000,
      signal,
      shouldRetry: ({ error }) => error instanceof ForewarnedError && error.code === "GRAPH_UNAVAILABLE",
      onFailedAttempt: ({ error }) => {
        if (isTold || !(error instanceof ForewarnedError && error.code === "GRAPH_UNAVAILABLE")) return;
        isTold = true;
        const waiting = `${error.message} Waiting for it, for up to ${patienceMinutes} minutes …`;
        say(whenGone ? `${waiting}\n${whenGone}` : waiting);
      },
    });
    isTold = false;
    return done;
  };
  return {
    ...graph,
    read: (...args) => retried(() => graph.read(...args)),
    write: (work) => retried(() => graph.write(work)),
    lock: (...args) => retried(() => graph.lock(...args)),
  };
}
