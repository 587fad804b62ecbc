import type { Label } from "../model.ts";
import { cypher } from "./cypher.ts";
import type { Graph, Parameters } from "./neo4j.ts";
import { textOfNode } from "./records.ts";

/** Nodes of these are merged when it turns out that two are one; the keys of both keep leading to it. */
const merging: readonly Label[] = ["Organization", "Product"];

/** Keys that somebody noted down, of nodes that may have been merged into others since. */
class NotedKeys {
  constructor(
    readonly label: Label,
    readonly keys: string | readonly string[],
  ) {}
}

export const noted = (label: Label, keys: string | readonly string[]) =>
  merging.includes(label) ? new NotedKeys(label, keys) : keys;

/** The parameters with the keys that nodes have now. */
export async function withKeysOfNow(graph: Graph, parameters: Parameters): Promise<Parameters> {
  const all = Object.entries(parameters).filter((entry): entry is [string, NotedKeys] => entry[1] instanceof NotedKeys);
  if (all.length === 0) return parameters;
  const keys = all.flatMap(([, { label, keys }]) => [keys].flat().map((key) => textOfNode({ label, key })));
  const rows = await graph.read(
    cypher`UNWIND $p.keys AS key MATCH (merged:Merged {key: key})-[:IS]->(node) RETURN key, node.key`,
    { keys },
  );
  const merged = new Map(rows as [string, string][]);
  const keyNow = (label: Label, key: string) => merged.get(textOfNode({ label, key })) ?? key;
  return {
    ...parameters,
    ...Object.fromEntries(
      all.map(([name, { label, keys }]) => [
        name,
        typeof keys === "string" ? keyNow(label, keys) : keys.map((key) => keyNow(label, key)),
      ]),
    ),
  };
}
