import { type Label, nodes } from "../../../model.ts";
import { cypher, type Cypher, join, name } from "../../cypher.ts";
import { edgesFoundByRecord } from "../../stored/edge-owners.ts";
import { jobOfChange, waitingFor } from "../../stored/work-queue.ts";

/* The nodes and edges to delete if records are written again, or are no longer stated. */

/** Labels of nodes that many records name. Everything beside the name comes from `resolve`. */
const shared = Object.keys(jobOfChange) as (keyof typeof jobOfChange)[];
/** True if many records may name a node of this label. */
export const isSharedLabel = (label: Label): label is (typeof shared)[number] => label in jobOfChange;

/**
 * Deletes the edges of records, and returns the nodes at their ends that no record owns. Edges that start at a node which another
 * record has taken over are found through that node (`$p.taken`).
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
${join(
  shared.map(
    (label) =>
      cypher`FOREACH (_ IN CASE WHEN to:${name(label)} THEN [1] ELSE [] END | SET to:${waitingFor[jobOfChange[label]]})`,
  ),
  cypher`\n`,
)}
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
 * Deletes nodes that their record no longer states, and the `MAY_BE` edges of them. Deals at the other ends of those edges are
 * queued for comparison. A node that other records still name is not deleted. The statement returns these nodes with label, key
 * and title, so that `reduceToNames` can remove their other properties.
 */
export const deleteNodes = cypher`CALL () {
  ${labelsUnion((label) => cypher`MATCH (node:${name(label)}) WHERE node.record IN $p.records AND NOT (node.record + ' ${name(label)} ' + node.key) IN $p.remaining RETURN node, '${name(label)}' AS label`)}
}
CALL (node) { MATCH (node)-[like:MAY_BE]-(other:Contract|Payment) SET other:${waitingFor.compare} REMOVE node:Duplicate DELETE like }
CALL (node) { OPTIONAL MATCH (node)<-[edge:!MAY_BE]-() RETURN count(edge) AS naming, min(edge.statedName) AS named }
WITH node, label, node.key AS key, elementId(node) AS id, naming, coalesce(named, node.key) AS title
FOREACH (_ IN CASE WHEN naming = 0 THEN [1] ELSE [] END | DETACH DELETE node)
WITH id, label, key, title, naming WHERE naming > 0
RETURN id, label, key, title`;

/** Replaces the properties of nodes that are now only named by those of their names. */
export const reduceToNames = cypher`UNWIND $p.rows AS row MATCH (node) WHERE elementId(node) = row.id SET node = row.properties`;

/** Deletes nodes that were only named, and that no record names any more. */
export const deleteNamed = cypher`UNWIND $p.named AS id MATCH (node) WHERE elementId(node) = id
WITH node WHERE node.record IS NULL AND NOT EXISTS { (node)--() }
DELETE node`;

/** A `UNION ALL` with one branch for each label. */
export function labelsUnion(of: (label: Label) => Cypher): Cypher {
  return join((Object.keys(nodes) as Label[]).map(of), cypher` UNION ALL `);
}
