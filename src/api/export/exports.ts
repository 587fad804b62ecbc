import { getNamedType, type GraphQLArgument, type GraphQLSchema, isObjectType, isRequiredArgument } from "graphql";
import { type Column, columnsOf } from "./csv-columns.ts";

/** One connection of `Query` as a table. */
export interface Export {
  noun: string;
  /** The arguments that the address may give: all arguments of the connection except those of a page. */
  args: readonly GraphQLArgument[];
  /** The operation that returns one page of the table. */
  operation: string;
  columns: Column[];
}

/** Every connection of `Query` without a required argument, by its field name. */
export function exportsOf(schema: GraphQLSchema): ReadonlyMap<string, Export> {
  const exports = new Map<string, Export>();
  for (const field of Object.values(schema.getQueryType()!.getFields())) {
    const type = getNamedType(field.type);
    if (!type.name.endsWith("Connection") || !isObjectType(type) || field.args.some(isRequiredArgument)) continue;
    const { selection, columns } = columnsOf(schema, type.getFields().nodes!.type);
    const variables = field.args.map(({ name, type }) => `$${name}: ${type.toString()}`).join(", ");
    const passed = field.args.map(({ name }) => `${name}: $${name}`).join(", ");
    exports.set(field.name, {
      noun: field.name,
      args: field.args.filter(({ name }) => name !== "first" && name !== "after"),
      operation: `query Export(${variables}) {
        ${field.name}(${passed}) { nodes { ${selection} } pageInfo { hasNextPage endCursor } } }`,
      columns,
    });
  }
  return exports;
}
