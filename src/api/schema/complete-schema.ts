import { readdirSync, readFileSync } from "node:fs";
import { type DefinitionNode, type DocumentNode, Kind, parse } from "graphql";
import { connections } from "./connections.ts";
import { enumFilters, filters } from "./filters.ts";
import { interfaceFields } from "./interface-fields.ts";
import { nounEnums } from "./noun-enums.ts";
import { orders } from "./orders.ts";
import { withPageArguments } from "./page-arguments.ts";
import { Declarations } from "./declarations.ts";

const schemaFolder = new URL("../../../schema/", import.meta.url);

/**
 * The schema of the API: the SDL in `schema/`, and everything that follows from it and from `src/model.ts` (connections, edges,
 * filters, orders, page arguments, fields of interfaces, and the enums of nouns). A definition in `schema/` takes precedence over a
 * derived one.
 * @throws GraphQLError if a file is not valid SDL, with its name, line and column.
 */
export function completeSchema(): DocumentNode {
  const files = readdirSync(schemaFolder).filter((file) => file.endsWith(".graphql"));
  return completed(files.map((file) => parse(readFileSync(new URL(file, schemaFolder), "utf8"))));
}

/** The documents as one, completed. */
function completed(documents: readonly DocumentNode[]): DocumentNode {
  const stated = documents.flatMap(({ definitions }) => definitions);
  // An input stands before its extensions, so that its own fields come first. Everything derived stands after what `schema/` states.
  const isExtensionOfInput = ({ kind }: DefinitionNode) => kind === Kind.INPUT_OBJECT_TYPE_EXTENSION;
  const steps = [interfaceFields, nounEnums, connections, orders, enumFilters, filters];
  // Each step sees what the steps before it have added.
  const all = steps.reduce<readonly DefinitionNode[]>(
    (definitions, step) => [...definitions, ...parsed(step(new Declarations(definitions)))],
    stated.filter((each) => !isExtensionOfInput(each)),
  );
  const ordered = [...all, ...stated.filter(isExtensionOfInput)];
  return { kind: Kind.DOCUMENT, definitions: withPageArguments(new Declarations(ordered)) };
}

const parsed = (sdl: readonly string[]) => (sdl.length === 0 ? [] : parse(sdl.join("\n")).definitions);
