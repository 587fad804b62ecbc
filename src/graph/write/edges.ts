import {
  edges,
  type EdgeStatement,
  type EdgeType,
  type GraphFragment,
  type Label,
  type NodeReference,
  type Role,
} from "../../model.ts";
import { columns } from "../stored/property-columns.ts";
import { cypher, type Cypher, name } from "../cypher.ts";
import { groupBy } from "../group-by.ts";
import type { Run } from "../driver/neo4j.ts";
import { shared } from "./removal.ts";
import { storedDate, textOfNode } from "../stored/records.ts";
import { type Handles, type Merged } from "./nodes.ts";

/** Writes the edges of records. Those to nodes that were merged into others lead there. */
export async function writeEdges(
  run: Run,
  fragments: GraphFragment[],
  nodes: Handles,
  merged: ReadonlyMap<string, Merged>,
): Promise<void> {
  const handle = (end: NodeReference) => merged.get(textOfNode(end))?.handle ?? nodes.get(textOfNode(end))!;
  const all = fragments.flatMap((fragment) => fragment.edges.map((edge) => ({ edge, record: fragment.record })));
  await Promise.all(
    [...groupBy(all, ({ edge }) => `${edge.type} ${edge.to.label}`).values()].map((group) => {
      const { type, to } = group[0]!.edge;
      const { properties, rows } = columns(
        `${type} ${to.label}`,
        group.map(({ edge, record }) => ({ ...edgeProperties(edge, record), ...matchedBy(edge, merged) })),
        2,
      );
      return run(
        cypher`UNWIND $p.rows AS row
        MATCH (from) WHERE elementId(from) = row[0]
        MATCH (to) WHERE elementId(to) = row[1]
        CREATE (from)-[edge:${name(type)} ${properties}]->(to) ${marks(type, to.label)}`,
        { rows: group.map(({ edge: { from, to } }, i) => [handle(from), handle(to), ...rows[i]!]) },
      );
    }),
  );
}

/** An organisation is a buyer from the first edge that says so; only `resolve` knows when it no longer is one. */
function marks(type: EdgeType, to: Label): Cypher {
  if (!shared.includes(to)) return cypher``;
  const edge: { to: readonly Label[]; role?: Role } = edges[type];
  return edge.role ? cypher`SET to:Touched:${name(edge.role)}` : cypher`SET to:Touched`;
}

/** On whose word an edge leads to an organisation; what it was before is kept, so that a merge can be undone. */
function matchedBy({ to, properties }: EdgeStatement, merged: ReadonlyMap<string, Merged>): Record<string, unknown> {
  const found = to.label === "Organization" ? merged.get(textOfNode(to)) : undefined;
  return found ? { matchedBy: found.matchedBy, ownMatchedBy: properties?.matchedBy } : {};
}

/** The properties to keep for an edge that a record states. */
export function edgeProperties(edge: EdgeStatement, record: string): Record<string, unknown> {
  return {
    ...edge.properties,
    ...(edge.properties?.line === undefined ? {} : { line: BigInt(edge.properties.line) }),
    ...(shared.includes(edge.to.label) ? { statedKey: edge.to.key } : {}),
    ...(edge.from.label === "Product" ? { statedProduct: edge.from.key } : {}),
    sources: edge.sources,
    record,
    ...(edge.knownFrom ? storedDate("knownFrom", edge.knownFrom) : {}),
  };
}
