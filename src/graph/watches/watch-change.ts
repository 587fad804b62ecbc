import { cypher } from "../cypher.ts";
import type { Graph } from "../driver/neo4j.ts";

/** What happened to a row. */
export type WatchChangeKind = "ADDED" | "AGAIN" | "CHANGED" | "REMOVED" | "WITHDRAWN";

/** A document that brought a change, as it was described then. */
export interface ChangeDocument {
  id: string;
  title: string;
  publisher: string | null;
  url: string | null;
}

/** A value that the question selects, before and after a change, as JSON. Null if it did not exist. */
export interface ChangedField {
  /** The names of the fields from the row to the value, such as `advisory.title`. */
  field: string;
  before: string | null;
  after: string | null;
}

/** A change of a row of a watch, as it was told. It never changes. */
export interface WatchChange {
  /** A UUID. It is the id of the change everywhere: in feeds, webhooks and GraphQL. */
  key: string;
  /** The id of the watch, and the name that it had. */
  watch: string;
  watchName: string;
  /** Its place among the changes of its watch, from 1. */
  number: number;
  kind: WatchChangeKind;
  /** The time of the comparison that found it (ISO 8601). */
  happenedAt: string;
  /** The id of the row: of the exposure or the lead. */
  rowId: string;
  /** A short text that names the row. */
  title: string;
  /** The row as JSON: the values that the question selects. For a row that is gone, its last values. */
  row: string;
  caveats: string[];
  fields: ChangedField[];
  /** A sentence that says why, as far as it is known. */
  reason: string;
  documents: ChangeDocument[];
  /** The keys of the runs that brought it. */
  runs: string[];
}

/** Up to `limit` changes of a watch in their order, after the one with a number. */
export async function readChangesAfter(
  graph: Pick<Graph, "read">,
  watch: string,
  after: number,
  limit: number,
): Promise<WatchChange[]> {
  const rows = await graph.read(
    cypher`MATCH (change:WatchChange) WHERE change.watch = $p.watch AND change.number > toInteger($p.after)
      RETURN properties(change) ORDER BY change.number LIMIT toInteger($p.limit)`,
    { watch, after, limit },
  );
  return rows.map(changeOf);
}

/** The newest changes of a watch before the one with a number, the newest first. Before none, if the number is null. */
export async function readChangesBefore(
  graph: Graph,
  watch: string,
  before: number | null,
  limit: number,
): Promise<WatchChange[]> {
  const rows = await graph.read(
    cypher`MATCH (change:WatchChange) WHERE change.watch = $p.watch AND ($p.before IS NULL OR change.number < toInteger($p.before))
      RETURN properties(change) ORDER BY change.number DESC LIMIT toInteger($p.limit)`,
    { watch, before, limit },
  );
  return rows.map(changeOf);
}

/** A change by its key; null if there is none. */
export async function readChange(graph: Pick<Graph, "read">, key: string): Promise<WatchChange | null> {
  const rows = await graph.read(cypher`MATCH (change:WatchChange {key: $p.key}) RETURN properties(change)`, { key });
  return rows[0] ? changeOf(rows[0]) : null;
}

/** The newest later change of the same row; null if there is none. */
export async function readLaterChange(
  graph: Pick<Graph, "read">,
  { watch, number, rowId }: WatchChange,
): Promise<WatchChange | null> {
  const rows = await graph.read(
    cypher`MATCH (change:WatchChange) WHERE change.watch = $p.watch AND change.number > toInteger($p.number)
        AND change.rowId = $p.rowId RETURN properties(change) ORDER BY change.number DESC LIMIT 1`,
    { watch, number, rowId },
  );
  return rows[0] ? changeOf(rows[0]) : null;
}

/** True if a change takes back what people were told before. */
export const isCorrection = ({ kind }: Pick<WatchChange, "kind">): boolean =>
  kind === "REMOVED" || kind === "WITHDRAWN";

type StoredChange = Omit<WatchChange, "number" | "fields" | "documents"> & {
  number: bigint;
  fields: string;
  documents: string;
};

function changeOf([read]: unknown[]): WatchChange {
  const { fields, documents, number, ...rest } = read as StoredChange;
  return {
    ...rest,
    number: Number(number),
    fields: JSON.parse(fields) as ChangedField[],
    documents: JSON.parse(documents) as ChangeDocument[],
  };
}
