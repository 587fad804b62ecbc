import type { AnyNode, Label, NodeRecord } from "../../model.ts";
import { createBatches } from "./batch-loader.ts";
import { type Connection, countOf, itemsOf, proofOf } from "./connection.ts";
import { cypher, type Cypher } from "../cypher.ts";
import type { Where } from "../filter/filter.ts";
import { bytesOf, type ReadCache } from "./read-cache.ts";
import { type Neighbours, readNeighbours } from "./neighbours.ts";
import type { Graph, Parameters, Row } from "../driver/neo4j.ts";
import { keyParameters, nodesByKey } from "../stored/node-keys.ts";
import { type Proof, readWithCurrentKeys } from "../filter/merged-ids.ts";
import type { Reads } from "./reads.ts";
import { snapshotNames, snapshotsSeen } from "./snapshot-names.ts";
import { andThen, once, page, type MaybePromise, type Page, type PageArguments, totalCountOf } from "./page.ts";
import { textOfNode, readRow, rowOf } from "../stored/records.ts";

const node = cypher`node`;

/** A declaration of one value of a parent, or of the whole graph, under a `where`. */
export interface Value<T extends object> {
  name: string;
  /** The statement within a `CALL (parent)` that returns it as `value`. */
  statement: (where: Where, parameters: Parameters) => Cypher;
  read: (row: unknown) => T;
}

/** Reads the graph for one request, in batches: one statement for each position in the query. */
export interface Reader {
  byKey<L extends Label>(label: L, key: string): MaybePromise<NodeRecord<L> | null>;
  byKeys<L extends Label>(label: L, keys: readonly string[]): MaybePromise<NodeRecord<L>[]>;
  neighbours<L extends Label>(neighbours: Neighbours<L>, parent: AnyNode): MaybePromise<NodeRecord<L>[]>;
  /** The first of those neighbours; null if there is none. */
  neighbour<L extends Label>(neighbours: Neighbours<L>, parent: AnyNode): MaybePromise<NodeRecord<L> | null>;
  /** One page. `parent` is null for a connection that does not start from a node. */
  page<T, Arguments extends PageArguments>(
    connection: Connection<T, Arguments>,
    parent: AnyNode | null,
    args: Arguments,
  ): Page<T>;
  /** One value. `parent` is null for the whole graph. The value is null if the parent is gone. */
  value<T extends object>(value: Value<T>, parent: AnyNode | null, where: Where): MaybePromise<T | null>;
  /**
   * Values by keys, in the order of the keys, in a batch with all others that are requested at the same time. The statement
   * returns rows of a key and its value; a key without a row gives null. `name` identifies the statement with its parameters.
   */
  values<T extends object>(
    name: string,
    keys: readonly string[],
    statement: Cypher,
    parameters: Parameters,
    read: (row: unknown) => T,
  ): MaybePromise<(T | null)[]>;
  /** Runs a statement that belongs to no connection. `isUncached`: it reads bookkeeping, which changes while the snapshot stays. */
  run(text: Cypher, parameters: Parameters, isUncached?: boolean): Promise<Row[]>;
  readonly graph: Graph;
  /** The snapshot at the start of the request. */
  snapshot(): MaybePromise<string>;
  /** Notes that the answer also comes from this snapshot. */
  sees(snapshot: string): void;
  /** The snapshots that were read so far: one, unless the graph changed in between. */
  snapshots(): Promise<string[]>;
  /** Gets a whole answer from the cache, and puts one into it, by name. */
  cached(name: string): unknown;
  keep(name: string, value: object, bytes: number): void;
  /** Nothing that this request reads from now on is put into the cache, because it may change without a new snapshot. */
  keepNothing(): void;
}

/** Opens a reader for one request. It reads from the cache of one snapshot and from the database. */
export async function openReader(graph: Graph, cache?: ReadCache): Promise<Reader> {
  const snapshot = (await cache?.current()) ?? "";
  const batches = createBatches();
  const seen = snapshotsSeen(snapshotNames(graph));
  let isCacheable = true;
  const read: Reads["read"] = async (text, parameters, proof) => {
    let readFrom = "";
    const readRows = (known: Parameters) =>
      graph.read(text, known, (bookmark) => {
        readFrom = seen.read(bookmark);
      });
    const rows = await readWithCurrentKeys(graph, parameters, readRows, proof);
    return { rows, readFrom };
  };
  const keep: ReadCache["keep"] = (...what) => (isCacheable ? cache?.keep(...what) : undefined);
  const found = (name: string) => {
    const value = cache?.get(snapshot, name);
    if (value !== undefined) seen.add(snapshot);
    return value;
  };
  const reads: Reads = {
    read,
    load: <T extends object | null>(
      position: string,
      key: string,
      readAll: (keys: readonly string[]) => Promise<{ rows: Row[]; readFrom: string }>,
      readOne: (value: unknown) => T,
      missing: T,
    ): MaybePromise<T> => {
      const name = `${position} ${key}`;
      const known = found(name) as { value: T } | undefined;
      if (known) return known.value;
      return batches.load(position, key, async (keys) => {
        const { rows, readFrom } = await readAll(keys);
        const values = new Map<string, T>();
        for (const [of, row] of rows) {
          const value = readOne(row);
          values.set(of as string, value);
          keep(snapshot, readFrom, `${position} ${of as string}`, { value }, 64 + bytesOf(row));
        }
        return keys.map((each) => {
          if (values.has(each)) return values.get(each)!;
          keep(snapshot, readFrom, `${position} ${each}`, { value: missing }, 64);
          return missing;
        });
      });
    },
  };
  const byKey = <L extends Label>(label: L, key: string) => readByKey(reads, label, key);
  const neighbours = <L extends Label>(of: Neighbours<L>, parent: AnyNode) => readNeighbours(reads, of, parent);
  return {
    byKey,
    byKeys: (label, keys) => all(keys.map((key) => byKey(label, key))),
    neighbours,
    neighbour: (of, parent) => andThen(neighbours(of, parent), (all) => all[0] ?? null),
    page: (connection, parent, args) => {
      if (connection.isLate) isCacheable = false;
      return readPage(reads, connection, parent, args);
    },
    value: (value, parent, where) => readValue(reads, value, parent, where),
    values: (name, keys, statement, parameters, readOne) =>
      allInOrder(
        keys.map((key) =>
          reads.load(name, key, (some) => read(statement, { ...parameters, keys: some }), readOne, null),
        ),
      ),
    run: async (text, parameters, isUncached = false) => {
      if (isUncached) isCacheable = false;
      return (await read(text, parameters)).rows;
    },
    graph,
    snapshot: once(() => snapshot || snapshotNames(graph).look()),
    sees: seen.add,
    snapshots: seen.all,
    cached: found,
    keep: (name, value, bytes) => {
      if (seen.isOnly(snapshot)) keep(snapshot, snapshot, name, value, bytes);
    },
    keepNothing: () => void (isCacheable = false),
  };
}

function all<T>(values: MaybePromise<T | null>[]): MaybePromise<T[]> {
  return andThen(allInOrder(values), (found) => found.filter((each) => each !== null));
}
function allInOrder<T>(values: MaybePromise<T>[]): MaybePromise<T[]> {
  const isThere = (value: MaybePromise<T>): value is T => !(value instanceof Promise);
  return values.every(isThere) ? values : Promise.all(values.map(async (each) => each));
}

function readByKey<L extends Label>(reads: Reads, label: L, key: string): MaybePromise<NodeRecord<L> | null> {
  return reads.load(
    `key ${label}`,
    key,
    (keys) => reads.read(cypher`${nodesByKey(label)} RETURN key, ${rowOf(node, label)}`, keyParameters(label, keys)),
    (row): NodeRecord<L> | null => readRow(label, row),
    null,
  );
}

function readPage<T, A extends PageArguments>(
  reads: Reads,
  connection: Connection<T, A>,
  parent: AnyNode | null,
  args: A,
): Page<T> {
  const position = `${connection.name} ${JSON.stringify(args)}`;
  return page(args, () => listOf(connection.name, parent, args), {
    items: () =>
      loadValue(
        reads,
        `items ${position}`,
        parent,
        (parameters) => itemsOf(connection, parent !== null, args, parameters),
        (rows) =>
          (rows as [unknown, string[]][]).map(([row, values]) => ({ item: connection.read(row), position: values })),
        [],
        proofOf(connection),
      ),
    count: () =>
      andThen(
        loadValue(
          reads,
          `count ${position}`,
          parent,
          (parameters) => countOf(connection, args, parameters),
          (total) => ({ total: Number(total) }),
          { total: 0 },
        ),
        ({ total }) => totalCountOf(total),
      ),
  });
}

/** Identifies the list of a page: the same for all pages of the same connection, parent and arguments. */
export function listOf(connection: string, parent: AnyNode | null, args: PageArguments): string {
  const asked = Object.entries(args).filter(([name, value]) => name !== "first" && name !== "after" && value != null);
  return JSON.stringify([connection, parent && textOfNode(parent), asked.sort(([a], [b]) => (a < b ? -1 : 1))]);
}

function readValue<T extends object>(
  reads: Reads,
  { name: called, statement, read }: Value<T>,
  parent: AnyNode | null,
  where: Where,
): MaybePromise<T | null> {
  const position = `value ${called} ${JSON.stringify(where ?? {})}`;
  return loadValue<T | null>(reads, position, parent, (parameters) => statement(where, parameters), read, null);
}

/** Loads the `value` that a statement within `CALL (parent)` returns. */
function loadValue<T extends object | null>(
  { load, read }: Reads,
  position: string,
  parent: AnyNode | null,
  statement: (parameters: Parameters) => Cypher,
  readOne: (value: unknown) => T,
  missing: T,
  proof?: Proof,
): MaybePromise<T> {
  const readAll = (refs: readonly string[]) => {
    const parameters: Parameters = { parents: refs };
    const start = parent ? fromParents : fromNowhere;
    return read(cypher`${start} CALL (parent) { ${statement(parameters)} } RETURN ref, value`, parameters, proof);
  };
  return load(position, parent?.ref ?? "", readAll, readOne, missing);
}

const fromParents = cypher`UNWIND $p.parents AS ref MATCH (parent) WHERE elementId(parent) = ref`;
const fromNowhere = cypher`WITH '' AS ref, null AS parent`;
