import { cypher } from "../../cypher.ts";
import { bookkeeping } from "../../driver/commit-log.ts";
import type { Graph } from "../../driver/neo4j.ts";
import { keyOfRow, type Watch } from "../../watches/watch.ts";
import type { WatchChange } from "../../watches/watch-change.ts";

/** A row as a comparison found it. The values are JSON. */
export interface StoredRow {
  id: string;
  digest: string;
  selected: string;
  facts: string;
  isKnown: boolean;
}

/** The result of a comparison. */
export interface Comparison {
  /** The watch as it was before the comparison. */
  watch: Watch;
  comparedAt: string;
  /** The newest run at the comparison. */
  run: string;
  /** The form in which the program stated the rows. */
  rowFormat: string;
  /** The number of all rows. */
  rowCount: number;
  /** The rows to store: those that are new, changed, or back; or all, if they have another form than before. */
  rows: readonly StoredRow[];
  /** The ids of the rows that have gone. */
  gone: readonly string[];
  /** The changes to tell, in their order, without their numbers. */
  changes: readonly Omit<WatchChange, "number">[];
}

/**
 * Stores a comparison with its changes: all or nothing. Returns false, and stores nothing, if another comparison of the watch was
 * stored in between, or if the watch was removed or began again. So a comparison that is tried again after a break tells nothing twice.
 */
export async function storeComparison(graph: Graph, { watch, changes, ...found }: Comparison): Promise<boolean> {
  return graph.write(async (run) => {
    const { comparedAt, run: lastRun, rowFormat, rowCount } = found;
    const next = { comparedAt, run: lastRun, rowFormat, rowCount };
    const taken = await run(takeTurn, {
      watch: watch.id,
      comparisons: watch.comparisons,
      startedAt: watch.startedAt,
      next,
      changes: changes.length,
    });
    if (taken.length === 0) return false;
    const first = Number(taken[0]![0]) + 1;
    const rows = found.rows.map((row) => ({ ...row, key: keyOfRow(watch.id, row.id) }));
    if (rows.length > 0) await run(storeRows, { watch: watch.id, rows });
    const gone = found.gone.map((id) => keyOfRow(watch.id, id));
    if (gone.length > 0) await run(leaveRows, { gone });
    const numbered = changes.map((change, i) => stored({ ...change, number: first + i }));
    if (numbered.length > 0) await run(storeChanges, { changes: numbered });
    return true;
  }, bookkeeping);
}

/** The first `SET` waits for other transactions on the watch, so that the number of comparisons is read after they have ended. */
const takeTurn = cypher`MATCH (watch:Watch) WHERE watch.id = $p.watch SET watch.isRemoved = watch.isRemoved
  WITH watch WHERE watch.comparisons = toInteger($p.comparisons) AND watch.startedAt = $p.startedAt AND NOT watch.isRemoved
  WITH watch, watch.changeCount AS before
  SET watch += $p.next, watch.rowCount = toInteger($p.next.rowCount), watch.comparisons = watch.comparisons + 1,
    watch.changeCount = before + toInteger($p.changes)
  REMOVE watch.failure, watch.failedAt, watch.failures, watch.nextTryAt RETURN before`;

const storeRows = cypher`UNWIND $p.rows AS each MERGE (row:WatchedRow {key: each.key})
  SET row.name = each.id, row.watch = $p.watch, row.row = each.id, row.digest = each.digest, row.selected = each.selected,
    row.facts = each.facts, row.isKnown = each.isKnown, row.isPresent = true`;

const leaveRows = cypher`UNWIND $p.gone AS key MATCH (row:WatchedRow {key: key}) SET row.isPresent = false`;

const storeChanges = cypher`UNWIND $p.changes AS each CREATE (change:WatchChange {key: each.key})
  SET change = each, change.number = toInteger(each.number)`;

const stored = ({ fields, documents, ...change }: WatchChange) => ({
  ...change,
  fields: JSON.stringify(fields),
  documents: JSON.stringify(documents),
});
