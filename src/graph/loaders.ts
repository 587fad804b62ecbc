import type { AnyNode, Label, NodeRecord } from "../model.ts";
import { type Batches, createBatches } from "./batch.ts";
import { cypher, type Cypher, join, name, where } from "./cypher.ts";
import { type FilterSpec, predicatesOf } from "./filter.ts";
import type { Graph, Parameters, Row } from "./neo4j.ts";
import {
  afterPosition,
  mostCounted,
  type Order,
  orderBy,
  page,
  type Page,
  type PageArguments,
  pageParameters,
} from "./page.ts";
import { mergedKey, readRow, rowOf } from "./records.ts";

/**
 * What a connection is made from: a pattern that starts at `parent` where it has one, the variables that make an item, how to
 * filter and order them, and how to read one.
 */
export interface Connection<T, Arguments extends PageArguments = PageArguments> {
  /** Names the statement: two connections of one name are the same. */
  name: string;
  /** Cypher up to a place where `WHERE` can stand. May depend on the shape of the arguments, never on their values. */
  match: (args: Arguments, parameters: Parameters) => Cypher;
  predicates: (args: Arguments, parameters: Parameters) => Cypher[];
  /** The variables to keep, each combination once. Null where the pattern cannot give one twice. */
  distinct: Cypher | null;
  order: Order;
  row: Cypher;
  read: (row: unknown) => T;
}

/** A noun as it is filtered and ordered wherever it is listed. */
export interface Noun<L extends Label> {
  label: L;
  filter: FilterSpec;
  order: Order;
}

const node = cypher`node`;

/** A noun's order: newest first where it has a date, else by its name, ties broken by key. */
export const newestFirst: Order = [{ by: cypher`node.sortDate`, descending: true }, { by: cypher`node.key` }];
export const byName: Order = [{ by: cypher`node.foldedName` }, { by: cypher`node.key` }];
export const byKey: Order = [{ by: cypher`node.key` }];

/** A connection to a noun, along a pattern from `(parent)` to `(node)`. */
export function connection<L extends Label>(name: string, noun: Noun<L>, pattern: Cypher): Connection<NodeRecord<L>> {
  return { ...nounConnection(name, noun), match: () => cypher`MATCH ${pattern}` };
}

/** The connection to all of a noun, or to those with one label more. */
export function allOf<L extends Label>(noun: Noun<L>, label: string = noun.label): Connection<NodeRecord<L>> {
  return {
    ...nounConnection(`all ${label}`, noun),
    match: () => cypher`MATCH (node:${name(label)})`,
    // Nobody lacks what the order needs, and the planner walks an index in its order only where it knows that.
    predicates: (args, parameters) => [
      cypher`${noun.order[0]!.by} IS NOT NULL`,
      ...predicatesOf(noun.filter, node, args.where, parameters),
    ],
    distinct: null,
  };
}

function nounConnection<L extends Label>(name: string, noun: Noun<L>): Omit<Connection<NodeRecord<L>>, "match"> {
  return {
    name,
    predicates: (args, parameters) => predicatesOf(noun.filter, node, args.where, parameters),
    distinct: node,
    order: noun.order,
    row: rowOf(node, noun.label),
    read: (row) => readRow(noun.label, row),
  };
}

/** Nodes next to a parent that stay few, in the order of their keys, along a pattern from `(parent)` to `(node)`. */
export interface Neighbours<L extends Label> {
  name: string;
  label: L;
  pattern: Cypher;
}

/** Reads the graph for one request, many at a time: one statement for each position in the query. */
export interface Reader {
  byKey<L extends Label>(label: L, key: string): Promise<NodeRecord<L> | null>;
  byKeys<L extends Label>(label: L, keys: readonly string[]): Promise<NodeRecord<L>[]>;
  neighbours<L extends Label>(neighbours: Neighbours<L>, parent: AnyNode): Promise<NodeRecord<L>[]>;
  /** One page; `parent` is null for a connection that starts nowhere. */
  page<T, Arguments extends PageArguments>(
    connection: Connection<T, Arguments>,
    parent: AnyNode | null,
    args: Arguments,
  ): Page<T>;
  /** Runs a statement that belongs to no connection. */
  run(text: Cypher, parameters: Parameters): Promise<Row[]>;
  /** The states of the graph that were read so far: one, unless somebody wrote in between. */
  snapshots(): string[];
}

type Reads = Pick<Graph, "read">;

export function createReader({ read }: Graph): Reader {
  const batches = createBatches();
  const snapshots = new Set<string>();
  const graph: Reads = { read: (text, parameters) => read(text, parameters, (bookmark) => snapshots.add(bookmark)) };
  const byKey = <L extends Label>(label: L, key: string) => readByKey(graph, batches, label, key);
  return {
    byKey,
    byKeys: async (label, keys) =>
      (await Promise.all(keys.map((key) => byKey(label, key)))).filter((found) => found !== null),
    neighbours: (neighbours, parent) => readNeighbours(graph, batches, neighbours, parent),
    page: (connection, parent, args) => readPage(graph, batches, connection, parent, args),
    run: graph.read,
    snapshots: () => [...snapshots],
  };
}

async function readByKey<L extends Label>(
  graph: Reads,
  batches: Batches,
  label: L,
  key: string,
): Promise<NodeRecord<L> | null> {
  return batches.load(`key ${label}`, key, async (keys) => {
    const rows = await graph.read(
      cypher`CALL () { MATCH (node:${name(label)}) WHERE node.key IN $p.keys RETURN node.key AS key, node ${mergedInto(label)} } RETURN key, ${rowOf(node, label)}`,
      { keys, merged: keys.map((key) => mergedKey({ label, key })) },
    );
    const found = new Map(rows.map(([key, row]) => [key as string, readRow(label, row)]));
    return keys.map((each) => found.get(each) ?? null);
  });
}

/** What was merged into something else is that. */
function mergedInto(label: Label): Cypher {
  return label === "Organization" || label === "Product"
    ? cypher`UNION ALL MATCH (merged:Merged)-[:IS]->(node:${name(label)}) WHERE merged.key IN $p.merged RETURN substring(merged.key, size('${name(label)} ')) AS key, node`
    : cypher``;
}

function readNeighbours<L extends Label>(
  graph: Reads,
  batches: Batches,
  neighbours: Neighbours<L>,
  parent: AnyNode,
): Promise<NodeRecord<L>[]> {
  return batches.load(`neighbours ${neighbours.name}`, parent.ref, async (refs) => {
    const rows = await graph.read(
      cypher`${fromParents} CALL (parent) { MATCH ${neighbours.pattern} WITH DISTINCT node ORDER BY node.key RETURN collect(${rowOf(node, neighbours.label)}) AS rows } RETURN ref, rows`,
      { parents: refs },
    );
    return inOrder(refs, rows, (row) => (row as unknown[]).map((each) => readRow(neighbours.label, each)), []);
  });
}

function readPage<T, A extends PageArguments>(
  graph: Reads,
  batches: Batches,
  connection: Connection<T, A>,
  parent: AnyNode | null,
  args: A,
): Page<T> {
  const start = parent ? fromParents : fromNowhere;
  const position = `${connection.name} ${JSON.stringify(args)}`;
  const key = parent?.ref ?? "";
  return page(args, {
    items: () =>
      batches.load(`items ${position}`, key, async (refs) => {
        const parameters: Parameters = { parents: refs, ...pageParameters(args, connection.order) };
        const rows = await graph.read(
          cypher`${start} CALL (parent) { ${itemsOf(connection, args, parameters)} } RETURN ref, rows`,
          parameters,
        );
        return inOrder(
          refs,
          rows,
          (all) =>
            (all as [unknown, string[]][]).map(([row, values]) => ({ item: connection.read(row), position: values })),
          [],
        );
      }),
    count: () =>
      batches.load(`count ${position}`, key, async (refs) => {
        const parameters: Parameters = { parents: refs, mostCounted: mostCounted + 1 };
        const rows = await graph.read(
          cypher`${start} CALL (parent) { ${countOf(connection, args, parameters)} } RETURN ref, total`,
          parameters,
        );
        return inOrder(refs, rows, Number, 0);
      }),
  });
}

const fromParents = cypher`UNWIND $p.parents AS ref MATCH (parent) WHERE elementId(parent) = ref`;
const fromNowhere = cypher`WITH '' AS ref, null AS parent`;

function itemsOf<T, A extends PageArguments>(connection: Connection<T, A>, args: A, parameters: Parameters): Cypher {
  const position = cypher`[${join(
    connection.order.map(({ by }) => by),
    cypher`, `,
  )}]`;
  const predicates = [
    ...connection.predicates(args, parameters),
    ...(args.after == null ? [] : [afterPosition(connection.order)]),
  ];
  return cypher`${connection.match(args, parameters)} ${where(predicates)}
    WITH ${distinct(connection)} ${orderBy(connection.order)} LIMIT toInteger($p.limit)
    RETURN collect([${connection.row}, ${position}]) AS rows`;
}

function countOf<T, A extends PageArguments>(connection: Connection<T, A>, args: A, parameters: Parameters): Cypher {
  return cypher`${connection.match(args, parameters)} ${where(connection.predicates(args, parameters))}
    WITH ${distinct(connection)} LIMIT toInteger($p.mostCounted)
    RETURN count(*) AS total`;
}

function distinct(connection: { distinct: Cypher | null }): Cypher {
  return connection.distinct === null ? cypher`*` : cypher`DISTINCT ${connection.distinct}`;
}

function inOrder<T>(refs: readonly string[], rows: Row[], read: (value: unknown) => T, missing: T): T[] {
  const found = new Map(rows.map(([ref, value]) => [ref as string, read(value)]));
  return refs.map((ref) => found.get(ref) ?? missing);
}
