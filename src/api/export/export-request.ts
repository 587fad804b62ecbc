import { getNamedType, type GraphQLInputObjectType, isEnumType, isInputObjectType } from "graphql";
import { chosenColumns } from "./chosen-columns.ts";
import type { Export } from "./exports.ts";
import { parametersOf } from "./list-text.ts";
import type { Asked } from "./pages.ts";
import { Refusal } from "./export-error.ts";

/**
 * The arguments, the columns and the row limit in the address of an export. GraphQL checks the content of `where`, since it knows the type.
 * @throws Refusal 400 for a parameter that is unknown, is given twice, or should be JSON and is not. To ignore such a parameter
 * would give other rows than the client meant.
 */
export function askedBy(parameters: URLSearchParams, table: Export): Asked {
  const { noun, args } = table;
  const known = parametersOf(table);
  for (const name of parameters.keys()) {
    if (!known.includes(name))
      throw new Refusal(400, `"${name}" is not a parameter of ${noun}.csv. Its parameters are: ${known.join(", ")}.`);
    if (parameters.getAll(name).length > 1)
      throw new Refusal(
        400,
        `"${name}" is given twice. Give it once, and combine conditions with "and" or "or" in "where".`,
      );
  }
  const given = args.flatMap(({ name, type }) => {
    const text = parameters.get(name);
    if (text === null) return [];
    const input = getNamedType(type);
    return [[name, isInputObjectType(input) ? fromJson(name, text, input) : text]];
  });
  return {
    args: Object.fromEntries(given) as Asked["args"],
    columns: chosenColumns(parameters.get("columns"), table),
    limit: maxRows(parameters.get("first")),
  };
}

function fromJson(name: string, text: string, type: GraphQLInputObjectType): unknown {
  try {
    const value: unknown = JSON.parse(text);
    const repeated = repeatedKey(text);
    if (repeated === null) return value;
    throw new Refusal(
      400,
      `"${name}" has the key "${repeated}" twice in one object, but JSON would use only the last. Give it once, and combine conditions with "and" or "or".`,
    );
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(
      400,
      `"${name}" is not JSON: ${(error as Error).message}. Expected the JSON of a GraphQL variable, such as ${exampleOf(type)}, percent-encoded in the address.`,
    );
  }
}

/** A key that occurs twice in one object of a JSON text, or null. */
function repeatedKey(json: string): string | null {
  const objects: Set<string>[] = [];
  for (const [sign, text, colon] of json.matchAll(/("(?:[^"\\]|\\.)*")(\s*:)?|[{}]/g)) {
    if (sign === "{") objects.push(new Set());
    else if (sign === "}") objects.pop();
    else if (colon) {
      const key = JSON.parse(text!) as string;
      if (objects.at(-1)!.has(key)) return key;
      objects.at(-1)!.add(key);
    }
  }
  return null;
}

/** An example of the argument: the first order of an `orderBy`, or a condition on the first field of a `where`. */
function exampleOf(type: GraphQLInputObjectType): string {
  const [first] = Object.values(type.getFields());
  const inner = getNamedType(first!.type);
  if (isEnumType(inner)) return JSON.stringify({ [first!.name]: inner.getValues()[0]!.name, direction: "DESC" });
  return JSON.stringify({ [first!.name]: { eq: "…" } });
}

function maxRows(first: string | null): number {
  if (first === null) return Infinity;
  if (/^\d{1,9}$/.test(first)) return Number(first);
  throw new Refusal(
    400,
    `"first=${first}" is not a number of rows. Expected a whole number from 0 to 999999999. Without "first", the file has all rows.`,
  );
}
