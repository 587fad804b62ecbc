import { v7 as timeOrderedId } from "uuid";
import { ForewarnedError } from "../../errors.ts";
import type { Graph } from "../../graph/driver/neo4j.ts";
import { readWatchedRows, type Watch } from "../../graph/watches/watch.ts";
import type { WatchChangeKind } from "../../graph/watches/watch-change.ts";
import { type Comparison, storeComparison } from "../../graph/write/bookkeeping/store-comparison.ts";
import { storeFailure } from "../../graph/write/bookkeeping/store-watch.ts";
import type { Asking } from "../asking.ts";
import { changesOf } from "./changes.ts";
import { differenceOf } from "./difference.ts";
import type { Rest } from "./graph-at-rest.ts";
import { type Limits, readRows } from "./read-rows.ts";
import { standingQuestion } from "./standing-question.ts";
import { nextComparison } from "./try-again.ts";

/** The result of comparing one watch. */
export type Compared =
  | {
      status: "COMPARED";
      rowCount: number;
      told: Partial<Record<WatchChangeKind, number>>;
      isFirst: boolean;
      /** True if the program stated the rows in another form than at the last comparison, so that their values were not compared. */
      isReworded: boolean;
    }
  /** A run is writing, or the graph changed in between. The comparison is to be tried again. */
  | { status: "POSTPONED" }
  | { status: "FAILED"; failure: string };

/** What a comparison needs. */
export interface Comparing {
  graph: Graph;
  asking: Asking;
  /** The time now. */
  now: () => Date;
  limits?: Partial<Limits>;
  /** Called before the comparison is stored, for tests that stop it there. */
  beforeStore?: () => Promise<void>;
}

/**
 * Asks a watch again and compares its rows with those of the last time. The changes are stored with the comparison, all or nothing.
 * The rows of the first comparison are what people know; they are no changes.
 * @param rest the state of the graph that the rows must be of. If it is null, the comparison is postponed.
 */
export async function compareWatch(comparing: Comparing, watch: Watch, rest: Rest | null): Promise<Compared> {
  try {
    const comparison = rest && (await comparisonOf(comparing, watch, rest));
    if (comparison === null) return { status: "POSTPONED" };
    await comparing.beforeStore?.();
    if (!(await storeComparison(comparing.graph, comparison))) return { status: "POSTPONED" };
    const told: Partial<Record<WatchChangeKind, number>> = {};
    for (const { kind } of comparison.changes) told[kind] = (told[kind] ?? 0) + 1;
    const isReworded = isOtherForm(watch, comparison.rowFormat);
    return { status: "COMPARED", rowCount: comparison.rowCount, told, isFirst: watch.comparisons === 0, isReworded };
  } catch (error) {
    // If the database is gone, nothing can be stored, and the question is not to blame.
    if (error instanceof ForewarnedError && error.code === "GRAPH_UNAVAILABLE") throw error;
    const failure = error instanceof ForewarnedError ? error.message : `An unexpected error: ${String(error)}`;
    const now = comparing.now();
    const nextTryAt = nextComparison(watch.failures + 1, now).toISOString();
    await storeFailure(comparing.graph, watch.id, { failure, failedAt: now.toISOString(), nextTryAt });
    return { status: "FAILED", failure };
  }
}

/** Null if the graph is in another state by now. */
async function comparisonOf(
  { graph, asking, now, limits }: Comparing,
  watch: Watch,
  { snapshot: state, run }: Rest,
): Promise<Comparison | null> {
  const variables = JSON.parse(watch.variables) as Record<string, unknown>;
  const question = standingQuestion(asking.schema, watch.operation, variables);
  const rows = await readRows(asking, question, state, limits);
  if (rows === null) return null;
  const before = await readWatchedRows(graph, watch.id);
  const difference = differenceOf(before, rows);
  const reworded = isOtherForm(watch, question.rowFormat) ? rows : null;
  const found = await changesOf({
    ...{ graph, asking, watch, state, before, difference, reworded },
    happenedAt: now().toISOString(),
  });
  if (found === null) return null;
  return {
    watch,
    comparedAt: now().toISOString(),
    run,
    rowFormat: question.rowFormat,
    rowCount: rows.size,
    rows: found.rows,
    gone: difference.gone,
    changes: found.changes.map((change) => ({ ...change, key: timeOrderedId() })),
  };
}

const isOtherForm = ({ comparisons, rowFormat }: Watch, now: string) => comparisons > 0 && rowFormat !== now;
