import { cypher, type Cypher } from "../../src/graph/cypher.ts";
import { groupBy } from "../../src/graph/group-by.ts";
import type { Graph, Row } from "../../src/graph/driver/neo4j.ts";

/** All nodes and edges of a graph, except the locks and the log of commits: nodes by their labels, edges by their types. */
export interface GraphCopy {
  nodes: Map<string, Row[]>;
  edges: Map<string, Row[]>;
}

export async function copyOf(graph: Graph): Promise<GraphCopy> {
  const nodes = await graph.read(
    cypher`MATCH (node) WHERE NOT node:Lock AND NOT node:Commit RETURN COLLECT { UNWIND labels(node) AS label RETURN label ORDER BY label }, elementId(node), properties(node)`,
    {},
  );
  const edges = await graph.read(
    cypher`MATCH (from)-[edge]->(to) RETURN type(edge), elementId(from), elementId(to), properties(edge)`,
    {},
  );
  return {
    nodes: groupBy(nodes, ([labels]) => (labels as string[]).join(":")),
    edges: groupBy(edges, ([type]) => type as string),
  };
}

/** Fills an empty graph with a copy. The database gives the nodes other element ids. */
export async function restore(graph: Graph, { nodes, edges }: GraphCopy): Promise<void> {
  const idNow = new Map<unknown, unknown>();
  for (const [labels, rows] of nodes) {
    const made = await graph.write((run) =>
      run(
        statement(
          `UNWIND $p.rows AS row CREATE (node:${labels}) SET node = row[2] RETURN row[1] AS before, elementId(node) AS now`,
        ),
        { rows },
      ),
    );
    for (const [before, now] of made) idNow.set(before, now);
  }
  for (const [type, all] of edges) {
    const rows = all.map(([, from, to, properties]) => [idNow.get(from), idNow.get(to), properties]);
    await graph.write((run) =>
      run(
        statement(
          `UNWIND $p.rows AS row MATCH (from) WHERE elementId(from) = row[0] MATCH (to) WHERE elementId(to) = row[1]
           CREATE (from)-[edge:${type}]->(to) SET edge = row[2]`,
        ),
        { rows },
      ),
    );
  }
}

/** Labels and types cannot be parameters in Cypher. These names come from the graph itself. */
const statement = (text: string) => ({ text }) as Cypher;
