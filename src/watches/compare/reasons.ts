import type { Graph } from "../../graph/driver/neo4j.ts";
import type { ChangeDocument, WatchChangeKind } from "../../graph/watches/watch-change.ts";
import { runsAfter, runsOfDocuments } from "../../graph/watches/provenance.ts";
import type { RowFacts, RowSource } from "./facts.ts";
import type { Remains } from "./remains.ts";

/** Why a row changed, as far as the graph tells. */
export interface Why {
  kind: WatchChangeKind;
  reason: string;
  documents: ChangeDocument[];
  runs: string[];
}

/** Says why rows changed, by the runs since the last comparison and the documents that these read. */
export async function reasonsSince(graph: Graph, run: string, sources: readonly RowSource[]) {
  const keys = [...new Set(sources.map(({ id }) => keyOf(id)))];
  const runsOf = await runsOfDocuments(graph, keys, run);
  const since = await runsAfter(graph, run);
  const brought = (of: readonly RowSource[]) => of.filter(({ id }) => (runsOf.get(keyOf(id)) ?? []).length > 0);
  const runsReading = (of: readonly RowSource[]) =>
    [...new Set(of.flatMap(({ id }) => runsOf.get(keyOf(id)) ?? []))].sort();
  return {
    /** For a row that is there. */
    ofPresent(kind: WatchChangeKind, facts: RowFacts): Why {
      const documents = brought(facts.sources);
      if (documents.length > 0)
        return {
          kind,
          reason: `Read since the last comparison: ${titlesOf(documents)}.`,
          documents,
          runs: runsReading(documents),
        };
      const reason = `No document of this row was read since the last comparison. Other documents, or names that were joined or parted, changed it.`;
      return { kind, reason, documents: facts.sources, runs: since };
    },
    /** For a row that has gone. */
    ofGone(id: string, facts: RowFacts, remains: Remains): Why {
      const { advisory } = remains;
      const missing = facts.sources.filter(({ id }) => !runsOf.has(keyOf(id)));
      const read = brought([...facts.sources, ...(advisory?.sources ?? [])]);
      const documents = [...new Map([...missing, ...read].map((each) => [each.id, each])).values()];
      const runs = runsReading(read).length > 0 ? runsReading(read) : since;
      const removed = missing.length > 0 ? ` Removed from the graph: ${titlesOf(missing)}.` : "";
      const later = read.length > 0 ? ` Read since the last comparison: ${titlesOf(read)}.` : "";
      const kind = advisory?.isWithdrawn ? "WITHDRAWN" : "REMOVED";
      return { kind, reason: `${whyGone(id, facts, remains)}${removed}${later}`, documents, runs };
    },
  };
}

function whyGone(id: string, facts: RowFacts, { row, deal, advisory }: Remains): string {
  if (advisory?.isWithdrawn) return "The publisher withdrew the warning.";
  if (row !== null && row !== id)
    return `Its buyer was joined with another body, so the row is now "${row}", if it still fits the question.`;
  if (row !== null) return "The row is still in the graph, but it no longer fits the question.";
  if (facts.advisory === null) return "The graph no longer has this lead.";
  if (!advisory) return "The warning is no longer in the graph.";
  if (!deal) return "The deal is no longer in the graph.";
  return "The deal and the warning are still in the graph, but nothing links them any more for this buyer.";
}

const keyOf = (id: string) => id.slice(id.indexOf(":") + 1);

/** The titles of up to three documents, in quotes. */
function titlesOf(documents: readonly RowSource[]): string {
  const titles = [...new Set(documents.map(({ title }) => title))];
  const shown = titles.slice(0, 3).map((title) => `"${title}"`);
  return titles.length > 3 ? `${shown.join(", ")} and ${titles.length - 3} more` : shown.join(", ");
}
