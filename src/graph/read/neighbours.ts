import type { AnyNode, Label, NodeRecord } from "../../model.ts";
import { cypher, type Cypher, index, join } from "../cypher.ts";
import type { MaybePromise } from "./page.ts";
import type { Reads } from "./reads.ts";
import { readRow, rowOf } from "../stored/records.ts";

/** Nodes next to a parent, in the order of their keys. For relations that have few nodes, so that they need no pages. */
export interface Neighbours<L extends Label> {
  name: string;
  label: L;
  /** A pattern from `(parent)` to `(node)`. */
  pattern: Cypher;
}

const ofParent = new Map<Label, Neighbours<Label>[]>();

/** Declares neighbours of all parents with these labels. */
export function neighbours<L extends Label>(
  parents: readonly Label[],
  name: string,
  label: L,
  pattern: Cypher,
): Neighbours<L> {
  const declared = { name, label, pattern };
  for (const parent of parents) ofParent.set(parent, [...(ofParent.get(parent) ?? []), declared]);
  return declared;
}

/**
 * Reads the neighbours of one parent, in a batch with all others that are requested at the same time. One statement has all kinds
 * of neighbours of a label, so Neo4j plans it once and the server sends it once, whatever the query selects.
 */
export function readNeighbours<L extends Label>(
  { load, read }: Reads,
  { name }: Neighbours<L>,
  parent: AnyNode,
): MaybePromise<NodeRecord<L>[]> {
  const all = ofParent.get(parent.label) ?? [];
  const place = all.findIndex((each) => each.name === name);
  if (place < 0) throw new Error(`"${name}" is not declared as a neighbour of ${parent.label}`);
  const readAll = async (keys: readonly string[]) => {
    const parents = all.map((): string[] => []);
    for (const key of keys) {
      const at = key.indexOf(" ");
      parents[Number(key.slice(0, at))]!.push(key.slice(at + 1));
    }
    const { rows, readFrom } = await read(statementOf(all), { parents });
    return { rows: byParent(rows as NeighbourRow[]), readFrom };
  };
  const known = new Map<unknown, AnyNode>();
  return load(
    `neighbours of ${parent.label}`,
    `${place} ${parent.ref}`,
    readAll,
    (value) => {
      const [of, rows] = value as [bigint, unknown[]];
      const { label } = all[Number(of)]!;
      return rows.map((row) => {
        if (!known.has(row)) known.set(row, readRow(label, row) as AnyNode);
        return known.get(row);
      }) as unknown[] as NodeRecord<L>[];
    },
    [],
  );
}

type NeighbourRow = [of: bigint, refs: string[], row: unknown];

/** The rows of each parent. Parents that share a neighbour share its row, which is read once. */
function byParent(rows: readonly NeighbourRow[]): [key: string, [of: bigint, rows: unknown[]]][] {
  const found = new Map<string, [bigint, unknown[]]>();
  for (const [of, refs, row] of rows)
    for (const ref of refs) {
      const key = `${of} ${ref}`;
      const known = found.get(key);
      if (known) known[1].push(row);
      else found.set(key, [of, [row]]);
    }
  return [...found];
}

/**
 * The neighbours in the order of their keys, each once with all its parents: hundreds of deals may have the same buyer. The text
 * has the row of a label once, because it takes long to send and to look up a long text.
 */
function statementOf(all: readonly Neighbours<Label>[]): Cypher {
  const node = cypher`node`;
  const each = all.map(
    ({ pattern }, place) =>
      cypher`UNWIND $p.parents[${index(place)}] AS ref MATCH (parent) WHERE elementId(parent) = ref MATCH ${pattern}
      RETURN ${index(place)} AS of, node, collect(DISTINCT ref) AS refs`,
  );
  const rows = [...new Set(all.map(({ label }) => label))].map((label) => {
    const places = all.flatMap((one, place) => (one.label === label ? [index(place)] : []));
    return cypher`WHEN of IN [${join(places, cypher`, `)}] THEN ${rowOf(node, label)}`;
  });
  return cypher`CALL () { ${join(each, cypher` UNION ALL `)} }
    RETURN of, refs, CASE ${join(rows, cypher` `)} END AS row ORDER BY node.key`;
}
