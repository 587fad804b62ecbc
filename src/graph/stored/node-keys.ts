import type { Label } from "../../model.ts";
import { cypher, type Cypher, name } from "../cypher.ts";
import type { Parameters } from "../driver/neo4j.ts";
import { textOfNode } from "./records.ts";

/** Nodes of these are merged when it turns out that two are one; the keys of both keep leading to it. */
const merging: readonly Label[] = ["Organization", "Product"];

export const mayBeMerged = (label: Label) => merging.includes(label);

/**
 * Rows of a `key` that is asked for and the `node` that it leads to: what was merged into something else is that, unless the key has a
 * node of its own for what is stated of other days.
 */
export function nodesByKey(label: Label): Cypher {
  const merged = mayBeMerged(label)
    ? cypher`UNION ALL MATCH (merged:Merged)-[:IS]->(node:${name(label)}) WHERE merged.key IN $p.merged AND NOT EXISTS { (:${name(label)} {key: merged.name}) } RETURN substring(merged.key, size('${name(label)} ')) AS key, node`
    : cypher``;
  return cypher`CALL () { MATCH (node:${name(label)}) WHERE node.key IN $p.keys RETURN node.key AS key, node ${merged} }`;
}

/** Its parameters. */
export function keyParameters(label: Label, keys: readonly string[]): Parameters {
  return { keys, merged: keys.map((key) => textOfNode({ label, key })) };
}
