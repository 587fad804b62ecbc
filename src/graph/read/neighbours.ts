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
  const readAll = (keys: readonly string[]) => {
    const parents = all.map((): string[] => []);
    for (const key of keys) {
      const at = key.indexOf(" ");
      parents[Number(key.slice(0, at))]!.push(key.slice(at + 1));
    }
    const reads = parents.map((refs, of) => ({ of: BigInt(of), refs })).filter(({ refs }) => refs.length > 0);
    return read(statementOf(all), { reads });
  };
  return load(
    `neighbours of ${parent.label}`,
    `${place} ${parent.ref}`,
    readAll,
    (value) => {
      const [of, rows] = value as [bigint, unknown[]];
      return rows.map((row) => readRow(all[Number(of)]!.label, row)) as NodeRecord<L>[];
    },
    [],
  );
}

function statementOf(all: readonly Neighbours<Label>[]): Cypher {
  const node = cypher`node`;
  const each = all.map(
    ({ label, pattern }, place) =>
      cypher`WITH read, parent WHERE read.of = ${index(place)} MATCH ${pattern} WITH DISTINCT node ORDER BY node.key RETURN collect(${rowOf(node, label)}) AS rows`,
  );
  return cypher`UNWIND $p.reads AS read UNWIND read.refs AS ref MATCH (parent) WHERE elementId(parent) = ref
    CALL (read, parent) { ${join(each, cypher` UNION ALL `)} }
    WITH read, ref, rows WHERE size(rows) > 0 RETURN toString(read.of) + ' ' + ref, [read.of, rows]`;
}
