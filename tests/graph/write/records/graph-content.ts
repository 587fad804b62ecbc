import { cypher } from "../../../../src/graph/cypher.ts";
import type { TestGraph } from "../../../support/graph.ts";

/** The title and the record of each node, and the record of each edge, sorted. */
export async function contentOf(graph: TestGraph): Promise<{ nodes: unknown[]; edges: unknown[] }> {
  const nodes = await graph.read(
    cypher`MATCH (node) WHERE node.key IS NOT NULL AND NOT node:Lock
      RETURN node.key, coalesce(node.title, node.name), node.record ORDER BY node.key`,
    {},
  );
  const edges = await graph.read(
    cypher`MATCH (from)-[edge]->(to) RETURN from.key, type(edge), to.key, edge.record ORDER BY from.key, type(edge), to.key, edge.record`,
    {},
  );
  return { nodes, edges };
}
