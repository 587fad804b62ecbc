import { type Label, nodes } from "../../model.ts";
import { cypher, type Cypher, join, name } from "../cypher.ts";
import { edgesFoundByRecord } from "../stored/edge-owners.ts";

/* What is taken away when records are written anew, or are no longer said. */

/** Nodes that many records name, and that `resolve` says everything else of. */
export const shared: readonly Label[] = ["Organization", "Product", "Framework"];

/**
 * Deletes the edges of records, and returns the nodes at their ends that nobody owns. What starts at a node that another record
 * has taken over is found by that node.
 */
export const deleteEdges = cypher`CALL () {
  ${labelsUnion((label) => cypher`MATCH (node:${name(label)}) WHERE node.record IN $p.records MATCH (node)-[edge]->() WHERE edge.record = node.record RETURN edge`)}
  UNION ALL
  ${join(
    edgesFoundByRecord.map(
      (type) => cypher`MATCH ()-[edge:${name(type)}]->() WHERE edge.record IN $p.records RETURN edge`,
    ),
    cypher` UNION ALL `,
  )}
  UNION ALL
  UNWIND $p.taken AS taken MATCH (node) WHERE elementId(node) = taken.id MATCH (node)-[edge]->() WHERE edge.record = taken.record RETURN edge
}
WITH DISTINCT edge
WITH edge, startNode(edge) AS from, endNode(edge) AS to
FOREACH (_ IN CASE WHEN ${isShared(cypher`to`)} THEN [1] ELSE [] END | SET to:Touched)
DELETE edge
WITH from, to UNWIND [from, to] AS node
WITH DISTINCT node WHERE node.record IS NULL AND NOT (${isShared(cypher`node`)})
RETURN elementId(node)`;

function isShared(node: Cypher): Cypher {
  return join(
    shared.map((label) => cypher`${node}:${name(label)}`),
    cypher` OR `,
  );
}

/**
 * Deletes nodes that their record no longer states, with what was deduced of them; a deal that may be the same as one of them is
 * left `:Uncompared`. A node that others still name is what they say: its name; those are returned, each with its label, key and
 * title, to be found by it.
 */
export const deleteNodes = cypher`CALL () {
  ${labelsUnion((label) => cypher`MATCH (node:${name(label)}) WHERE node.record IN $p.records AND NOT (node.record + ' ${name(label)} ' + node.key) IN $p.kept RETURN node, '${name(label)}' AS label`)}
}
CALL (node) { MATCH (node)-[like:MAY_BE]-(other:Contract|Payment) SET other:Uncompared REMOVE node:Duplicate DELETE like }
CALL (node) { OPTIONAL MATCH (node)<-[edge:!MAY_BE]-() RETURN count(edge) AS naming, min(edge.statedName) AS named }
WITH node, label, node.key AS key, elementId(node) AS id, naming, coalesce(named, node.key) AS title
FOREACH (_ IN CASE WHEN naming > 0 THEN [1] ELSE [] END |
  SET node = {key: node.key, title: title, foldedTitle: toLower(title), sortName: left(toLower(title), 100),
    sortDate: CASE WHEN node.sortDate IS NULL THEN null ELSE '' END, sortValue: CASE WHEN node.sortValue IS NULL THEN null ELSE '' END,
    sortEnd: CASE WHEN node.sortEnd IS NULL THEN null ELSE '' END})
FOREACH (_ IN CASE WHEN naming = 0 THEN [1] ELSE [] END | DETACH DELETE node)
WITH id, label, key, title, naming WHERE naming > 0
RETURN id, label, key, title`;

/** Gives nodes that are only named the names by which they are found. */
export const nameAnew = cypher`UNWIND $p.rows AS row MATCH (node) WHERE elementId(node) = row.id SET node.names = row.names`;

/** Deletes nodes that were only named, and are not any more. */
export const deleteNamed = cypher`UNWIND $p.named AS id MATCH (node) WHERE elementId(node) = id
WITH node WHERE node.record IS NULL AND NOT EXISTS { (node)--() }
DELETE node`;

/** A branch for each label. */
export function labelsUnion(of: (label: Label) => Cypher): Cypher {
  return join((Object.keys(nodes) as Label[]).map(of), cypher` UNION ALL `);
}
