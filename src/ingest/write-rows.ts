import { sourcesOfPayments } from "../graph/kept.ts";
import type { Graph } from "../graph/neo4j.ts";
import { writeRecords } from "../graph/write.ts";
import type { GraphFragment } from "../model.ts";
import type { Written } from "./write-releases.ts";

/** Writes rows that each are a record. A payment that another document states too keeps both documents. */
export async function writeRows(graph: Graph, fragments: readonly GraphFragment[], dryRun: boolean): Promise<Written> {
  const keys = fragments.flatMap(paymentKey);
  const known = keys.length > 0 ? await sourcesOfPayments(graph, keys) : new Map<string, string[]>();
  const changed: GraphFragment[] = [];
  const created: GraphFragment[] = [];
  for (const fragment of fragments) {
    const [key] = paymentKey(fragment);
    const sources = key === undefined ? undefined : known.get(key);
    if (sources === undefined) created.push(fragment);
    else if (fragment.nodes.some((node) => "sources" in node && node.sources?.some((each) => !sources.includes(each))))
      changed.push(withSources(fragment, sources));
  }
  if (!dryRun && created.length + changed.length > 0)
    await writeRecords(graph, { fragments: [...created, ...changed] });
  return {
    created: created.length,
    changed: changed.length,
    unchanged: fragments.length - created.length - changed.length,
  };
}

const paymentKey = ({ nodes }: GraphFragment) => nodes.flatMap(({ label, key }) => (label === "Payment" ? [key] : []));

function withSources({ nodes, edges, ...fragment }: GraphFragment, others: readonly string[]): GraphFragment {
  const all = (sources: readonly string[] = []) => [...new Set([...sources, ...others])].sort();
  const from = edges.find(({ type }) => type === "FROM");
  return {
    ...fragment,
    nodes: nodes.map((node) => ({
      ...node,
      sources: all((node as { sources?: string[] }).sources),
    })),
    edges: [
      ...edges.map((edge) => (edge.type === "FROM" ? edge : { ...edge, sources: all(edge.sources) })),
      ...(from
        ? others.map((source) => ({ ...from, to: { label: "Source" as const, key: source }, sources: [source] }))
        : []),
    ],
  };
}
