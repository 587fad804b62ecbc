import type { Label, NodeRecord } from "../../model.ts";
import { cypher, type Cypher, join, name, where } from "../cypher.ts";
import { matchOf, predicatesOf } from "../filter/filter.ts";
import type { Parameters } from "../driver/neo4j.ts";
import type { Noun } from "../filter/nouns.ts";
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

/** What a connection is made from: where its items are found, from `parent` where it has one, and how to read one. */
export interface Connection<T, Arguments extends PageArguments = PageArguments> {
  /** Names the statement: two connections of one name are the same. */
  name: string;
  /** The text may depend on the shape of the arguments, never on their values, which go into `parameters`. */
  find: (args: Arguments, parameters: Parameters) => Matched;
  row: Cypher;
  read: (row: unknown) => T;
  /** Whether it reads what the database brings up to date a while after a write: nothing of that is kept. */
  isLate?: boolean;
}

/** A pattern, and which of what it gives are wanted, in which order. */
export interface Matched {
  /** Cypher up to a place where `WHERE` can stand. */
  match: Cypher;
  predicates: Cypher[];
  /** The variables to keep, each combination once. Null where the pattern cannot give one twice. */
  distinct: Cypher | null;
  order: Order;
  /** Whether an index gives the items in their order. */
  isOrdered?: boolean;
  /** Cypher that goes on from the items of a page, and finds what their rows need beside. */
  beside?: Cypher;
}

const node = cypher`node`;

/** A connection to a noun, along a pattern from `(parent)` to `(node)`. */
export function connection<L extends Label>(name: string, noun: Noun<L>, pattern: Cypher): Connection<NodeRecord<L>> {
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

/** The connection to all of a noun, or to those with one label more. */
export function allOf<L extends Label>(noun: Noun<L>, label: string = noun.label): Connection<NodeRecord<L>> {
  return {
    name: `all ${label}`,
    find: (args, parameters) => {
      const order = nounOrder(noun, args);
      const { match, predicates, distinct } = matchOf(
        labelsOf(noun.label, label),
        noun.filter,
        node,
        args.where,
        parameters,
      );
      // Nobody lacks what the order needs, and the planner walks an index in its order only where it knows that.
      const isKept = [order[0]!.lastWhereEmpty ?? order[0]!.by, cypher`node.key`].map(
        (each) => cypher`${each} IS NOT NULL`,
      );
      return { match, predicates: [...isKept, ...predicates], distinct, order, isOrdered: true };
    },
    ...rowOfNoun(noun),
  };
}

/** With the label that the indexes are on. */
const labelsOf = (noun: Label, label: string) => (label === noun ? name(noun) : cypher`${name(noun)}&${name(label)}`);

const rowOfNoun = <L extends Label>({ label }: Noun<L>) => ({
  row: rowOf(node, label),
  read: (row: unknown) => readRow(label, row),
});

/** What is not known comes last in either direction; ties are broken by key. */
function nounOrder(noun: Noun, { orderBy }: PageArguments): Order {
  const { field, descending } = orderBy ? { field: orderBy.field, descending: orderBy.direction === "DESC" } : noun.by;
  const sort = noun.orders[field];
  const byKey = { by: cypher`node.key` };
  if (!sort) return [{ ...byKey, descending }];
  const by = cypher`node.${name(sort)}`;
  return descending ? [{ by, descending }, byKey] : [{ by: unknownLast(by), lastWhereEmpty: by }, byKey];
}

/** The statement within a `CALL (parent)` that gives a page as `value`, and fills its parameters. */
export function itemsOf<T, A extends PageArguments>(
  { find, row }: Connection<T, A>,
  hasParent: boolean,
  args: A,
  parameters: Parameters,
): Cypher {
  const { match, predicates, distinct, order, isOrdered, beside } = find(args, parameters);
  Object.assign(parameters, pageParameters(args, order));
  const position = cypher`[${join(
    order.map(({ by }) => by),
    cypher`, `,
  )}]`;
  const wanted = [...predicates, ...(args.after == null ? [] : [afterPosition(order)])];
  const some = (more: Cypher[], by: Cypher) =>
    cypher`${match} ${where([...wanted, ...more])} WITH ${eachOnce(distinct)} ${by} LIMIT toInteger($p.limit)`;
  const returned = cypher`${beside ? cypher`${beside} WITH * ${orderBy(order)}` : cypher``} RETURN collect([${row}, ${position}]) AS value`;
  const empty = order[0]!.lastWhereEmpty;
  if (!empty || !isOrdered || hasParent) return cypher`${some([], orderBy(order))} ${returned}`;
  // In the order of the index, entered where the page begins: what is known, and what is not.
  const known = [cypher`${empty} > ''`, ...(args.after == null ? [] : [cypher`${empty} >= $p.after0`])];
  return cypher`CALL (parent) {
      ${some(known, cypher`ORDER BY ${empty}, node.key`)} RETURN node
      UNION ALL ${some([cypher`${empty} = ''`], cypher`ORDER BY node.key`)} RETURN node }
    WITH node ${orderBy(order)} LIMIT toInteger($p.limit) ${returned}`;
}

/** The statement within a `CALL (parent)` that gives how many there are as `value`. */
export function countOf<T, A extends PageArguments>(
  { find }: Connection<T, A>,
  args: A,
  parameters: Parameters,
): Cypher {
  // On all pages together, though a pattern may begin at the cursor.
  const { match, predicates, distinct } = find({ ...args, after: null }, parameters);
  parameters.maxTotalCount = maxTotalCount + 1;
  return cypher`${match} ${where(predicates)} WITH ${eachOnce(distinct)} LIMIT toInteger($p.maxTotalCount)
    RETURN count(*) AS value`;
}

const eachOnce = (kept: Cypher | null) => (kept === null ? cypher`*` : cypher`DISTINCT ${kept}`);
