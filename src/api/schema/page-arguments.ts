import { type DefinitionNode, type FieldDefinitionNode, Kind, type InputValueDefinitionNode, parse } from "graphql";
import { type NounName, nouns } from "../../model.ts";
import { type Declarations, description, nameOf } from "./declarations.ts";
import { isNoun } from "./noun-names.ts";

/**
 * All definitions. A field that lists a noun takes the arguments of a page (Relay). Any other field with a connection takes the
 * arguments of the field of `Query` with the same connection. A field that states `first` keeps its own arguments.
 */
export function withPageArguments(declared: Declarations): DefinitionNode[] {
  const argumentsOf = (field: FieldDefinitionNode): readonly InputValueDefinitionNode[] => {
    const connection = nameOf(field.type);
    const noun = listedBy(declared, connection);
    if (noun !== null) return pageArguments(noun);
    const listed = declared.fieldsOf("Query").find(({ type }) => nameOf(type) === connection);
    return connection.endsWith("Connection") ? (listed?.arguments ?? []) : [];
  };
  return declared.definitions.map((each) => {
    if (!("fields" in each) || each.kind.startsWith("Input")) return each;
    const fields = (each.fields as readonly FieldDefinitionNode[]).map((field) => {
      if (field.arguments?.some(({ name }) => name.value === "first")) return field;
      return { ...field, arguments: [...argumentsOf(field), ...(field.arguments ?? [])] };
    });
    return { ...each, fields } as DefinitionNode;
  });
}

/** The noun on the pages of a connection, or null. */
function listedBy(declared: Declarations, connection: string): NounName | null {
  if (!connection.endsWith("Connection")) return null;
  const items = declared.fieldsOf(connection).find(({ name }) => name.value === "nodes");
  const noun = items ? nameOf(items.type) : "";
  return isNoun(noun) ? noun : null;
}

function pageArguments(noun: NounName): readonly InputValueDefinitionNode[] {
  const { field, descending } = nouns[noun].by;
  const [definition] = parse(`type Arguments { list(
    "The number of nodes on a page: 25 by default, 100 at most."
    first: Int
    "The endCursor of the previous page."
    after: String
    "The nodes to return; all of them if omitted."
    where: ${noun}Filter
    ${description(`The order of the nodes. The default is ${field}, ${descending ? "DESC" : "ASC"}.`)}
    orderBy: ${noun}Order
  ): Int }`).definitions;
  if (definition?.kind !== Kind.OBJECT_TYPE_DEFINITION) throw new Error("expected a type");
  return definition.fields![0]!.arguments!;
}
