import { type StoredPayment, paymentsOfRows } from "../../graph/ingest-state/stored-records.ts";
import type { Graph } from "../../graph/driver/neo4j.ts";
import { groupBy } from "../../graph/group-by.ts";
import type { GraphFragment } from "../../model.ts";
import type { RowStatement } from "../formats/format.ts";
import type { Changes } from "./changes.ts";

/** A row of a document, and the line that it begins on. */
export interface Row {
  statement: RowStatement;
  line: number;
}

/**
 * What rows change that each are a record. Equal rows of one document are distinct payments: each row is the one that the graph
 * has from its line, else the first that no other line of the document is. A payment that another document states too keeps both.
 */
export async function changesByRows(graph: Graph, rows: readonly Row[], source: string): Promise<Changes> {
  const changes: Changes = { fragments: [], outcomes: [] };
  const digests = [...new Set(rows.flatMap(({ statement }) => statement.digest ?? []))];
  const known = groupBy(digests.length > 0 ? await paymentsOfRows(graph, digests) : [], ({ digest }) => digest);
  const taken = new Set(
    [...known.values()].flat().flatMap(({ key, from }) => (from.some((each) => each.source === source) ? [key] : [])),
  );
  for (const { statement, line } of rows) {
    const { digest } = statement;
    const payments = digest === null ? [] : (known.get(digest) ?? []);
    if (payments.some(({ from }) => from.some((each) => each.source === source && each.line === line))) {
      changes.outcomes.push({ source, became: "unchanged" });
      continue;
    }
    let ordinal = 1;
    while (digest !== null && taken.has(`${digest}-${ordinal}`)) ordinal++;
    taken.add(`${digest}-${ordinal}`);
    const kept = payments.find(({ key }) => key === `${digest}-${ordinal}`);
    const fragment = statement.fragment(ordinal, line);
    changes.fragments.push(kept ? statedToo(fragment, kept) : fragment);
    changes.outcomes.push({ source, became: kept ? "changed" : "created" });
  }
  return changes;
}

/** A payment with the documents that stated it before. */
function statedToo({ nodes, edges, ...fragment }: GraphFragment, { from }: StoredPayment): GraphFragment {
  const others = from.map(({ source }) => source);
  const all = (sources: readonly string[] = []) => [...new Set([...sources, ...others])].sort();
  const own = edges.find(({ type }) => type === "FROM")!;
  return {
    ...fragment,
    nodes: nodes.map((node) => ({
      ...node,
      sources: all((node as { sources?: string[] }).sources),
    })),
    edges: [
      ...edges.map((edge) => (edge.type === "FROM" ? edge : { ...edge, sources: all(edge.sources) })),
      ...from.map(({ source, line }) => ({
        ...own,
        to: { label: "Source" as const, key: source },
        sources: [source],
        properties: line === null ? {} : { line },
      })),
    ],
  };
}
