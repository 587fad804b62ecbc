import { ForewarnedError } from "../errors.ts";
import type { Label } from "../model.ts";
import { cypher, name } from "./cypher.ts";
import type { Graph, Parameters } from "./neo4j.ts";
import { textOfNode } from "./records.ts";

/** An id as it was asked for, and the key in it. */
interface Noted {
  id: string;
  key: string;
}

/** Keys that somebody noted down, of nodes that may have been merged into others since, or be gone. */
class NotedKeys {
  constructor(
    readonly label: Label,
    readonly noted: Noted | readonly Noted[],
  ) {}

  get all(): readonly Noted[] {
    return [this.noted].flat();
  }
}

/** A parameter of keys that are looked up before the statement runs. */
export const notedKeys = (label: Label, noted: Noted | readonly Noted[]) => new NotedKeys(label, noted);

/**
 * The parameters with the keys that nodes have now.
 * @throws ForewarnedError `BAD_USER_INPUT` for an id of nothing: an empty page would look clean.
 */
export async function withKeysOfNow(graph: Graph, parameters: Parameters): Promise<Parameters> {
  const entries = Object.entries(parameters).filter(
    (entry): entry is [string, NotedKeys] => entry[1] instanceof NotedKeys,
  );
  if (entries.length === 0) return parameters;
  const labels = new Set(entries.map(([, { label }]) => label));
  const known = new Map<string, string>();
  for (const label of labels) {
    const keys = entries.flatMap(([, each]) => (each.label === label ? each.all.map(({ key }) => key) : []));
    for (const [key, now] of (await keysOfNow(graph, label, keys)) as [string, string][])
      known.set(textOfNode({ label, key }), now);
  }
  const keyNow = (label: Label, { id, key }: Noted) => {
    const now = known.get(textOfNode({ label, key }));
    if (now !== undefined) return now;
    throw new ForewarnedError(
      "BAD_USER_INPUT",
      `"${id}" is an id of nothing in this graph: it may be misspelt, or what it named may have been taken back. Find it with search, or leave it out.`,
    );
  };
  return {
    ...parameters,
    ...Object.fromEntries(
      entries.map(([parameter, { label, noted }]) => [
        parameter,
        Array.isArray(noted) ? noted.map((each: Noted) => keyNow(label, each)) : keyNow(label, noted as Noted),
      ]),
    ),
  };
}

const keysOfNow = (graph: Graph, label: Label, keys: readonly string[]) =>
  graph.read(
    cypher`UNWIND $p.keys AS each
      CALL (each) {
        MATCH (node:${name(label)} {key: each.key}) RETURN node
        UNION MATCH (:Merged {key: each.merged})-[:IS]->(node) RETURN node }
      RETURN each.key, node.key`,
    { keys: keys.map((key) => ({ key, merged: textOfNode({ label, key }) })) },
  );
