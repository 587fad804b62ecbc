import { type GraphQLSchema, parse, TypeInfo, visit, visitWithTypeInfo } from "graphql";
import { createHash } from "node:crypto";

/**
 * Raise this number when a new version of the program words a value of an exposure, of a lead or of what they lead to in another
 * way: a caveat, a statement, a title, a value of an enum. Otherwise every watch that selects the value tells its rows as CHANGED.
 * A changed operation, changed facts (`facts.ts`) and changed types of fields need no new number.
 */
const wording = 1;

/**
 * Names the form in which a version of the program states the rows of a question. The values of rows of two forms are not compared:
 * a difference may only come from the program.
 */
export function rowFormatOf(schema: GraphQLSchema, pageOperation: string): string {
  const types = new TypeInfo(schema);
  const fields: string[] = [];
  visit(
    parse(pageOperation),
    visitWithTypeInfo(types, { Field: ({ name }) => void fields.push(`${name.value}: ${String(types.getType())}`) }),
  );
  return createHash("sha256")
    .update([wording, pageOperation, ...fields].join("\n"))
    .digest("base64");
}
