import { cypher } from "../cypher.ts";

/*
 * The log of commits. Each write transaction of this program adds one entry, which says what the transaction changed:
 *
 *     (:Lock {key: "commits", number: 7, bookkeeping: 2}), (:Commit {number: 7, deals: [12, 15], organizations: [], advisories: false})
 *
 * The log counts the entries, and those that are only bookkeeping. A server that keeps columns in memory reads again only what the
 * entries name. If anybody else wrote to the graph, there are more transactions than entries, and the server reads everything again.
 * So it does after a transaction that brings a new name of a label or a property, because Neo4j stores the name in a transaction of
 * its own.
 */

/** The parts of the graph that a transaction changed, as far as a server keeps them in memory. */
export interface Change {
  /** The database's own ids of frameworks, contracts and payments whose properties or outgoing edges changed. */
  deals: readonly number[];
  /** The ids of organisations whose properties or roles changed. */
  organizations: readonly number[];
  /** True if an advisory, a product or an edge of these changed. */
  advisories: boolean;
  /** True if everything in the transaction is bookkeeping, which no answer about the graph shows. The snapshot stays the same. */
  isBookkeeping?: boolean;
}

/** Notes a change of the transaction. A transaction that notes none may have changed anything. */
export type Note = (change: Partial<Change>) => void;

/** The change of a transaction that changes nothing which a server keeps in memory. */
export const nothingKept: Partial<Change> = {};

/** The change of a transaction that only does bookkeeping: the state of feeds and watches, leases, locks. */
export const bookkeeping: Partial<Change> = { isBookkeeping: true };

/** The number of entries that are kept. A server that missed more than these reads everything again. */
export const keptEntries = 500;

/** Adds an entry. It is the last statement of its transaction, so that other transactions wait for the number only briefly. */
export const logCommit = cypher`MERGE (log:Lock {key: 'commits'}) ON CREATE SET log.name = 'commits', log.number = 0
  SET log.number = log.number + 1, log.bookkeeping = coalesce(log.bookkeeping, 0) + CASE WHEN $p.isBookkeeping THEN 1 ELSE 0 END
  CREATE (commit:Commit {number: log.number, name: 'commit ' + toString(log.number)})
  SET commit.deals = $p.deals, commit.organizations = $p.organizations, commit.advisories = $p.advisories, commit.isUnknown = $p.isUnknown, commit.isBookkeeping = $p.isBookkeeping
  WITH log WHERE log.number % 50 = 0
  MATCH (old:Commit) WHERE old.number <= log.number - toInteger($p.kept) DELETE old`;

/** Reads the number of the newest entry, and the number of entries that are only bookkeeping. */
export const readLog = cypher`OPTIONAL MATCH (log:Lock {key: 'commits'}) RETURN coalesce(log.number, 0), coalesce(log.bookkeeping, 0)`;

/** The newest state of the graph. A commit may come between its bookmark and its numbers. */
export interface NewestState {
  /** It changes with each commit, and not with reads. */
  bookmark: string;
  /** The number of the newest entry in the log of commits. */
  commit: number;
  /** The number of entries so far that are only bookkeeping. */
  bookkeeping: number;
}

/** The entry for the changes that a transaction noted. */
export function entryOf(noted: readonly Partial<Change>[]): Record<string, unknown> {
  const all = together(noted);
  const isUnknown = noted.length === 0 || isMuch(all);
  return { ...(isUnknown ? nothing : all), isUnknown, kept: keptEntries };
}

const nothing: Change = { deals: [], organizations: [], advisories: false, isBookkeeping: false };

/** Several changes as one. */
export function together(changes: readonly Partial<Change>[]): Change {
  return {
    deals: [...new Set(changes.flatMap(({ deals = [] }) => deals))],
    organizations: [...new Set(changes.flatMap(({ organizations = [] }) => organizations))],
    advisories: changes.some(({ advisories = false }) => advisories),
    isBookkeeping: changes.every(({ isBookkeeping = false }) => isBookkeeping),
  };
}

/** So many ids are read again faster with everything else than one by one. */
const mostIds = 20_000;
export const isMuch = ({ deals, organizations }: Change) => deals.length + organizations.length > mostIds;
