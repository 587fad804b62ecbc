import {
  getNamedType,
  type GraphQLArgument,
  type GraphQLNamedType,
  type GraphQLSchema,
  isObjectType,
  isRequiredArgument,
} from "graphql";
import { type Column, columnsOf, selectionOf } from "./csv-columns.ts";

/** One connection of `Query` as a table. */
export interface Export {
  noun: string;
  /** The type of a row. */
  type: GraphQLNamedType;
  /** The arguments that the address may give: all arguments of the connection except those of a page. */
  args: readonly GraphQLArgument[];
  columns: Column[];
  /** The operation that returns one page of these columns. */
  operation(columns: readonly Column[]): string;
}

/** The state of the graph from which a row was read. Each row has it last, unless the address chooses another place. */
const snapshot: Column = { name: "snapshot", paths: [], isCode: false, read: (item) => item.snapshot };

/** Every connection of `Query` without a required argument, by its field name. */
export function exportsOf(schema: GraphQLSchema): ReadonlyMap<string, Export> {
  const exports = new Map<string, Export>();
  for (const field of Object.values(schema.getQueryType()!.getFields())) {
    const type = getNamedType(field.type);
    if (!type.name.endsWith("Connection") || !isObjectType(type) || field.args.some(isRequiredArgument)) continue;
    const nodes = type.getFields().nodes!.type;
    const variables = field.args.map(({ name, type }) => `$${name}: ${type.toString()}`).join(", ");
    const passed = field.args.map(({ name }) => `${name}: $${name}`).join(", ");
    exports.set(field.name, {
      noun: field.name,
      type: getNamedType(nodes),
      args: field.args.filter(({ name }) => name !== "first" && name !== "after"),
      columns: [...columnsOf(schema, nodes), snapshot],
      operation: (columns) => `query Export(${variables}) {
        ${field.name}(${passed}) { nodes { id ${selectionOf(columns.flatMap(({ paths }) => paths))} } pageInfo { hasNextPage endCursor } } }`,
    });
  }
  return exports;
}
