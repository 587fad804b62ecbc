import { edges, type EdgeType, type Label } from "../../../model.ts";
import type { EdgeStatement, GraphFragment, NodeReference } from "../../../statements.ts";
import type { Role } from "../../../values.ts";
import { columns } from "../../stored/property-columns.ts";
import { cypher, type Cypher, name } from "../../cypher.ts";
import { groupBy } from "../../group-by.ts";
import type { Run } from "../../driver/neo4j.ts";
import { isSharedLabel } from "./removal.ts";
import { storedDate, textOfNode } from "../../stored/records.ts";
import { type Handles, type Merged } from "./nodes.ts";
import { jobOfChange, waitingFor } from "../../stored/work-queue.ts";

/** Writes the edges of records. An edge to a node that was merged into another leads to that other node. */
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
        CREATE (from)-[edge:${name(type)} ${properties}]->(to) ${queued(type, to.label)}`,
        { rows: group.map(({ edge: { from, to } }, i) => [handle(from), handle(to), ...rows[i]!]) },
      );
    }),
  );
}

/** A shared node is queued. An organisation gets a role, such as buyer, with the first edge that gives it one. Only `resolve` takes a role away. */
function queued(type: EdgeType, to: Label): Cypher {
  if (!isSharedLabel(to)) return cypher``;
  const job = waitingFor[jobOfChange[to]];
  const edge: { to: readonly Label[]; role?: Role } = edges[type];
  return edge.role ? cypher`SET to:${job}:${name(edge.role)}` : cypher`SET to:${job}`;
}

/** The rule by which an edge leads to a merged organisation. The edge's own `matchedBy` is stored too, to undo the merge. */
function matchedBy({ to, properties }: EdgeStatement, merged: ReadonlyMap<string, Merged>): Record<string, unknown> {
  const found = to.label === "Organization" ? merged.get(textOfNode(to)) : undefined;
  return found ? { matchedBy: found.matchedBy, ownMatchedBy: properties?.matchedBy } : {};
}

/** The properties to store for an edge that a record states. */
export function edgeProperties(edge: EdgeStatement, record: string): Record<string, unknown> {
  return {
    ...edge.properties,
    ...(edge.properties?.line === undefined ? {} : { line: BigInt(edge.properties.line) }),
    ...(isSharedLabel(edge.to.label) ? { statedKey: edge.to.key } : {}),
    ...(edge.from.label === "Product" ? { statedProduct: edge.from.key } : {}),
    sources: edge.sources,
    record,
    ...(edge.knownFrom ? storedDate("knownFrom", edge.knownFrom) : {}),
  };
}
