import { cypher } from "../cypher.ts";
import type { Graph } from "../driver/neo4j.ts";

/*
 * The state of watches. The nodes are bookkeeping, and have no edges:
 *
 *     (:Watch {key: name, id}), (:WatchedRow {watch: id, row}), (:WatchChange {key, watch: id, number})
 *     (:Webhook {key, watch: id, url}), (:WebhookSecret {key: key of the webhook})
 *
 * The key of a watch is its name, so that no two watches have the same name. A removed watch has its id behind the name, and keeps
 * its changes, so that links to them go on working. It is declined if a person removed it although `seed/watches.yaml` states it.
 */

/** A standing question: its rows are compared with those of the last time, and people are told of the changes. */
export interface Watch {
  /** A UUID, which stays when the watch is removed. */
  id: string;
  name: string;
  /** The question of the catalogue, by the name of its file; null for an operation of one's own. */
  question: string | null;
  /** The operation as it was when the watch began. A later version of the catalogue does not change it. */
  operation: string;
  /** The variables of the operation, as JSON. */
  variables: string;
  /** The field whose rows are compared. */
  list: "exposures" | "leads";
  /** True if all added rows are told, and not only those that are dated since the watch began. */
  tellsAll: boolean;
  /** True if `seed/watches.yaml` states the watch. */
  isSeed: boolean;
  /** The time at which the watch began (ISO 8601). */
  startedAt: string;
  /** The time of the last comparison; null if there was none yet. */
  comparedAt: string | null;
  /** The number of comparisons that were stored. A comparison is only stored if no other one came in between. */
  comparisons: number;
  rowCount: number;
  /** The number of the last change. Changes of a watch are numbered from 1. */
  changeCount: number;
  /** The key of the newest run at the last comparison; empty if there was none. */
  run: string;
  /** The form in which the program stated the rows at the last comparison; null if there was none, or if it did not store the form. */
  rowFormat: string | null;
  /** The reason why the last comparison failed, and its time; null if it did not fail. */
  failure: string | null;
  failedAt: string | null;
  /** The number of comparisons that failed in a row, and the time at which a server tries again; null if the last one succeeded. */
  failures: number;
  nextTryAt: string | null;
}

const values = cypher`watch {.id, .name, .question, .operation, .variables, .list, .tellsAll, .isSeed, .startedAt, .comparedAt, .comparisons,
  .rowCount, .changeCount, .run, .rowFormat, .failure, .failedAt, .failures, .nextTryAt}`;

/** All watches that are not removed, by name. */
export async function readWatches(graph: Pick<Graph, "read">): Promise<Watch[]> {
  const rows = await graph.read(
    cypher`MATCH (watch:Watch) WHERE NOT watch.isRemoved RETURN ${values} ORDER BY watch.name`,
    {},
  );
  return rows.map(watchOf);
}

/** The watch with a name; null if there is none, or if it was removed. */
export async function readWatch(graph: Pick<Graph, "read">, name: string): Promise<Watch | null> {
  const rows = await graph.read(cypher`MATCH (watch:Watch {key: $p.name}) WHERE NOT watch.isRemoved RETURN ${values}`, {
    name,
  });
  return rows[0] ? watchOf(rows[0]) : null;
}

/** The names of the watches that `seed/watches.yaml` states, and that a person removed: they do not begin again by themselves. */
export async function readDeclined(graph: Pick<Graph, "read">): Promise<string[]> {
  const rows = await graph.read(
    cypher`MATCH (watch:Watch) WHERE watch.isRemoved AND watch.isDeclined RETURN DISTINCT watch.name ORDER BY watch.name`,
    {},
  );
  return rows.map(([name]) => name as string);
}

/** True if a watch with this name was removed. */
export async function wasRemoved(graph: Pick<Graph, "read">, name: string): Promise<boolean> {
  const rows = await graph.read(
    cypher`MATCH (watch:Watch) WHERE watch.name = $p.name AND watch.isRemoved RETURN watch.id LIMIT 1`,
    { name },
  );
  return rows.length > 0;
}

type Counts = "comparisons" | "rowCount" | "changeCount";

function watchOf([read]: unknown[]): Watch {
  const watch = read as Omit<Watch, Counts | "failures"> & Record<Counts, bigint> & { failures: bigint | null };
  return {
    ...watch,
    comparisons: Number(watch.comparisons),
    rowCount: Number(watch.rowCount),
    changeCount: Number(watch.changeCount),
    failures: Number(watch.failures ?? 0),
  };
}

/** What a watch knows of a row without its values. */
export interface WatchedRow {
  digest: string;
  /** True if the row was in the last comparison. */
  isPresent: boolean;
  /** True if people know the row: it was there when the watch began, or they were told of it. */
  isKnown: boolean;
}

/** The rows of a watch, by id, with those that have gone. */
export async function readWatchedRows(graph: Graph, watch: string): Promise<Map<string, WatchedRow>> {
  const rows = await graph.read(
    cypher`MATCH (row:WatchedRow) WHERE row.watch = $p.watch RETURN row.row, row.digest, row.isPresent, row.isKnown`,
    { watch },
  );
  return new Map(
    (rows as [string, string, boolean, boolean][]).map(([id, digest, isPresent, isKnown]) => [
      id,
      { digest, isPresent, isKnown },
    ]),
  );
}

/** The values of some rows at the last comparison in which they were there, by id: JSON of the selected values and of the facts. */
export async function readRowValues(
  graph: Graph,
  watch: string,
  ids: readonly string[],
): Promise<Map<string, { selected: string; facts: string }>> {
  const rows = await graph.read(
    cypher`UNWIND $p.keys AS key MATCH (row:WatchedRow {key: key}) RETURN row.row, row.selected, row.facts`,
    { keys: ids.map((id) => keyOfRow(watch, id)) },
  );
  return new Map((rows as [string, string, string][]).map(([id, selected, facts]) => [id, { selected, facts }]));
}

/** The key of a row in the graph. */
export const keyOfRow = (watch: string, id: string): string => `${watch} ${id}`;
