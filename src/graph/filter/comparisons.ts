import { ForewarnedError } from "../../errors.ts";
import { idPrefixes } from "../../ids.ts";
import type { Label } from "../../model.ts";
import { checkCurrency } from "./currency.ts";
import { cypher, type Cypher, name } from "../cypher.ts";
import { fold, foldBlanks, foldName } from "../stored/case-folding.ts";
import { mergedIds } from "./merged-ids.ts";
import { foldedProperty, unitsOf } from "../stored/records.ts";

/** The comparison of a field of a `where` argument, and its property. */
export type Compared =
  | { by: "id"; label: Label }
  /** A name or title, without regard to case and accents. It is also stored folded. */
  | { by: "name"; property: string }
  /** Any other text, without regard to case and accents. */
  | { by: "text"; property: string }
  /** A value of a closed list, a flag or a number, compared as it is. */
  | { by: "value"; property: string }
  /** Several texts. True if one of them fits. */
  | { by: "texts"; property: string; isCode: boolean }
  /** A date with bounds. True if the comparison holds for every possible day. */
  | { by: "date"; property: string }
  /** An exact amount. */
  | { by: "money"; property: string }
  /** A currency by its code. */
  | { by: "currency"; code: (variable: Cypher) => Cypher }
  /** A value computed from variables of the statement, compared as it is. */
  | { by: "expression"; expression: Cypher }
  /** A computed number with bounds. True if the comparison holds for every possible number. */
  | { by: "bounds"; lower: Cypher; upper: Cypher }
  /** A computed exact amount. */
  | { by: "amount"; units: Cypher; nanos: Cypher };

export const operators = ["eq", "in", "has", "contains", "startsWith", "gt", "gte", "lt", "lte"] as const;
export type Operator = (typeof operators)[number];
/** Adds a value as a parameter. */
export type Bind = (value: unknown) => Cypher;

/**
 * The predicate of one operator on one field.
 * @throws ForewarnedError `BAD_USER_INPUT` for a value that cannot be compared.
 */
export function comparison(how: Compared, operator: Operator, variable: Cypher, value: unknown, bind: Bind): Cypher {
  switch (how.by) {
    case "id":
      return idComparison(cypher`${variable}.key`, how.label, operator, value, bind);
    case "expression":
      return valueComparison(how.expression, operator, value, bind);
    case "currency":
      return valueComparison(how.code(variable), operator, checkedCurrencies(value), bind);
    case "bounds":
      return boundsComparison(how.lower, how.upper, operator, value, bind);
    case "amount":
      return compareAmounts(how.units, how.nanos, operator, value as string | null, bind);
    case "name":
    case "text":
    case "value":
    case "texts":
    case "date":
    case "money":
      return comparisonOfProperty(how, operator, variable, value, bind);
  }
}

function comparisonOfProperty(
  how: Extract<Compared, { property: string }>,
  operator: Operator,
  variable: Cypher,
  value: unknown,
  bind: Bind,
): Cypher {
  const property = cypher`${variable}.${name(how.property)}`;
  switch (how.by) {
    case "name":
      return value === null
        ? cypher`${property} IS NULL`
        : compare(
            cypher`${variable}.${name(foldedProperty(how.property))}`,
            operator,
            asText(bind(foldedAs(operator, value)), value),
          );
    case "text":
      return value === null ? cypher`${property} IS NULL` : compare(foldedIn(property), operator, bind(folded(value)));
    case "value":
      return valueComparison(property, operator, value, bind);
    case "texts":
      return textsComparison(property, how.isCode, operator, value, bind);
    case "date":
      return boundsComparison(
        cypher`${property}Earliest`,
        cypher`${property}Latest`,
        operator,
        value,
        (day) => cypher`date(${bind(day)})`,
      );
    case "money":
      return compareAmounts(cypher`${property}Units`, cypher`${property}Nanos`, operator, value as string | null, bind);
  }
}

function valueComparison(property: Cypher, operator: Operator, value: unknown, bind: Bind): Cypher {
  return value === null ? cypher`${property} IS NULL` : compare(property, operator, bind(value));
}

function compare(property: Cypher, operator: Operator, value: Cypher): Cypher {
  switch (operator) {
    case "eq":
    case "has":
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

/** Converts a parameter to text, because Neo4j uses a text index for `=` only if it sees that the value is text. */
const asText = (bound: Cypher, value: unknown) =>
  Array.isArray(value) ? cypher`[each IN ${bound} | toString(each)]` : cypher`toString(${bound})`;

/** Folds a value like names. A text to search within a name keeps the blanks at its ends; a whole name has none there. */
function foldedAs(operator: Operator, value: unknown) {
  if (Array.isArray(value)) return (value as string[]).map(foldName);
  const text = foldBlanks(value as string);
  return operator === "eq" ? text.trim() : operator === "startsWith" ? text.trimStart() : text;
}

const folded = (value: unknown) => (Array.isArray(value) ? (value as string[]).map(fold) : fold(value as string));

/** Does the same as `fold` in Cypher, for the accents of European languages, because only names and titles are stored folded. */
const foldedIn = (text: Cypher) =>
  cypher`reduce(plain = toLower(normalize(${text}, NFKD)), accent IN ['\\u0300', '\\u0301', '\\u0302', '\\u0303', '\\u0304', '\\u0306', '\\u0307', '\\u0308', '\\u030a', '\\u030b', '\\u030c', '\\u0327', '\\u0328'] | replace(plain, accent, ''))`;

function textsComparison(property: Cypher, isCode: boolean, operator: Operator, value: unknown, bind: Bind): Cypher {
  const [each, compared] = isCode ? [cypher`each`, value] : [foldedIn(cypher`each`), folded(value)];
  return cypher`any(each IN coalesce(${property}, []) WHERE ${compare(each, operator, bind(compared))})`;
}

function idComparison(key: Cypher, label: Label, operator: Operator, value: unknown, bind: Bind): Cypher {
  if (value === null) return cypher`false`;
  if (operator === "startsWith") return compare(key, operator, bind(keyPrefix(label, value as string)));
  const noted = (id: string) => ({ id, key: keyOf(label, id) });
  return compare(
    key,
    operator,
    bind(mergedIds(label, Array.isArray(value) ? value.map(noted) : noted(value as string))),
  );
}

function keyOf(label: Label, id: string): string {
  const prefix = idPrefixes(label).find((each) => id.startsWith(each));
  if (prefix === undefined) {
    throw new ForewarnedError(
      "BAD_USER_INPUT",
      `"${id}" is not an id of the right type; expected one that begins with ${idPrefixes(label).join(" or ")}`,
    );
  }
  return id.slice(prefix.length);
}

/** The beginning of a key from the beginning of an id. If that is only a part of the id's type, every key fits. */
function keyPrefix(label: Label, beginning: string): string {
  return idPrefixes(label).some((prefix) => prefix.startsWith(beginning)) ? "" : keyOf(label, beginning);
}

function boundsComparison(lower: Cypher, upper: Cypher, operator: Operator, value: unknown, bind: Bind): Cypher {
  if (value === null) return cypher`(${lower} IS NULL AND ${upper} IS NULL)`;
  const bound = bind(value);
  if (operator === "eq") return cypher`${compare(lower, "eq", bound)} AND ${compare(upper, "eq", bound)}`;
  return compare(operator === "gt" || operator === "gte" ? lower : upper, operator, bound);
}

function checkedCurrencies(value: unknown): unknown {
  for (const code of [value].flat()) if (code !== null) checkCurrency(code as string, "currency");
  return value;
}

/** Compares amounts by whole units and billionths, because a float would lose digits. */
function compareAmounts(units: Cypher, nanos: Cypher, operator: Operator, value: string | null, bind: Bind): Cypher {
  if (value === null) return cypher`${units} IS NULL`;
  const parts = unitsOf({ amount: value });
  if (parts === null) {
    throw new ForewarnedError(
      "BAD_USER_INPUT",
      `"${value}" is not an amount; expected a decimal number below 9223372036854775808, such as "2000000" or "12.50"`,
    );
  }
  const [boundUnits, boundNanos] = [bind(parts.units), bind(parts.nanos)];
  const strict = operator === "gt" || operator === "gte" ? "gt" : "lt";
  if (operator === "eq") return cypher`(${units} = ${boundUnits} AND ${nanos} = ${boundNanos})`;
  return cypher`(${compare(units, strict, boundUnits)} OR (${units} = ${boundUnits} AND ${compare(nanos, operator, boundNanos)}))`;
}
