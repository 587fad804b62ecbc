import type { Label } from "../../model.ts";
import { cypher, type Cypher, name } from "../cypher.ts";
import type { Parameters } from "../driver/neo4j.ts";
import { textOfNode } from "./records.ts";

/** Labels of nodes that are merged if two of them turn out to be one. Both keys then lead to the merged node. */
const merging: readonly Label[] = ["Organization", "Product"];

/** True if nodes of a label may be merged, so that a key may lead to another node. */
export const mayBeMerged = (label: Label) => merging.includes(label);

/**
 * Cypher for rows of a requested `key` and the `node` that it leads to. A merged key leads to the node that it was merged into,
 * unless it still has a node of its own for statements about other days.
 */
export function nodesByKey(label: Label): Cypher {
  const merged = mayBeMerged(label)
    ? cypher`UNION ALL MATCH (merged:Merged)-[:IS]->(node:${name(label)}) WHERE merged.key IN $p.merged AND NOT EXISTS { (:${name(label)} {key: merged.name}) } RETURN substring(merged.key, size('${name(label)} ')) AS key, node`
    : cypher``;
  return cypher`CALL () { MATCH (node:${name(label)}) WHERE node.key IN $p.keys RETURN node.key AS key, node ${merged} }`;
}

/** The parameters of `nodesByKey`. */
export function keyParameters(label: Label, keys: readonly string[]): Parameters {
  return { keys, merged: keys.map((key) => textOfNode({ label, key })) };
}

/**
 * The database's own id of a node as a number, which is the last part of its `elementId`. The columns of exposures have these
 * numbers, because a text for each would take several times the memory and the time.
 */
export const numberOfId = (elementId: string): number => Number(elementId.slice(elementId.lastIndexOf(":") + 1));
