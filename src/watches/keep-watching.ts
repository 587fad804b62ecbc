import { setTimeout as wait } from "node:timers/promises";
import type { Graph } from "../graph/driver/neo4j.ts";
import { changesBetween, type GraphState, graphState } from "../graph/read/changes.ts";
import { readWatches } from "../graph/watches/watch.ts";
import { takeLease } from "../graph/write/bookkeeping/lease.ts";
import type { Compared, Comparing } from "./compare/compare-watch.ts";
import { compareAll } from "./compare/compare-all.ts";
import { comparedWords } from "./compare/compared-words.ts";
import { beginDeliveries, type Delivering, type Running } from "./webhooks/deliver.ts";

/** The milliseconds between two looks at the graph, after a failed comparison, and for which a lease is taken. */
const usual = { pause: 5_000, afterFailure: 60_000, lease: 30_000 };

export interface Watching extends Comparing, Delivering {
  /** A name for this process, for people who look at the graph. */
  holder: string;
  say: (message: string) => void;
  pauses?: Partial<typeof usual>;
}

/**
 * Compares all watches at once and whenever the graph has changed, and delivers the changes, until the signal aborts. Of several
 * servers only the one that holds the lease does so.
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

async function keepComparing(watching: Watching, pauses: typeof usual, signal: AbortSignal): Promise<void> {
  const said = new Map<string, string>();
  let last: GraphState | undefined;
  let results = new Map<string, Compared>();
  while (!signal.aborted) {
    try {
      const state = await graphState(watching.graph, last);
      if (!last || needsAgain(results) || (await isOther(watching.graph, last, state))) {
        results = await compareAll(watching, signal);
        for (const [name, compared] of results) tell(watching.say, said, name, compared);
      }
      last = state;
    } catch {
      last = undefined;
    }
    const hasFailed = [...results.values()].some(({ status }) => status === "FAILED");
    await pauseFor(hasFailed || !last ? pauses.afterFailure : pauses.pause, signal);
  }
}

const needsAgain = (results: ReadonlyMap<string, Compared>) =>
  [...results.values()].some(({ status }) => status !== "COMPARED");

/** True if the graph changed in more than bookkeeping, or if a watch was added and not compared yet. */
async function isOther(graph: Graph, last: GraphState, state: GraphState): Promise<boolean> {
  if (state.bookmark === last.bookmark) return false;
  const change = await changesBetween(graph, last, state);
  return !change?.isBookkeeping || (await readWatches(graph)).some(({ comparisons }) => comparisons === 0);
}

/** Says what happened to a watch: nothing if there is no news, and the same failure only once. */
function tell(say: (message: string) => void, said: Map<string, string>, name: string, compared: Compared): void {
  const isNews = compared.status !== "COMPARED" || compared.isFirst || Object.keys(compared.told).length > 0;
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
