import type { Label, NodeRecord } from "../model.ts";
import { cypher, type Cypher, join, name, where } from "./cypher.ts";
import { matchesOf, predicatesOf } from "./filter.ts";
import type { Parameters } from "./neo4j.ts";
import type { Noun } from "./nouns.ts";
import { afterPosition, type Order, orderBy, type PageArguments } from "./page.ts";
import { readRow, rowOf } from "./records.ts";

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
  distinct: (args: Arguments) => Cypher | null;
  order: (args: Arguments) => Order;
  /** Whether an index gives the items in their order. */
  isOrdered?: boolean;
  row: Cypher;
  read: (row: unknown) => T;
}

const node = cypher`node`;

/** A connection to a noun, along a pattern from `(parent)` to `(node)`. */
export function connection<L extends Label>(name: string, noun: Noun<L>, pattern: Cypher): Connection<NodeRecord<L>> {
  return {
    ...nounConnection(name, noun),
    match: () => cypher`MATCH ${pattern}`,
    predicates: (args, parameters) => predicatesOf(noun.filter, node, args.where, parameters),
  };
}

/** The connection to all of a noun, or to those with one label more. */
export function allOf<L extends Label>(noun: Noun<L>, label: string = noun.label): Connection<NodeRecord<L>> {
  const matchesAndPredicates = (args: PageArguments, parameters: Parameters) =>
    matchesOf(noun.filter, node, args.where, parameters);
  return {
    ...nounConnection(`all ${label}`, noun),
    match: (args) => {
      const { matches } = matchesAndPredicates(args, {});
      // A pattern each: within one, no edge is walked twice.
      return cypher`MATCH ${join([cypher`(node:${name(label)})`, ...matches], cypher` MATCH `)}`;
    },
    predicates: (args, parameters) => [
      // Nobody lacks what the order needs, and the planner walks an index in its order only where it knows that.
      ...[nounOrder(noun, args)[0]!.lastWhereEmpty ?? nounOrder(noun, args)[0]!.by, cypher`node.key`].map(
        (each) => cypher`${each} IS NOT NULL`,
      ),
      ...matchesAndPredicates(args, parameters).predicates,
    ],
    distinct: (args) => (matchesAndPredicates(args, {}).matches.length > 0 ? node : null),
    isOrdered: true,
  };
}

function nounConnection<L extends Label>(
  name: string,
  noun: Noun<L>,
): Omit<Connection<NodeRecord<L>>, "match" | "predicates"> {
  return {
    name,
    distinct: () => node,
    order: (args) => nounOrder(noun, args),
    row: rowOf(node, noun.label),
    read: (row) => readRow(noun.label, row),
  };
}

/** What is not known comes last in either direction; ties are broken by key. */
function nounOrder(noun: Noun, { orderBy }: PageArguments): Order {
  const { field, descending } = orderBy ? { field: orderBy.field, descending: orderBy.direction === "DESC" } : noun.by;
  const sort = noun.orders[field];
  const byKey = { by: cypher`node.key` };
  if (!sort) return [{ ...byKey, descending }];
  const by = cypher`node.${name(sort)}`;
  return descending
    ? [{ by, descending }, byKey]
    : [{ by: cypher`CASE ${by} WHEN '' THEN '~' ELSE ${by} END`, lastWhereEmpty: by }, byKey];
}

/** The statement within a `CALL (parent)` that gives a page as `rows`, and fills its parameters. */
export function itemsOf<T, A extends PageArguments>(
  connection: Connection<T, A>,
  hasParent: boolean,
  args: A,
  parameters: Parameters,
): Cypher {
  const order = connection.order(args);
  const position = cypher`[${join(
    order.map(({ by }) => by),
    cypher`, `,
  )}]`;
  const match = connection.match(args, parameters);
  const predicates = [
    ...connection.predicates(args, parameters),
    ...(args.after == null ? [] : [afterPosition(order)]),
  ];
  const some = (more: Cypher[], by: Cypher) =>
    cypher`${match} ${where([...predicates, ...more])} WITH ${distinct(connection, args)} ${by} LIMIT toInteger($p.limit)`;
  const returned = cypher`RETURN collect([${connection.row}, ${position}]) AS rows`;
  const empty = order[0]!.lastWhereEmpty;
  if (!empty || !connection.isOrdered || hasParent) return cypher`${some([], orderBy(order))} ${returned}`;
  // In the order of the index: what is known, and, only where that does not fill the page, what is not.
  return cypher`CALL (parent) {
      ${some([cypher`${empty} > ''`], cypher`ORDER BY ${empty}, node.key`)} RETURN node
      UNION ALL ${some([cypher`${empty} = ''`], cypher`ORDER BY node.key`)} RETURN node }
    WITH node ${orderBy(order)} LIMIT toInteger($p.limit) ${returned}`;
}

/** The statement within a `CALL (parent)` that gives how many there are as `total`. */
export function countOf<T, A extends PageArguments>(
  connection: Connection<T, A>,
  args: A,
  parameters: Parameters,
): Cypher {
  return cypher`${connection.match(args, parameters)} ${where(connection.predicates(args, parameters))}
    WITH ${distinct(connection, args)} LIMIT toInteger($p.mostCounted)
    RETURN count(*) AS total`;
}

function distinct<T, A extends PageArguments>(connection: Connection<T, A>, args: A): Cypher {
  const kept = connection.distinct(args);
  return kept === null ? cypher`*` : cypher`DISTINCT ${kept}`;
}
