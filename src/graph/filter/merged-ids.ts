import { ForewarnedError } from "../../errors.ts";
import type { Label } from "../../model.ts";
import { cypher } from "../cypher.ts";
import type { Graph, Parameters } from "../driver/neo4j.ts";
import { keyParameters, mayBeMerged, nodesByKey } from "../stored/node-keys.ts";

/** An id as the query gives it, and the key in it. */
interface GivenId {
  id: string;
  key: string;
}

/** Keys from a query. Their nodes may have been merged into others since, or may be gone. */
class MergedIds {
  constructor(
    readonly label: Label,
    readonly noted: GivenId | readonly GivenId[],
  ) {}

  /** The value of the parameter. `keyOf` returns the current key of an id. */
  with(keyOf: (noted: GivenId) => string): string | string[] {
    return Array.isArray(this.noted) ? this.noted.map(keyOf) : keyOf(this.noted as GivenId);
  }
}

/** A parameter with keys that `readWithCurrentKeys` looks up. */
export const mergedIds = (label: Label, noted: GivenId | readonly GivenId[]) => new MergedIds(label, noted);

/**
 * Reads with the current keys of merged nodes.
 * @throws ForewarnedError `BAD_USER_INPUT` for an id of no node, because an empty page would look like a clean record.
 */
export async function readWithCurrentKeys<T>(
  graph: Graph,
  parameters: Parameters,
  read: (parameters: Parameters) => Promise<T>,
): Promise<T> {
  const noted = Object.entries(parameters).filter(
    (entry): entry is [string, MergedIds] => entry[1] instanceof MergedIds,
  );
  if (noted.length === 0) return read(parameters);
  const known = { ...parameters };
  const checks: (() => Promise<unknown>)[] = [];
  for (const label of new Set(noted.map(([, keys]) => keys.label))) {
    const ofLabel = noted.filter(([, keys]) => keys.label === label);
    const keysNow = () => currentKeys(graph, label, ofLabel);
    if (mayBeMerged(label)) Object.assign(known, await keysNow());
    else {
      for (const [parameter, keys] of ofLabel) known[parameter] = keys.with(({ key }) => key);
      checks.push(keysNow);
    }
  }
  const [result] = await Promise.all([read(known), ...checks.map((check) => check())]);
  return result;
}

async function currentKeys(graph: Graph, label: Label, noted: readonly [string, MergedIds][]): Promise<Parameters> {
  const keys = new Set(noted.flatMap(([, each]) => each.with(({ key }) => key)));
  const rows = await graph.read(cypher`${nodesByKey(label)} RETURN key, node.key`, keyParameters(label, [...keys]));
  const known = new Map(rows as [string, string][]);
  const keyNow = ({ id, key }: GivenId) => {
    const now = known.get(key);
    if (now !== undefined) return now;
    throw new ForewarnedError(
      "BAD_USER_INPUT",
      `"${id}" is not an id of a node in this graph. It may be misspelt, or the node may have been removed. Find the node with search, or leave out the id.`,
    );
  };
  return Object.fromEntries(noted.map(([parameter, keys]) => [parameter, keys.with(keyNow)]));
}
