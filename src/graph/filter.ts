import { ForewarnedError } from "../errors.ts";
import { idPrefixes, type Label } from "../model.ts";
import { cypher, type Cypher, join, name } from "./cypher.ts";
import type { Parameters } from "./neo4j.ts";
import { fold, foldedProperty } from "./records.ts";

/** How a field of a `where` argument is compared, and with which property. */
export type FilterField =
  | { by: "id"; label: Label }
  /** Without regard to case and accents. */
  | { by: "name"; property: "name" | "title" }
  | { by: "value"; property: string }
  /** A date with bounds: true where it holds for every day that the date may be. */
  | { by: "date"; property: string };

/** The fields of a noun's `where`, in the order in which they are written into a statement. */
export type FilterSpec = Record<string, FilterField>;

/** A `where` argument as GraphQL hands it over, its shape checked by the schema. */
export type Where = Record<string, unknown> | null | undefined;

/**
 * The predicates of a `where` on one variable. The text depends on which fields and operators are used, in the order of the
 * spec, and never on values, which go into `parameters`.
 * @throws ForewarnedError `BAD_USER_INPUT` for a value that cannot be compared.
 */
export function predicatesOf(spec: FilterSpec, variable: Cypher, where: Where, parameters: Parameters): Cypher[] {
  return Object.entries(spec).flatMap(([field, how]) => {
    const operators = where?.[field] as Where;
    if (!operators) return [];
    return operatorOrder.flatMap((operator) => {
      const value = operators[operator];
      if (value === undefined || (value === null && operator !== "eq")) return [];
      return [predicateOf(how, operator, variable, field, value, parameters)];
    });
  });
}

const operatorOrder = ["eq", "in", "contains", "startsWith", "gt", "gte", "lt", "lte"] as const;
type Operator = (typeof operatorOrder)[number];

function predicateOf(
  how: FilterField,
  operator: Operator,
  variable: Cypher,
  field: string,
  value: unknown,
  parameters: Parameters,
): Cypher {
  const bind = (bound: unknown): Cypher => {
    const parameter = `${variable.text}_${field}_${operator}`.replace(/\W/g, "_");
    parameters[parameter] = bound;
    return cypher`$p.${name(parameter)}`;
  };
  switch (how.by) {
    case "id":
      return idPredicate(cypher`${variable}.key`, how.label, operator, value, bind);
    case "name":
      return value === null
        ? cypher`${variable}.${name(how.property)} IS NULL`
        : compare(cypher`${variable}.${name(foldedProperty(how.property))}`, operator, bind(folded(value)));
    case "value":
      return value === null
        ? cypher`${variable}.${name(how.property)} IS NULL`
        : compare(cypher`${variable}.${name(how.property)}`, operator, bind(value));
    case "date":
      return datePredicate(variable, how.property, operator, value, bind);
  }
}

function compare(property: Cypher, operator: Operator, value: Cypher): Cypher {
  switch (operator) {
    case "eq":
      return cypher`${property} = ${value}`;
    case "in":
      return cypher`${property} IN ${value}`;
    case "contains":
      return cypher`${property} CONTAINS ${value}`;
    case "startsWith":
      return cypher`${property} STARTS WITH ${value}`;
    case "gt":
      return cypher`${property} > ${value}`;
    case "gte":
      return cypher`${property} >= ${value}`;
    case "lt":
      return cypher`${property} < ${value}`;
    case "lte":
      return cypher`${property} <= ${value}`;
  }
}

const folded = (value: unknown) => (Array.isArray(value) ? (value as string[]).map(fold) : fold(value as string));

function idPredicate(
  key: Cypher,
  label: Label,
  operator: Operator,
  value: unknown,
  bind: (bound: unknown) => Cypher,
): Cypher {
  if (value === null) return cypher`false`;
  if (operator === "startsWith") return compare(key, operator, bind(keyPrefix(label, value as string)));
  return compare(
    key,
    operator,
    bind(Array.isArray(value) ? (value as string[]).map((id) => keyOf(label, id)) : keyOf(label, value as string)),
  );
}

function keyOf(label: Label, id: string): string {
  const prefix = idPrefixes(label).find((each) => id.startsWith(each));
  if (prefix === undefined) {
    throw new ForewarnedError(
      "BAD_USER_INPUT",
      `"${id}" is not an id of this kind; expected one that begins with ${idPrefixes(label).join(" or ")}`,
    );
  }
  return id.slice(prefix.length);
}

/** The beginning of an id: all of its type and some of its key, or only some of its type, which every key fits. */
function keyPrefix(label: Label, beginning: string): string {
  return idPrefixes(label).some((prefix) => prefix.startsWith(beginning)) ? "" : keyOf(label, beginning);
}

function datePredicate(
  variable: Cypher,
  property: string,
  operator: Operator,
  value: unknown,
  bind: (bound: unknown) => Cypher,
): Cypher {
  const earliest = cypher`${variable}.${name(`${property}Earliest`)}`;
  const latest = cypher`${variable}.${name(`${property}Latest`)}`;
  if (value === null) return cypher`(${earliest} IS NULL AND ${latest} IS NULL)`;
  const day = cypher`date(${bind(value)})`;
  if (operator === "eq") return join([compare(earliest, "eq", day), compare(latest, "eq", day)], cypher` AND `);
  return compare(operator === "gt" || operator === "gte" ? earliest : latest, operator, day);
}
