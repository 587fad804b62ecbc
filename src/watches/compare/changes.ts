import type { Graph } from "../../graph/driver/neo4j.ts";
import { readRowValues, type Watch, type WatchedRow } from "../../graph/watches/watch.ts";
import type { ChangedField, WatchChange, WatchChangeKind } from "../../graph/watches/watch-change.ts";
import type { StoredRow } from "../../graph/write/bookkeeping/store-comparison.ts";
import type { Asking } from "../asking.ts";
import { isDatedSince, type RowFacts } from "./facts.ts";
import { changedFields, type Difference } from "./difference.ts";
import type { Row } from "./read-rows.ts";
import { reasonsSince, type Why } from "./reasons.ts";
import { type Remains, remainsOf } from "./remains.ts";

type FoundChange = Omit<WatchChange, "number" | "key">;

interface Compared {
  graph: Graph;
  asking: Asking;
  watch: Watch;
  /** The state of the graph that the comparison is about. */
  state: string;
  before: ReadonlyMap<string, WatchedRow>;
  difference: Difference;
  /** All rows, if they have another form than before: their values are stored and not compared. Otherwise null. */
  reworded: ReadonlyMap<string, Row> | null;
  happenedAt: string;
}

/**
 * The changes to tell, and the rows to store. Rows that people do not know, because they are older than the watch, are stored, and
 * their changes are not told. Returns null if the graph is in another state by now.
 */
export async function changesOf(compared: Compared): Promise<{ changes: FoundChange[]; rows: StoredRow[] } | null> {
  const { graph, asking, watch, state, before, difference, reworded } = compared;
  const { added, back, changed, unknown, gone } = difference;
  const values = await readRowValues(graph, watch.id, [...gone, ...changed.map(({ id }) => id)]);
  const goneFacts = new Map(gone.map((id) => [id, JSON.parse(values.get(id)!.facts) as RowFacts]));
  const remains = await remainsOf(asking, goneFacts, state);
  if (remains === null) return null;
  const formerly = formerIds([...added, ...back], remains);
  const last = ({ id }: Row) => formerly.get(id) ?? id;
  const isKnown = (row: Row) => before.get(last(row))?.isKnown ?? false;
  const isNews = ({ facts }: Row) =>
    watch.comparisons > 0 && (watch.tellsAll || isDatedSince(facts, watch.startedAt.slice(0, 10)));
  const renamed = [...added, ...back].filter(({ id }) => formerly.has(id));
  const edited = [...changed, ...renamed.filter((row) => before.get(last(row))!.digest !== row.digest)];
  const told: Told[] = [
    ...(reworded ? [] : edited.filter(isKnown)).map((row): Told => {
      return { kind: "CHANGED", row, fields: changedFields(values.get(last(row))!.selected, row.selected) };
    }),
    ...back
      .filter((row) => isKnown(row) && !formerly.has(row.id))
      .map((row): Told => ({ kind: "AGAIN", row, fields: [] })),
    ...[...added, ...back, ...changed, ...unknown]
      .filter((row) => !isKnown(row) && isNews(row))
      .map((row): Told => ({ kind: "ADDED", row, fields: [] })),
  ];
  const moved = new Set(formerly.values());
  const lost = gone.filter((id) => before.get(id)!.isKnown && !moved.has(id));
  const why = await reasonsSince(graph, watch.run, [
    ...told.flatMap(({ row }) => row.facts.sources),
    ...lost.flatMap((id) => [...goneFacts.get(id)!.sources, ...(remains.get(id)!.advisory?.sources ?? [])]),
  ]);
  const corrections = lost.map((id) => {
    const facts = goneFacts.get(id)!;
    return changeOf(
      compared,
      { id, selected: values.get(id)!.selected, facts },
      [],
      why.ofGone(id, facts, remains.get(id)!),
    );
  });
  const news = told.map(({ kind, row, fields }) => changeOf(compared, row, fields, why.ofPresent(kind, row.facts)));
  const toldNow = new Set(news.map(({ rowId }) => rowId));
  const stored = reworded?.values() ?? [...added, ...back, ...changed, ...unknown.filter(({ id }) => toldNow.has(id))];
  const rows = [...stored].map((row) => ({
    ...{ id: row.id, selected: row.selected, digest: row.digest, facts: JSON.stringify(row.facts) },
    isKnown: watch.comparisons === 0 || isKnown(row) || toldNow.has(row.id),
  }));
  return { changes: [...corrections, ...news], rows };
}

interface Told {
  kind: WatchChangeKind;
  row: Row;
  fields: ChangedField[];
}

/** The former id of each row that is new only because its buyer was joined with another body. */
function formerIds(rows: readonly Row[], remains: ReadonlyMap<string, Remains>): Map<string, string> {
  const ids = new Set(rows.map(({ id }) => id));
  const formerly = new Map<string, string>();
  for (const [former, { row }] of remains)
    if (row !== null && row !== former && ids.has(row) && !formerly.has(row)) formerly.set(row, former);
  return formerly;
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
