import type { Graph } from "../../graph/driver/neo4j.ts";
import type { ChangeDocument, WatchChangeKind } from "../../graph/watches/watch-change.ts";
import { runsAfter, runsOfDocuments } from "../../graph/watches/provenance.ts";
import type { Asking } from "../asking.ts";
import type { RowFacts, RowSource } from "./facts.ts";

/** Why a row changed, as far as the graph tells. */
export interface Why {
  kind: WatchChangeKind;
  reason: string;
  documents: ChangeDocument[];
  runs: string[];
}

/** What the graph still has of a row that has gone. */
interface Remains {
  row: boolean;
  deal: boolean;
  advisory: { isWithdrawn: boolean; sources: RowSource[] } | null;
}

const remainsOfRows = `query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id
  ... on Advisory { isWithdrawn sources { id title publisher url } } } }`;

/**
 * Finds out what the graph still has of rows that have gone. Returns null if the graph is not in the expected state any more.
 * @param state the state of the graph that the comparison is about.
 */
export async function remainsOf(
  { ask }: Asking,
  gone: ReadonlyMap<string, RowFacts>,
  state: string,
): Promise<Map<string, Remains> | null> {
  const found = new Map<string, { id: string; isWithdrawn?: boolean | null; sources?: RowSource[] | null }>();
  const ids = [...new Set([...gone].flatMap(([id, { deal, advisory }]) => [id, deal, advisory].filter(isId)))];
  for (let start = 0; start < ids.length; start += 100) {
    const { data, snapshot } = await ask(remainsOfRows, { ids: ids.slice(start, start + 100) });
    if (snapshot !== state) return null;
    for (const node of (data?.nodes ?? []) as ({ id: string } | null)[]) if (node) found.set(node.id, node);
  }
  return new Map(
    [...gone].map(([id, { deal, advisory }]) => {
      const warning = advisory === null ? undefined : found.get(advisory);
      const remaining = warning && { isWithdrawn: warning.isWithdrawn === true, sources: warning.sources ?? [] };
      return [id, { row: found.has(id), deal: deal !== null && found.has(deal), advisory: remaining ?? null }];
    }),
  );
}

const isId = (id: string | null): id is string => id !== null;

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
    ofGone(facts: RowFacts, remains: Remains): Why {
      const { advisory } = remains;
      const missing = facts.sources.filter(({ id }) => !runsOf.has(keyOf(id)));
      const read = brought([...facts.sources, ...(advisory?.sources ?? [])]);
      const documents = [...new Map([...missing, ...read].map((each) => [each.id, each])).values()];
      const runs = runsReading(read).length > 0 ? runsReading(read) : since;
      const removed = missing.length > 0 ? ` Removed from the graph: ${titlesOf(missing)}.` : "";
      const later = read.length > 0 ? ` Read since the last comparison: ${titlesOf(read)}.` : "";
      const kind = advisory?.isWithdrawn ? "WITHDRAWN" : "REMOVED";
      return { kind, reason: `${whyGone(facts, remains)}${removed}${later}`, documents, runs };
    },
  };
}

function whyGone(facts: RowFacts, { row, deal, advisory }: Remains): string {
  if (advisory?.isWithdrawn) return "The publisher withdrew the warning.";
  if (row) return "The row is still in the graph, but it no longer fits the question.";
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
