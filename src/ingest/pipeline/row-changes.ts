import {
  factsOfRegisters,
  nodesOfRows,
  type RegisterFacts,
  type StoredRow,
} from "../../graph/ingest-state/stored-rows.ts";
import type { Graph } from "../../graph/driver/neo4j.ts";
import { groupBy } from "../../graph/group-by.ts";
import type { Label } from "../../model.ts";
import type { GraphFragment } from "../../statements.ts";
import type { RowStatement } from "../formats/format.ts";
import type { Changes, Outcome } from "./changes.ts";

/** A row of a document, and the line that it begins on. */
export interface Row {
  statement: RowStatement;
  line: number;
}

/**
 * The changes that rows make. Each row is a record, and equal rows of one document are distinct nodes. A row is the node that the
 * graph has from the same line, else the first equal node that no other line of the document states. A node that another document
 * states too keeps both documents as sources.
 * @param label the label of the nodes that rows make; null if the rows of the format have no digest.
 */
export async function changesByRows(
  graph: Graph,
  label: Label | null,
  rows: readonly Row[],
  source: string,
): Promise<Changes> {
  if (label === null) return changesByRegister(graph, rows, source);
  const changes: Changes = { fragments: [], outcomes: [] };
  const digests = [...new Set(rows.flatMap(({ statement }) => statement.digest ?? []))];
  const stored = digests.length > 0 ? await nodesOfRows(graph, label, digests) : [];
  const known = groupBy(stored, ({ digest }) => digest);
  const taken = new Set(stored.flatMap(({ key, from }) => (from.some((each) => each.source === source) ? [key] : [])));
  for (const { statement, line } of rows) {
    const { digest } = statement;
    const equal = digest === null ? [] : (known.get(digest) ?? []);
    if (equal.some(({ from }) => from.some((each) => each.source === source && each.line === line))) {
      changes.outcomes.push({ source, became: "unchanged" });
      continue;
    }
    let ordinal = 1;
    while (digest !== null && taken.has(`${digest}-${ordinal}`)) ordinal++;
    taken.add(`${digest}-${ordinal}`);
    const before = equal.find(({ key }) => key === `${digest}-${ordinal}`);
    const fragment = statement.fragment(ordinal, line);
    changes.fragments.push(before ? statedToo(fragment, before) : fragment);
    changes.outcomes.push({ source, became: before ? "unchanged" : "created" });
  }
  return changes;
}

/** The changes that the rows of a register make. A row changes nothing if an edition before it states the same about its body. */
async function changesByRegister(graph: Graph, rows: readonly Row[], source: string): Promise<Changes> {
  const fragments = rows.map(({ statement, line }) => statement.fragment(1, line));
  const described = fragments.map(({ edges }) => edges.find(({ type }) => type === "DESCRIBES"));
  const keys = [...new Set(described.flatMap((edge) => edge?.to.key ?? []))];
  const [prefix = ""] = /^[^:]*:/.exec(fragments[0]?.record ?? "") ?? [];
  const before = groupBy(await factsOfRegisters(graph, keys, prefix), ([key]) => key);
  const text = ({ statedName, startDate, endDate, place, kind }: RegisterFacts) =>
    [statedName, startDate, endDate, place, kind].map((each) => each ?? "").join("\n");
  const outcomes = described.map((edge): Outcome => {
    const stated = before.get(edge?.to.key ?? "") ?? [];
    const isSaid = stated.some(([, facts]) => text(facts) === text(edge?.properties ?? {}));
    return { source, became: stated.length === 0 ? "created" : isSaid ? "unchanged" : "changed" };
  });
  return { fragments, outcomes };
}

/** A node with the addition of the documents that stated it before. */
function statedToo({ nodes, edges, ...fragment }: GraphFragment, { from }: StoredRow): GraphFragment {
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
