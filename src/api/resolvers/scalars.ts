import { isDay } from "../valid-day.ts";
import { GraphQLError, GraphQLScalarType, Kind } from "graphql";

/** A decimal number as text, since a float would lose digits. */
export const Decimal = textScalar(
  "Decimal",
  (text) => /^-?\d+(\.\d+)?$/.test(text),
  'a decimal number as text, such as "12.50"',
);

/** A day of the calendar, `YYYY-MM-DD` (ISO 8601). */
export const Date = textScalar("Date", isDay, 'a day such as "2020-04-07"');

/** A moment (ISO 8601). */
export const DateTime = textScalar(
  "DateTime",
  (text) => !Number.isNaN(globalThis.Date.parse(text)),
  'a moment such as "2020-04-07T09:30:00Z"',
);

/** Any value of JSON. No argument has this type. */
export const JSON = new GraphQLScalarType({ name: "JSON", serialize: (value) => value });

function textScalar(
  name: string,
  isOne: (text: string) => boolean,
  expected: string,
): GraphQLScalarType<string, string> {
  const parse = (value: unknown): string => {
    if (typeof value === "string" && isOne(value)) return value;
    throw new GraphQLError(`${globalThis.JSON.stringify(value)} is not ${expected}`, {
      extensions: { code: "BAD_USER_INPUT" },
    });
  };
  return new GraphQLScalarType({
    name,
    serialize: (value) => String(value),
    parseValue: parse,
    parseLiteral: (node) =>
      parse(node.kind === Kind.STRING || node.kind === Kind.INT || node.kind === Kind.FLOAT ? node.value : node.kind),
  });
}
