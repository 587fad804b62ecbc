import type { Graph } from "../driver/neo4j.ts";
import { databaseOf, type GraphState, graphState, transactionOf } from "./changes.ts";

/**
 * The names of snapshots. A snapshot is what answers can show of the graph: it changes with each commit but those of bookkeeping.
 * All servers of a graph give it the same name.
 */
export interface SnapshotNames {
  /** Asks the database for its newest state. Returns the name of its snapshot. */
  look(): Promise<string>;
  /** The name for a bookmark. Undefined if the bookmark is newer than the last look. */
  known(bookmark: string): string | undefined;
  /** The name for a bookmark, after another look if it is newer than the last one. */
  nameOf(bookmark: string): Promise<string>;
}

/** A snapshot, with the numbers of its first and its last transaction, as far as this server saw them. */
interface Seen {
  name: string;
  from: number;
  to: number;
}

const ofGraphs = new WeakMap<Graph, SnapshotNames>();

/** The names of the snapshots of a graph. */
export function snapshotNames(graph: Graph): SnapshotNames {
  const names = ofGraphs.get(graph) ?? namesOf(graph);
  ofGraphs.set(graph, names);
  return names;
}

/** The number of snapshots that are remembered. An older one gets its bookmark as its name. */
const remembered = 50;

function namesOf(graph: Graph): SnapshotNames {
  /** The newest first. */
  const seen: Seen[] = [];
  let state: GraphState | undefined;
  // Of two looks at once, the older one may end last.
  const note = (name: string, transaction: number) => {
    const known = seen.find((each) => each.name === name);
    if (known) Object.assign(known, { from: Math.min(known.from, transaction), to: Math.max(known.to, transaction) });
    else seen.push({ name, from: transaction, to: transaction });
    seen.sort((a, b) => b.from - a.from).splice(remembered);
  };
  const look = async () => {
    const now = await graphState(graph, state);
    state = now;
    const name = snapshotOf(now);
    const { transaction } = now;
    if (transaction === null) return name;
    note(name, transaction);
    return name;
  };
  const known = (bookmark: string) => {
    const transaction = transactionOf(bookmark);
    if (transaction === null) return bookmark;
    if (transaction > (seen[0]?.to ?? -1)) return undefined;
    return seen.find(({ from, to }) => from <= transaction && transaction <= to)?.name ?? bookmark;
  };
  return {
    look,
    known,
    nameOf: async (bookmark) => {
      const name = known(bookmark);
      if (name !== undefined) return name;
      await look();
      return known(bookmark) ?? bookmark;
    },
  };
}

/** The snapshots that one request has seen. */
export function snapshotsSeen(names: SnapshotNames) {
  const named = new Set<string>();
  const unnamed = new Set<string>();
  return {
    add: (snapshot: string): void => void named.add(snapshot),
    /** Adds a state that was read. Returns the name of its snapshot; empty if it is newer than the last look. */
    read: (bookmark: string): string => {
      const name = names.known(bookmark);
      if (name === undefined) unnamed.add(bookmark);
      else named.add(name);
      return name ?? "";
    },
    isOnly: (snapshot: string): boolean => unnamed.size === 0 && [...named].every((each) => each === snapshot),
    all: async (): Promise<string[]> => {
      // An answer that is complete must not fail because the database is gone a moment later.
      for (const bookmark of unnamed) named.add(await names.nameOf(bookmark).catch(() => bookmark));
      unnamed.clear();
      return [...named];
    },
  };
}

/** The name of the snapshot of a state: the number of its transactions that are not bookkeeping, or else its bookmark. */
export function snapshotOf({ bookmark, transaction, bookkeeping }: GraphState): string {
  return transaction === null ? bookmark : `${databaseOf(bookmark)}-${transaction - bookkeeping}`;
}
