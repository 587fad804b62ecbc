import { ForewarnedError } from "../../errors.ts";
import { type Compared, comparison, type Operator, operators } from "./comparisons.ts";
import { cypher, type Cypher, join, name, where } from "../cypher.ts";
import type { Parameters } from "../driver/neo4j.ts";
import type { Branch, GatheredEnds } from "./gathered-ends.ts";
import { byShape } from "./shape.ts";

/** A relation of a noun: a pattern between two variables, and the filter of the nouns at its other end. */
export interface Relation {
  pattern: (from: Cypher, to: Cypher) => Cypher;
  spec: () => FilterSpec;
  /** The labels of the nodes at the other end, if there are few of them in any graph. */
  few?: Cypher;
}

/** An object within a `where` that compares several properties of the same node, as money does. */
export interface Parts {
  parts: FilterSpec;
}

/** The filter of money. */
export const moneyFilter = (property: string): Parts => ({
  parts: {
    currency: { by: "currency", code: (variable) => cypher`${variable}.${name(`${property}Currency`)}` },
    amount: { by: "money", property },
    vat: { by: "value", property: `${property}Vat` },
  },
});

/** A list within a node. The conditions must all hold for one item. */
export interface Items {
  items: (of: Cypher) => Cypher;
  spec: () => FilterSpec;
}

/** A filter on something beside the variable: another variable of the statement, or the nodes that a pattern leads to. */
export interface Beside {
  beside: Cypher;
  spec: () => FilterSpec;
  /** Turns the conditions on `beside` into a predicate. */
  holds: (conditions: Cypher) => Cypher;
}

/** The fields of a noun's `where`, in the order in which they are written into a statement. */
export type FilterSpec = { readonly [field: string]: Compared | Relation | Items | Parts | Beside };

/** A `where` argument from GraphQL. The schema has checked its shape. */
export type Where = Record<string, unknown> | null | undefined;

/** The maximum number of relations in a chain. */
const deepest = 3;
/** The maximum depth of nested `and`, `or` and `not`, because the database evaluates them recursively. */
const maxNested = 20;
/** The maximum number of conditions in one `where`. */
const maxConditions = 100;

/**
 * The predicates of a `where` on one variable. The text depends on which fields and operators are used, in the order of the
 * spec, and never on values, which go into `parameters`.
 * @throws ForewarnedError `BAD_USER_INPUT` for a value that cannot be compared, and for a `where` beyond the limits.
 */
export function predicatesOf(spec: FilterSpec, variable: Cypher, where: Where, parameters: Parameters): Cypher[] {
  return allOf(spec, variable, where, { parameters, depth: 0, nested: 0 });
}

export interface Composing {
  parameters: Parameters;
  /** The number of relations that led here. */
  depth: number;
  /** The depth within `and`, `or` and `not`. */
  nested: number;
  /** Where a statement gathers the few ends of relations; undefined if it cannot. */
  gathered?: GatheredEnds | undefined;
  branch?: Branch;
}

export function allOf(spec: FilterSpec, variable: Cypher, where: Where, composing: Composing): Cypher[] {
  if (!where) return [];
  if (composing.nested > maxNested)
    throw new ForewarnedError(
      "BAD_USER_INPUT",
      `"where" nests "and", "or" and "not" more than ${maxNested} levels deep. Write the conditions side by side.`,
    );
  const fields = Object.entries(spec).flatMap(([field, how]) => {
    const asked = where[field] as Where;
    if (!asked) return [];
    if ("pattern" in how || "items" in how) return existencePredicates(how, field, variable, asked, composing);
    if ("parts" in how) return allOf(how.parts, variable, asked, composing);
    if ("beside" in how) {
      const conditions = allOf(how.spec(), how.beside, asked, { ...composing, gathered: undefined });
      // Without conditions, at least one must exist, as with relations.
      return [how.holds(conditions.length > 0 ? conjunction(conditions) : cypher`${how.beside} IS NOT NULL`)];
    }
    return comparisons(how, variable, asked, composing);
  });
  return [...fields, ...logical(spec, variable, where, composing)];
}

function comparisons(how: Compared, variable: Cypher, asked: NonNullable<Where>, { parameters }: Composing): Cypher[] {
  return operators.flatMap((operator: Operator) => {
    const value = asked[operator];
    if (value === undefined || (value === null && operator !== "eq")) return [];
    return [comparison(how, operator, variable, value, (bound) => bind(bound, parameters))];
  });
}

/** Adds a value as a parameter. The name is its number, so that the same condition may occur twice. */
function bind(value: unknown, parameters: Parameters): Cypher {
  const count = Object.keys(parameters).filter((each) => /^w\d+$/.test(each)).length;
  if (count >= maxConditions)
    throw new ForewarnedError(
      "BAD_USER_INPUT",
      `"where" has more than ${maxConditions} conditions. Split the query into several operations.`,
    );
  parameters[`w${count}`] = value;
  return cypher`$p.${name(`w${count}`)}`;
}

function logical(spec: FilterSpec, variable: Cypher, where: NonNullable<Where>, composing: Composing): Cypher[] {
  const { nested, branch } = composing;
  const each = (of: unknown, branchOf: (i: number) => Branch) =>
    byShape(of).map((one, i) =>
      conjunction(allOf(spec, variable, one, { ...composing, nested: nested + 1, branch: branchOf(i) })),
    );
  const { and, or, not } = where;
  return [
    ...each(and, () => branch),
    ...(or ? [disjunction(each(or, (i) => (branch === "all" && nested === 0 ? i : undefined)))] : []),
    // If the value is unknown, the condition is null and does not fit. So "not" finds the node.
    ...each(not, () => undefined).map((one) => cypher`NOT coalesce(${one}, false)`),
  ];
}

function conjunction(predicates: Cypher[]): Cypher {
  return predicates.length === 0 ? cypher`true` : cypher`(${join(predicates, cypher` AND `)})`;
}

function disjunction(predicates: Cypher[]): Cypher {
  return predicates.length === 0 ? cypher`(false)` : cypher`(${join(predicates, cypher` OR `)})`;
}

function existencePredicates(
  how: Relation | Items,
  field: string,
  variable: Cypher,
  { some, none }: NonNullable<Where>,
  composing: Composing,
): Cypher[] {
  const exists = (asked: unknown, branch: Branch) => {
    const other = otherEnd(variable, field);
    if ("items" in how)
      return cypher`any(${other} IN ${how.items(variable)} WHERE ${conjunction(allOf(how.spec(), other, asked as Where, { ...composing, gathered: undefined }))})`;
    const predicates = allOf(how.spec(), other, asked as Where, beyond(field, composing));
    const isGathered = how.few && composing.gathered && leadsFurther(how.spec(), asked as Where);
    const conditions = isGathered
      ? [
          cypher`${other} IN ${composing.gathered!.add({ labels: how.few!, variable: other, predicates, toEnd: how.pattern, branch })}`,
        ]
      : predicates;
    return cypher`EXISTS { MATCH ${how.pattern(variable, other)} ${where(conditions)} }`;
  };
  return [...(some ? [exists(some, composing.branch)] : []), ...(none ? [cypher`NOT ${exists(none, undefined)}`] : [])];
}

/** True if a `where` has a condition on a relation, at any depth of `and`, `or` and `not`. */
function leadsFurther(spec: FilterSpec, where: Where): boolean {
  if (!where) return false;
  const within = [where.and, where.or, where.not].flat() as Where[];
  const isRelation = ([field, how]: [string, FilterSpec[string]]) => "pattern" in how && where[field] != null;
  return Object.entries(spec).some(isRelation) || within.some((each) => leadsFurther(spec, each));
}

export const otherEnd = (variable: Cypher, field: string) => cypher`${variable}_${name(field)}`;

/**
 * Goes one relation further.
 * @throws ForewarnedError `BAD_USER_INPUT` for a fourth relation in a chain.
 */
export function beyond(field: string, { parameters, depth, nested }: Composing): Composing {
  if (depth === deepest) {
    throw new ForewarnedError(
      "BAD_USER_INPUT",
      `"${field}" would be relation ${deepest + 1} in a chain of relations in this "where"; expected at most ${deepest}. Query the nodes in the middle of the chain first, then pass their ids.`,
    );
  }
  return { parameters, depth: depth + 1, nested };
}

/** True if a `where` has a condition on one of these fields, at any depth of `and`, `or` and `not`. */
export function mentions(where: Where, ...fields: string[]): boolean {
  if (!where) return false;
  const within = [where.and, where.or, where.not].flat() as Where[];
  return fields.some((field) => where[field] != null) || within.some((each) => mentions(each, ...fields));
}

/** True if a condition names up to 100 nodes by id, name or title, which an index finds. */
export function namesFew(where: Where): boolean {
  const names = [where?.id, where?.name, where?.title] as (
    { eq?: string | null; in?: string[] | null } | null | undefined
  )[];
  return names.some((each) => each?.eq != null || (each?.in != null && each.in.length <= 100));
}
