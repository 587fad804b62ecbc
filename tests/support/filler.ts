import { cypher, name } from "../../src/graph/cypher.ts";
import type { Graph } from "../../src/graph/driver/neo4j.ts";
import { sortsOf } from "../../src/graph/stored/records.ts";
import { edges, type Label, nodes, type Property } from "../../src/model.ts";

/**
 * Nodes and edges of every type, with no edge to other nodes. With them the planner chooses as it does in a larger graph. In a
 * graph of a dozen nodes it reads them all. There are no more agencies, because real graphs also have few.
 */
export async function fill(graph: Graph, count: number): Promise<void> {
  for (const label of Object.keys(nodes) as Label[]) {
    const labels = label === "Organization" ? cypher`Organization:Buyer:Supplier:Vendor` : name(label);
    await graph.write((run) =>
      run(
        cypher`UNWIND range(1, $p.count) AS i CREATE (node:${labels} {key: 'filler ' + toString(i)})
          SET node += $p.properties, node.foldedName = node.name, node.foldedTitle = node.title`,
        { count, properties: propertiesOf(label) },
      ),
    );
  }
  for (const [type, { from, to }] of Object.entries(edges))
    for (const start of from)
      for (const end of (to as readonly Label[]).slice(0, 2))
        await graph.write((run) =>
          run(
            cypher`UNWIND range(1, $p.count) AS i WITH 'filler ' + toString(i) AS key
              MATCH (from:${name(start)} {key: key}) MATCH (to:${name(end)} {key: key}) CREATE (from)-[:${name(type)}]->(to)`,
            { count },
          ),
        );
}

function propertiesOf(label: Label): Record<string, unknown> {
  const properties = Object.entries(nodes[label] as Record<string, Property<unknown>>);
  return Object.fromEntries([
    ...sortsOf(label).map(([sort]) => [sort, ""] as const),
    ...properties.filter(([, { storedAs: kept }]) => kept === "texts").map(([property]) => [property, []] as const),
    ...["name", "title"].filter((each) => each in nodes[label]).map((each) => [each, "filler"] as const),
  ]);
}
