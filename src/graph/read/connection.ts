import type { Label, NodeRecord } from "../../model.ts";
import { cypher, type Cypher, join, name, where } from "../cypher.ts";
import { predicatesOf } from "../filter/filter.ts";
import { matchOf } from "../filter/match.ts";
import type { Picked } from "../filter/gathered-ends.ts";
import type { Proof } from "../filter/merged-ids.ts";
import type { Parameters, Row } from "../driver/neo4j.ts";
import type { FilteredNoun } from "../filter/nouns.ts";
import {
  afterPosition,
  maxTotalCount,
  type Order,
  orderBy,
  type PageArguments,
  pageParameters,
  unknownLast,
} from "./page.ts";
import { readRow, rowOf } from "../stored/records.ts";

/**
 * A declaration of a connection: the Cypher that finds its items, from `parent` if it has one, and the function that reads one.
 */
export interface Connection<T, Arguments extends PageArguments = PageArguments> {
  /** The name of the statement. Two connections with the same name are the same. */
  name: string;
  /** Writes the Cypher. It may depend on the shape of the arguments, never on their values. Those go into `parameters`. */
  find: (args: Arguments, parameters: Parameters) => Matched;
  row: Cypher;
  read: (row: unknown) => T;
  /** The label of its items, if `row` is the compact row of a node. */
  label?: Label;
  /** True if it reads a full-text index, which is updated a moment after a write. Then the request caches nothing. */
  isLate?: boolean;
}

/** A pattern, the conditions on what it matches, and the order. */
export interface Matched {
  /** Cypher that ends where a `WHERE` can follow. */
  match: Cypher;
  predicates: Cypher[];
  /** The variables to return, each combination once. Null if the pattern cannot match a combination twice. */
  distinct: Cypher | null;
  order: Order;
  /** True if an index provides the order. */
  isOrdered?: boolean;
  /** If the statement gathers nodes at the ends of relations first, how it then picks the items. It replaces `match`. */
  picked?: Picked;
  /** Cypher that goes on from the items of a page, and finds other values that their rows need. */
  beside?: Cypher;
}

const node = cypher`node`;

/** A connection to a noun, along a pattern from `(parent)` to `(node)`. */
export function connection<L extends Label>(
  name: string,
  noun: FilteredNoun<L>,
  pattern: Cypher,
): Connection<NodeRecord<L>> {
  return {
    name,
    find: (args, parameters) => ({
      match: cypher`MATCH ${pattern}`,
      predicates: predicatesOf(noun.filter, node, args.where, parameters),
      distinct: node,
      order: nounOrder(noun, args),
    }),
    ...rowOfNoun(noun),
  };
}

/** The connection to all nodes of a noun, or to those with one more label, such as `Buyer`. */
export function allOf<L extends Label>(noun: FilteredNoun<L>, label: string = noun.label): Connection<NodeRecord<L>> {
  return {
    name: `all ${label}`,
    find: (args, parameters) => {
      const order = nounOrder(noun, args);
      const { match, predicates, distinct, picked } = matchOf(
        labelsOf(noun.label, label),
        noun.filter,
        node,
        args.where,
        parameters,
      );
      // No node lacks these properties, but Neo4j reads an index in its order only if the statement says so.
      const isKept = [order[0]!.lastWhereEmpty ?? order[0]!.by, cypher`node.key`].map(
        (each) => cypher`${each} IS NOT NULL`,
      );
      return { match, predicates: [...isKept, ...predicates], distinct, order, isOrdered: true, picked };
    },
    label: noun.label,
    ...rowOfNoun(noun),
  };
}

/** The label pattern. It has the label of the noun, because the indexes are on that label. */
const labelsOf = (noun: Label, label: string) => (label === noun ? name(noun) : cypher`${name(noun)}&${name(label)}`);

const rowOfNoun = <L extends Label>({ label }: FilteredNoun<L>) => ({
  row: rowOf(node, label),
  read: (row: unknown) => readRow(label, row),
});

/** The order of a noun. Unknown values come last in either direction, and the key breaks ties. */
function nounOrder(noun: FilteredNoun, { orderBy }: PageArguments): Order {
  const { field, descending } = orderBy ? { field: orderBy.field, descending: orderBy.direction === "DESC" } : noun.by;
  const sort = noun.orders[field];
  const byKey = { by: cypher`node.key` };
  if (!sort) return [{ ...byKey, descending }];
  const by = cypher`node.${name(sort)}`;
  return descending ? [{ by, descending }, byKey] : [{ by: unknownLast(by), lastWhereEmpty: by }, byKey];
}

/** The statement within a `CALL (parent)` that returns a page as `value`. It also fills `parameters`. */
export function itemsOf<T, A extends PageArguments>(
  { find, row }: Connection<T, A>,
  hasParent: boolean,
  args: A,
  parameters: Parameters,
): Cypher {
  const found = find(args, parameters);
  const { predicates, order, isOrdered, picked, beside } = found;
  Object.assign(parameters, pageParameters(args, order));
  const position = cypher`[${join(
    order.map(({ by }) => by),
    cypher`, `,
  )}]`;
  const wanted = [...predicates, ...(args.after == null ? [] : [afterPosition(order)])];
  const some = (more: Cypher[], by: Cypher) =>
    pickOf(found, [...wanted, ...more], cypher`${by} LIMIT toInteger($p.limit)`);
  const first = picked?.first ?? cypher``;
  const returned = cypher`${beside ? cypher`${beside} WITH * ${orderBy(order)}` : cypher``} RETURN collect([${row}, ${position}]) AS value`;
  const empty = order[0]!.lastWhereEmpty;
  if (!empty || !isOrdered || hasParent) return cypher`${first} ${some([], orderBy(order))} ${returned}`;
  // One branch for known values, which enters the index at the beginning of the page, and one for unknown values.
  const known = [cypher`${empty} > ''`, ...(args.after == null ? [] : [cypher`${empty} >= $p.after0`])];
  return cypher`${first} CALL (*) {
      ${some(known, cypher`ORDER BY ${empty}, node.key`)} RETURN node
      UNION ALL ${some([cypher`${empty} = ''`], cypher`ORDER BY node.key`)} RETURN node }
    WITH node ${orderBy(order)} LIMIT toInteger($p.limit) ${returned}`;
}

/** What the rows of `itemsOf` prove. They have a parent and its page. */
export function proofOf<T, A extends PageArguments>({ label }: Connection<T, A>): Proof | undefined {
  if (!label) return undefined;
  const keysIn = (rows: readonly Row[]) =>
    (rows as [ref: string, items: [row: [ref: string, key: string], position: unknown][]][]).flatMap(([, items]) =>
      items.map(([[, key]]) => key),
    );
  return { label, keysIn };
}

/** The statement within a `CALL (parent)` that returns the number of items as `value`. */
export function countOf<T, A extends PageArguments>(
  { find }: Connection<T, A>,
  args: A,
  parameters: Parameters,
): Cypher {
  // The count is of all pages, so `find` gets no cursor: a pattern may begin at it.
  const found = find({ ...args, after: null }, parameters);
  parameters.maxTotalCount = maxTotalCount + 1;
  const pick = pickOf(found, found.predicates, cypher`LIMIT toInteger($p.maxTotalCount)`);
  return cypher`${found.picked?.first ?? cypher``} ${pick} RETURN count(*) AS value`;
}

/** Picks the nodes that satisfy the predicates. `pickEnd` is an order and a limit. */
function pickOf({ match, distinct, picked }: Matched, predicates: Cypher[], pickEnd: Cypher): Cypher {
  return picked
    ? picked.pick(predicates, pickEnd)
    : cypher`${match} ${where(predicates)} WITH ${eachOnce(distinct)} ${pickEnd}`;
}

const eachOnce = (variables: Cypher | null) => (variables === null ? cypher`*` : cypher`DISTINCT ${variables}`);
