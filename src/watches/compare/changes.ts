import type { Graph } from "../../graph/driver/neo4j.ts";
import { readRowValues, type Watch, type WatchedRow } from "../../graph/watches/watch.ts";
import type { ChangedField, WatchChange, WatchChangeKind } from "../../graph/watches/watch-change.ts";
import type { StoredRow } from "../../graph/write/bookkeeping/store-comparison.ts";
import type { Asking } from "../asking.ts";
import { isDatedSince, type RowFacts } from "./facts.ts";
import { changedFields, type Difference } from "./difference.ts";
import type { Row } from "./read-rows.ts";
import { reasonsSince, remainsOf, type Why } from "./reasons.ts";

type FoundChange = Omit<WatchChange, "number" | "key">;

interface Compared {
  graph: Graph;
  asking: Asking;
  watch: Watch;
  /** The state of the graph that the comparison is about. */
  state: string;
  before: ReadonlyMap<string, WatchedRow>;
  difference: Difference;
  happenedAt: string;
}

/**
 * The changes to tell, and the rows to store. Rows that people do not know, because they are older than the watch, are stored, and
 * their changes are not told. Returns null if the graph is in another state by now.
 */
export async function changesOf(compared: Compared): Promise<{ changes: FoundChange[]; rows: StoredRow[] } | null> {
  const { graph, asking, watch, state, before, difference } = compared;
  const { added, back, changed, unknown, gone } = difference;
  const isFirst = watch.comparisons === 0;
  const isKnown = ({ id }: { id: string }) => before.get(id)?.isKnown ?? false;
  const isNews = ({ facts }: Row) => !isFirst && (watch.tellsAll || isDatedSince(facts, watch.startedAt.slice(0, 10)));
  const knownGone = gone.filter((id) => isKnown({ id }));
  const known = changed.filter(isKnown);
  const values = await readRowValues(graph, watch.id, [...knownGone, ...known.map(({ id }) => id)]);
  const factsOfGone = new Map(knownGone.map((id) => [id, JSON.parse(values.get(id)!.facts) as RowFacts]));
  const remains = await remainsOf(asking, factsOfGone, state);
  if (remains === null) return null;
  const told: [WatchChangeKind, Row, ChangedField[]][] = [
    ...known.map((row): [WatchChangeKind, Row, ChangedField[]] => [
      "CHANGED",
      row,
      changedFields(values.get(row.id)!.selected, row.selected),
    ]),
    ...back.filter(isKnown).map((row): [WatchChangeKind, Row, ChangedField[]] => ["AGAIN", row, []]),
    ...[...added, ...back, ...changed, ...unknown]
      .filter((row) => !isKnown(row) && isNews(row))
      .map((row): [WatchChangeKind, Row, ChangedField[]] => ["ADDED", row, []]),
  ];
  const sources = [
    ...told.flatMap(([, { facts }]) => facts.sources),
    ...[...factsOfGone.values()].flatMap((facts) => facts.sources),
    ...[...remains.values()].flatMap(({ advisory }) => advisory?.sources ?? []),
  ];
  const why = await reasonsSince(graph, watch.run, sources);
  const corrections = knownGone.map((id) => {
    const { selected, facts } = values.get(id)!;
    const parsed = JSON.parse(facts) as RowFacts;
    return changeOf(compared, { id, selected, facts: parsed }, [], why.ofGone(parsed, remains.get(id)!));
  });
  const news = told.map(([kind, row, fields]) => changeOf(compared, row, fields, why.ofPresent(kind, row.facts)));
  const toldNow = new Set(news.map(({ rowId }) => rowId));
  const newlyKnown = unknown.filter(({ id }) => toldNow.has(id));
  const rows = [...added, ...back, ...changed, ...newlyKnown].map(({ id, selected, digest, facts }) => ({
    ...{ id, selected, digest, facts: JSON.stringify(facts) },
    isKnown: isFirst || isKnown({ id }) || toldNow.has(id),
  }));
  return { changes: [...corrections, ...news], rows };
}

function changeOf(
  { watch, happenedAt }: Compared,
  row: { id: string; selected: string; facts: RowFacts },
  fields: ChangedField[],
  { kind, reason, documents, runs }: Why,
): FoundChange {
  return {
    watch: watch.id,
    watchName: watch.name,
    kind,
    happenedAt,
    rowId: row.id,
    title: row.facts.title,
    row: row.selected,
    caveats: row.facts.caveats,
    fields,
    reason,
    documents,
    runs,
  };
}
