import { ForewarnedError } from "../../errors.ts";
import { type Compared, comparison, type Operator, operators } from "./comparisons.ts";
import { cypher, type Cypher, join, name, where } from "../cypher.ts";
import type { Parameters } from "../driver/neo4j.ts";

/** A relation of a noun: a pattern between two variables, and the filter of the nouns at its other end. */
export interface Relation {
  pattern: (from: Cypher, to: Cypher) => Cypher;
  spec: () => FilterSpec;
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

interface Composing {
  parameters: Parameters;
  /** The number of relations that led here. */
  depth: number;
  /** The depth within `and`, `or` and `not`. */
  nested: number;
}

function allOf(spec: FilterSpec, variable: Cypher, where: Where, composing: Composing): Cypher[] {
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
      const conditions = allOf(how.spec(), how.beside, asked, composing);
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
  const within = { ...composing, nested: composing.nested + 1 };
  const each = (of: unknown) => byShape(of).map((one) => conjunction(allOf(spec, variable, one, within)));
  const { and, or, not } = where;
  return [
    ...each(and),
    ...(or ? [disjunction(each(or))] : []),
    // If the value is unknown, the condition is null and does not fit. So "not" finds the node.
    ...each(not).map((one) => cypher`NOT coalesce(${one}, false)`),
  ];
}

function conjunction(predicates: Cypher[]): Cypher {
  return predicates.length === 0 ? cypher`true` : cypher`(${join(predicates, cypher` AND `)})`;
}

function disjunction(predicates: Cypher[]): Cypher {
  return predicates.length === 0 ? cypher`(false)` : cypher`(${join(predicates, cypher` OR `)})`;
}

/** Conditions in a fixed order, independent of the query's order, so that the statement is the same. */
function byShape(of: unknown): NonNullable<Where>[] {
  const list = (Array.isArray(of) ? of : of ? [of] : []) as NonNullable<Where>[];
  return list.length < 2
    ? list
    : list
        .map((one) => ({ one, shape: shapeOf(one) }))
        .sort((a, b) => (a.shape < b.shape ? -1 : a.shape > b.shape ? 1 : 0))
        .map(({ one }) => one);
}

function shapeOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return typeof value[0] === "object" ? `[${value.map(shapeOf).sort().join()}]` : "[]";
  if (typeof value !== "object") return "";
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  return `{${entries
    .map(([key, each]) => `${key}:${shapeOf(each)}`)
    .sort()
    .join()}}`;
}

function existencePredicates(
  how: Relation | Items,
  field: string,
  variable: Cypher,
  { some, none }: NonNullable<Where>,
  composing: Composing,
): Cypher[] {
  const exists = (asked: unknown) => {
    const other = otherEnd(variable, field);
    if ("items" in how)
      return cypher`any(${other} IN ${how.items(variable)} WHERE ${conjunction(allOf(how.spec(), other, asked as Where, composing))})`;
    const predicates = allOf(how.spec(), other, asked as Where, beyond(field, composing));
    return cypher`EXISTS { MATCH ${how.pattern(variable, other)} ${where(predicates)} }`;
  };
  return [...(some ? [exists(some)] : []), ...(none ? [cypher`NOT ${exists(none)}`] : [])];
}

const otherEnd = (variable: Cypher, field: string) => cypher`${variable}_${name(field)}`;

/**
 * Goes one relation further.
 * @throws ForewarnedError `BAD_USER_INPUT` for a fourth relation in a chain.
 */
function beyond(field: string, { parameters, depth, nested }: Composing): Composing {
  if (depth === deepest) {
    throw new ForewarnedError(
      "BAD_USER_INPUT",
      `"${field}" would be relation ${deepest + 1} in a chain of relations in this "where"; expected at most ${deepest}. Query the nodes in the middle of the chain first, then pass their ids.`,
    );
  }
  return { parameters, depth: depth + 1, nested };
}

/**
 * The Cypher for all nodes with labels under a `where`. Relations to a node with a given id or name become patterns, so that
 * Neo4j may begin there, at an index. All other conditions become predicates. `distinct` is the variable if the patterns may
 * match a node twice.
 */
export function matchOf(
  labels: Cypher,
  spec: FilterSpec,
  variable: Cypher,
  asked: Where,
  parameters: Parameters,
): { match: Cypher; predicates: Cypher[]; distinct: Cypher | null } {
  const { patterns, predicates } = matched(spec, variable, asked, { parameters, depth: 0, nested: 0 });
  return {
    // Each pattern has a MATCH of its own, because within one MATCH, Neo4j does not use an edge twice.
    match: cypher`MATCH ${join([cypher`(${variable}:${labels})`, ...patterns], cypher` MATCH `)}`,
    predicates,
    distinct: patterns.length > 0 ? variable : null,
  };
}

function matched(spec: FilterSpec, variable: Cypher, asked: Where, composing: Composing) {
  const patterns: Cypher[] = [];
  const predicates: Cypher[] = [];
  const rest: Record<string, unknown> = { ...asked };
  for (const [field, how] of Object.entries(spec)) {
    const { some, none } = (asked?.[field] ?? {}) as { some?: Where; none?: Where };
    if (!("pattern" in how) || !some || !leadsToNamed(how.spec(), some)) continue;
    const other = otherEnd(variable, field);
    const inner = matched(how.spec(), other, some, beyond(field, composing));
    patterns.push(how.pattern(variable, other), ...inner.patterns);
    predicates.push(...inner.predicates);
    rest[field] = none ? { none } : undefined;
  }
  return { patterns, predicates: [...allOf(spec, variable, rest, composing), ...predicates] };
}

function leadsToNamed(spec: FilterSpec, where: NonNullable<Where>): boolean {
  return Object.entries(spec).some(([field, how]) => {
    const asked = where[field] as Record<string, unknown> | null | undefined;
    if (!asked) return false;
    if ("pattern" in how) return asked.some ? leadsToNamed(how.spec(), asked.some as NonNullable<Where>) : false;
    return (
      "by" in how &&
      (how.by === "id" || how.by === "name") &&
      Object.values(asked).some((each) => (each ?? null) !== null)
    );
  });
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
