import { ForewarnedError } from "../../errors.ts";
import type { Label } from "../../model.ts";
import { cypher } from "../cypher.ts";
import type { Graph, Parameters, Row } from "../driver/neo4j.ts";
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

/** What rows prove: the nodes of a label that they have are in the graph. */
export interface Proof {
  label: Label;
  keysIn: (rows: readonly Row[]) => readonly string[];
}

/**
 * Reads with the current keys of merged nodes. If the rows that it reads may prove that the nodes exist, it looks for the nodes
 * only if the rows do not.
 * @throws ForewarnedError `BAD_USER_INPUT` for an id of no node, because an empty page would look like a clean record.
 */
export async function readWithCurrentKeys(
  graph: Graph,
  parameters: Parameters,
  read: (parameters: Parameters) => Promise<Row[]>,
  proof?: Proof,
): Promise<Row[]> {
  const noted = Object.entries(parameters).filter(
    (entry): entry is [string, MergedIds] => entry[1] instanceof MergedIds,
  );
  if (noted.length === 0) return read(parameters);
  const known = { ...parameters };
  const checks: (() => Promise<unknown>)[] = [];
  let checkUnlessProven: (rows: readonly Row[]) => Promise<void> = async () => undefined;
  for (const label of new Set(noted.map(([, keys]) => keys.label))) {
    const ofLabel = noted.filter(([, keys]) => keys.label === label);
    const keysNow = () => currentKeys(graph, label, ofLabel);
    if (mayBeMerged(label)) {
      Object.assign(known, await keysNow());
      continue;
    }
    for (const [parameter, keys] of ofLabel) known[parameter] = keys.with(({ key }) => key);
    if (proof?.label !== label) checks.push(keysNow);
    else
      checkUnlessProven = async (rows) => {
        const proven = new Set(proof.keysIn(rows));
        if (!keysOf(ofLabel).every((key) => proven.has(key))) await keysNow();
      };
  }
  const [rows] = await Promise.all([read(known), ...checks.map((check) => check())]);
  await checkUnlessProven(rows);
  return rows;
}

const keysOf = (noted: readonly [string, MergedIds][]) => [
  ...new Set(noted.flatMap(([, each]) => each.with(({ key }) => key))),
];

async function currentKeys(graph: Graph, label: Label, noted: readonly [string, MergedIds][]): Promise<Parameters> {
  const rows = await graph.read(cypher`${nodesByKey(label)} RETURN key, node.key`, keyParameters(label, keysOf(noted)));
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
