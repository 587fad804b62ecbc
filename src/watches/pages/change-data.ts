import { isCorrection, type WatchChange } from "../../graph/watches/watch-change.ts";
import { permalink } from "./addresses.ts";

/** A change as JSON, as webhooks, the JSON Feed and its permalink tell it. */
export function changeData(change: WatchChange, publicUrl: string): object {
  const { key, watchName, number, kind, happenedAt, rowId, title, row, caveats, fields, reason, documents, runs } =
    change;
  return {
    id: key,
    watch: watchName,
    number,
    kind,
    isCorrection: isCorrection(change),
    happenedAt,
    rowId,
    title,
    reason,
    changedFields: fields.map(({ field, before, after }) => ({
      field,
      before: valueOf(before),
      after: valueOf(after),
    })),
    row: JSON.parse(row) as unknown,
    caveats,
    documents,
    runs: runs.map((run) => `run:${run}`),
    url: permalink(publicUrl, change),
  };
}

/** A change with the newest later change of its row, if there is one, as its permalink tells it. */
export function changeWithSequel(change: WatchChange, later: WatchChange | null, publicUrl: string): object {
  const laterChange = later && {
    id: later.key,
    kind: later.kind,
    isCorrection: isCorrection(later),
    happenedAt: later.happenedAt,
    url: permalink(publicUrl, later),
  };
  return { ...changeData(change, publicUrl), laterChange };
}

const valueOf = (json: string | null): unknown => (json === null ? null : JSON.parse(json));
