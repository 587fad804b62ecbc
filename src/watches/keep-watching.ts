import { setTimeout as wait } from "node:timers/promises";
import { snapshotNames } from "../graph/read/snapshot-names.ts";
import { readWatches } from "../graph/watches/watch.ts";
import { takeLease } from "../graph/write/bookkeeping/lease.ts";
import { type Compared, compareWatch, type Comparing } from "./compare/compare-watch.ts";
import { comparedWords } from "./compare/compared-words.ts";
import { graphAtRest } from "./compare/graph-at-rest.ts";
import { beginDeliveries, type Delivering, type Running } from "./webhooks/deliver.ts";

/** The milliseconds between two looks at the graph, after a look that failed, and for which a lease is taken. */
const usual = { pause: 5_000, afterFailure: 60_000, lease: 30_000 };

export interface Watching extends Comparing, Delivering {
  /** A name for this process, for people who look at the graph. */
  holder: string;
  say: (message: string) => void;
  pauses?: Partial<typeof usual>;
}

/**
 * Compares all watches at once and whenever the graph has changed, and delivers the changes, until the signal aborts. A watch that
 * fails is tried again at its own times, whether the graph changes or not. Of several servers only the one that holds the lease does so.
 */
export async function keepWatching(watching: Watching, signal: AbortSignal): Promise<void> {
  const pauses = { ...usual, ...watching.pauses };
  while (!signal.aborted) {
    // If the database is gone, the server reports it elsewhere.
    const lease = await takeLease(watching.graph, "watches", watching.holder, pauses.lease).catch(() => null);
    if (lease) {
      const held = AbortSignal.any([signal, lease.signal]);
      await Promise.all([keepComparing(watching, pauses, held), keepDelivering(watching, pauses, held)]);
      await lease.release().catch(() => undefined);
    }
    await pauseFor(pauses.pause, signal);
  }
}

/** What one server remembers of its comparisons. */
interface Memory {
  /** The snapshot with which each watch was compared last, by the id of the watch. */
  compared: Map<string, string>;
  /** The failure of each watch that was said last, by its name. */
  said: Map<string, string>;
}

async function keepComparing(watching: Watching, pauses: typeof usual, signal: AbortSignal): Promise<void> {
  const memory: Memory = { compared: new Map(), said: new Map() };
  while (!signal.aborted) {
    // If the database is gone, the server reports it elsewhere.
    const isDone = await compareDue(watching, memory, signal).then(
      () => true,
      () => false,
    );
    await pauseFor(isDone ? pauses.pause : pauses.afterFailure, signal);
  }
}

/** Compares the watches whose rows may have changed, and those that failed and whose time has come. */
async function compareDue(watching: Watching, { compared, said }: Memory, signal: AbortSignal): Promise<void> {
  const { graph, now, say } = watching;
  const snapshot = await snapshotNames(graph).look();
  const due = (await readWatches(graph)).filter(({ id, nextTryAt, comparisons }) =>
    nextTryAt === null ? comparisons === 0 || compared.get(id) !== snapshot : nextTryAt <= now().toISOString(),
  );
  const rest = due.length > 0 ? await graphAtRest(graph) : null;
  if (rest === null) return;
  for (const watch of due) {
    if (signal.aborted) return;
    const result = await compareWatch(watching, watch, rest);
    tell(say, said, watch.name, result);
    if (result.status === "COMPARED") compared.set(watch.id, rest.snapshot);
  }
}

/** Says what happened to a watch: nothing if there is no news, and the same failure only once. */
function tell(say: (message: string) => void, said: Map<string, string>, name: string, compared: Compared): void {
  const isNews =
    compared.status !== "COMPARED" || compared.isFirst || compared.isReworded || Object.keys(compared.told).length > 0;
  const words = comparedWords(name, compared);
  if (isNews && compared.status !== "POSTPONED" && said.get(name) !== words) say(words);
  said.set(name, compared.status === "FAILED" ? words : "");
}

async function keepDelivering(watching: Watching, pauses: typeof usual, signal: AbortSignal): Promise<void> {
  const running: Running = new Map();
  while (!signal.aborted) {
    await beginDeliveries(watching, running, signal).catch(() => undefined);
    await pauseFor(pauses.pause, signal);
  }
  await Promise.all(running.values());
}

async function pauseFor(milliseconds: number, signal: AbortSignal): Promise<void> {
  await wait(milliseconds, undefined, { signal }).catch(() => undefined);
}
