import { cypher } from "../cypher.ts";
import { type Change, isMuch, keptEntries, type NewestState, together } from "../driver/commit-log.ts";
import type { Graph, Row } from "../driver/neo4j.ts";

/** A state of the graph. */
export interface GraphState extends NewestState {
  /** The number of its newest transaction. Null if the bookmark does not tell it, or if it may not belong to those of the log. */
  transaction: number | null;
}

/**
 * Reads the current state of the graph. A commit may come between its two numbers. They belong together if they did not change
 * from one read to the next, or if they differ by as much as those of an earlier state (`before`): only a transaction without an
 * entry changes that.
 */
export async function graphState(graph: Graph, before?: GraphState): Promise<GraphState> {
  let last: GraphState | undefined;
  for (let tries = 0; tries < triesToAgree; tries++) {
    const state = await readState(graph);
    if (state.bookmark === last?.bookmark || (before && differenceIn(state) === differenceIn(before))) return state;
    last = state;
  }
  return { ...last!, transaction: null };
}

async function readState(graph: Graph): Promise<GraphState> {
  const state = await graph.state();
  return { ...state, transaction: transactionOf(state.bookmark) };
}

const differenceIn = ({ transaction, commit }: GraphState) => (transaction === null ? NaN : transaction - commit);

const triesToAgree = 10;

/** The changes between two states. Null if they are unknown, or too many to be worth the while. */
export async function changesBetween(graph: Graph, from: GraphState, to: GraphState): Promise<Change | null> {
  const count = to.commit - from.commit;
  if (from.transaction === null || to.transaction === null || to.transaction - from.transaction !== count) return null;
  if (count < 0 || count > keptEntries) return null;
  const rows = await graph.read(
    cypher`MATCH (commit:Commit) WHERE commit.number > $p.from AND commit.number <= $p.to
      RETURN commit.isUnknown, commit.deals, commit.organizations, commit.advisories, commit.isBookkeeping`,
    { from: from.commit, to: to.commit },
  );
  if (rows.length !== count || rows.some(([isUnknown]) => isUnknown)) return null;
  const change = together(rows.map(changeOf));
  return isMuch(change) ? null : change;
}

const changeOf = ([, deals, organizations, advisories, isBookkeeping]: Row): Change => ({
  deals: (deals as number[]).map(Number),
  organizations: (organizations as number[]).map(Number),
  advisories: advisories as boolean,
  isBookkeeping: isBookkeeping === true,
});

/**
 * The number of the transaction that a bookmark of Neo4j names; null if the bookmark has another form. A bookmark of one database
 * is `FB:` and, in Base64, 16 bytes for the database and then a whole number, as PackStream writes them.
 */
export function transactionOf(bookmark: string): number | null {
  const bytes = bytesOf(bookmark);
  const at = beforeId.length + idLength;
  if (!bytes || bytes.length <= at || !bytes.subarray(0, beforeId.length).equals(beforeId)) return null;
  const marker = bytes[at]!;
  if (marker < 0x80) return marker;
  const size = { 0xc8: 1, 0xc9: 2, 0xca: 4, 0xcb: 8 }[marker];
  if (size === undefined || bytes.length < at + 1 + size) return null;
  const number = size === 8 ? Number(bytes.readBigInt64BE(at + 1)) : bytes.readIntBE(at + 1, size);
  return Number.isSafeInteger(number) && number >= 0 ? number : null;
}

/** The first digits of the id of the database that a bookmark names. Only for a bookmark with a transaction. */
export function databaseOf(bookmark: string): string {
  return bytesOf(bookmark)!
    .subarray(beforeId.length, beforeId.length + 4)
    .toString("hex");
}

const bytesOf = (bookmark: string) =>
  /^FB:[A-Za-z0-9+/]+=*$/.test(bookmark) ? Buffer.from(bookmark.slice("FB:".length), "base64") : null;

const beforeId = Buffer.from([0x91, 0xcc, 0x10]);
const idLength = 16;
