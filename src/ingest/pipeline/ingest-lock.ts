import pRetry from "p-retry";
import { v7 as timeOrderedId } from "uuid";
import { ForewarnedError } from "../../errors.ts";
import type { Graph } from "../../graph/driver/neo4j.ts";

/** Callbacks for messages during a write, and the signal that stops it. */
export interface IngestHooks {
  signal?: AbortSignal;
  /** Receives a message that a person should see at once. */
  say?: (message: string) => void;
  /** Receives the name of each phase other than reading, and the number of items left if it is known. */
  phase?: (phase: string, left?: number) => void;
  /** Advice for a person if the database is gone. */
  whenGone?: string;
  /** The folder of the curated facts. Documents replace some of them, so a run that changes documents brings them up to date at its end. */
  curated?: string;
}

/** The time that the ingest waits for a database that is gone. */
const patienceMinutes = 5;

/**
 * Runs `work` while holding the ingest lock, so that only one process writes at a time. If another process holds the lock, it
 * waits. If the database is gone, it tries again for up to 5 minutes.
 * @throws ForewarnedError `GRAPH_UNAVAILABLE` if the database stays gone, or if another run wrote to the graph while it was gone.
 */
export async function withIngestLock<T>(
  given: Graph,
  { say = () => undefined, signal = new AbortController().signal, whenGone }: IngestHooks,
  work: (graph: Graph) => Promise<T>,
): Promise<T> {
  const graph = withRetries(given, say, signal, whenGone);
  const holder = timeOrderedId();
  const take = () =>
    graph.lock("ingest", holder, () => say("Another run is writing to this graph. Waiting until it ends …"), signal);
  let lock = await take();
  const guarded: Graph = {
    ...graph,
    write: async (...args) => {
      if (!(await lock.isHeld())) {
        lock = await take();
        if (lock.heldBefore !== holder)
          throw new ForewarnedError(
            "GRAPH_UNAVAILABLE",
            "The database was unavailable for a while, and another run has written to the graph in the meantime. Nothing is lost. Run the same command again.",
          );
      }
      return graph.write(...args);
    },
  };
  try {
    return await work(guarded);
  } finally {
    await lock.release();
  }
}

/** Runs `work` if nobody else is writing. Otherwise it leaves the work to the process that is. */
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
  // Several statements run at once. Only the first that fails reports it.
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
        const waiting = `${error.message} Waiting for the database for up to ${patienceMinutes} minutes …`;
        say(whenGone ? `${waiting}\n${whenGone}` : waiting);
      },
    });
    isTold = false;
    return done;
  };
  return {
    ...graph,
    read: (...args) => retried(() => graph.read(...args)),
    write: (...args) => retried(() => graph.write(...args)),
    lock: (...args) => retried(() => graph.lock(...args)),
  };
}
