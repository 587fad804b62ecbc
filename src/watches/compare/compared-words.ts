import type { WatchChangeKind } from "../../graph/watches/watch-change.ts";
import type { Compared } from "./compare-watch.ts";

const words: Record<WatchChangeKind, string> = {
  ADDED: "new",
  AGAIN: "back again",
  CHANGED: "changed",
  REMOVED: "removed",
  WITHDRAWN: "withdrawn",
};

/** A sentence for the terminal about the comparison of a watch. */
export function comparedWords(name: string, compared: Compared): string {
  if (compared.status === "FAILED") return `Watch "${name}" failed: ${compared.failure}`;
  if (compared.status === "POSTPONED")
    return `Watch "${name}" is not compared yet: a run is writing to the graph, or was stopped before its end. If no run is writing, run the last ingest again.`;
  const { told, rowCount, isFirst, isReworded } = compared;
  const rows = rowCount === 1 ? "1 row" : `${rowCount.toLocaleString("en")} rows`;
  if (isFirst) return `Watch "${name}" begins with ${rows}.`;
  const parts = (Object.keys(words) as WatchChangeKind[]).flatMap((kind) =>
    told[kind] ? [`${told[kind].toLocaleString("en")} ${words[kind]}`] : [],
  );
  const unlike = isReworded
    ? " This version of the program states the rows in another form, so it did not compare their values with those of the last time."
    : "";
  return `Watch "${name}": ${parts.length > 0 ? parts.join(", ") : "no change"} (${rows}).${unlike}`;
}
