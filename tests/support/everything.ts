import { cypher } from "../../src/graph/cypher.ts";
import type { Graph, Row } from "../../src/graph/driver/neo4j.ts";

/** All nodes and edges, sorted, except runs and feeds, whose keys and times differ, the locks and the log of commits. */
export async function everything(graph: Graph): Promise<{ nodes: string[]; edges: string[] }> {
  const nodes = await graph.read(
    cypher`MATCH (node) WHERE NOT node:Run AND NOT node:Feed AND NOT node:Lock AND NOT node:Commit
      RETURN COLLECT { UNWIND labels(node) AS label RETURN label ORDER BY label }, CASE WHEN node:Quarantined THEN node {.*, run: null} ELSE properties(node) END`,
    {},
  );
  const edges = await graph.read(
    cypher`MATCH (from)-[edge]->(to) WHERE NOT from:Run RETURN from.key, type(edge), to.key, properties(edge)`,
    {},
  );
  return { nodes: asText(nodes), edges: asText(edges) };
}

function asText(rows: Row[]): string[] {
  return rows
    .map((row) =>
      JSON.stringify(row, (_, value: unknown) => (typeof value === "bigint" ? `${value}n` : sortedKeys(value))),
    )
    .sort();
}

function sortedKeys(value: unknown): unknown {
  if (value === null || typeof value !== "object" || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => a.localeCompare(b)));
}
