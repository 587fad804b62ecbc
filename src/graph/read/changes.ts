import { cypher } from "../cypher.ts";
import { type Change, isMuch, keptEntries, together } from "../driver/commit-log.ts";
import type { Graph, Row } from "../driver/neo4j.ts";

/** A state of the graph: its bookmark, the number of its newest transaction, and the number of the newest entry in the log. */
export interface GraphState {
  bookmark: string;
  /** Null if the bookmark does not tell it. */
  transaction: number | null;
  commit: number;
}

/** Reads the current state of the graph. */
export async function graphState(graph: Graph): Promise<GraphState> {
  let bookmark = await graph.bookmark();
  for (let tries = 0; tries < triesToAgree; tries++) {
    const [[commit] = []] = await graph.read(cypher`MATCH (log:Lock {key: 'commits'}) RETURN log.number`, {});
    const after = await graph.bookmark();
    // Without a commit in between, the number of the entry and the number of the transaction belong together.
    if (after === bookmark)
      return { bookmark, transaction: transactionOf(bookmark), commit: Number((commit as bigint | null) ?? 0) };
    bookmark = after;
  }
  return { bookmark, transaction: null, commit: 0 };
}

/** While an ingest writes, commits are about 20 ms apart, and the reads in between take a few. */
const triesToAgree = 5;

/** The changes between two states. Null if they are unknown, or too many to be worth the while. */
export async function changesBetween(graph: Graph, from: GraphState, to: GraphState): Promise<Change | null> {
  const count = to.commit - from.commit;
  if (from.transaction === null || to.transaction === null || to.transaction - from.transaction !== count) return null;
  if (count < 0 || count > keptEntries) return null;
  const rows = await graph.read(
    cypher`MATCH (commit:Commit) WHERE commit.number > $p.from AND commit.number <= $p.to
      RETURN commit.isUnknown, commit.deals, commit.organizations, commit.advisories`,
    { from: from.commit, to: to.commit },
  );
  if (rows.length !== count || rows.some(([isUnknown]) => isUnknown)) return null;
  const change = together(rows.map(changeOf));
  return isMuch(change) ? null : change;
}

const changeOf = ([, deals, organizations, advisories]: Row): Change => ({
  deals: (deals as number[]).map(Number),
  organizations: (organizations as number[]).map(Number),
  advisories: advisories as boolean,
});

/**
 * The number of the transaction that a bookmark of Neo4j names; null if the bookmark has another form. A bookmark of one database
 * is `FB:` and, in Base64, 16 bytes for the database and then a whole number, as PackStream writes them.
 */
export function transactionOf(bookmark: string): number | null {
  if (!/^FB:[A-Za-z0-9+/]+=*$/.test(bookmark)) return null;
  const bytes = Buffer.from(bookmark.slice("FB:".length), "base64");
  const at = idOfDatabase.length + 16;
  if (bytes.length <= at || !bytes.subarray(0, idOfDatabase.length).equals(idOfDatabase)) return null;
  const marker = bytes[at]!;
  if (marker < 0x80) return marker;
  const size = { 0xc8: 1, 0xc9: 2, 0xca: 4, 0xcb: 8 }[marker];
  if (size === undefined || bytes.length < at + 1 + size) return null;
  const number = size === 8 ? Number(bytes.readBigInt64BE(at + 1)) : bytes.readIntBE(at + 1, size);
  return Number.isSafeInteger(number) && number >= 0 ? number : null;
}

/** The bytes before those 16. */
const idOfDatabase = Buffer.from([0x91, 0xcc, 0x10]);
