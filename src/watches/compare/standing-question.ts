import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getVariableValues,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  parse,
  print,
  type SelectionNode,
  type SelectionSetNode,
  validate,
  visit,
} from "graphql";
import { ForewarnedError } from "../../errors.ts";
import { factsOf } from "./facts.ts";
import { rowFormatOf } from "./row-format.ts";

/** A question whose rows are compared: an operation that reads one page of them, with what a change tells about a row. */
export interface StandingQuestion {
  list: "exposures" | "leads";
  /** The operation for a page. Its variables are those of the question, `forewarnedFirst` and `forewarnedAfter`. */
  pageOperation: string;
  /** The form of its rows, as `rowFormatOf` names it. */
  rowFormat: string;
  variables: Record<string, unknown>;
}

/**
 * Reads the operation of a watch. The pages that the operation asks for do not matter, because all rows are compared.
 * @throws ForewarnedError `BAD_USER_INPUT` if the operation is not valid, changes something, has no single list of exposures or leads,
 * or does not fit the variables.
 */
export function standingQuestion(
  schema: GraphQLSchema,
  text: string,
  variables: Record<string, unknown>,
): StandingQuestion {
  const document = parsed(text);
  const operation = onlyOperation(document);
  const problems = validate(schema, document);
  if (problems.length > 0) throw refused(`it is not valid: ${problems.map(({ message }) => message).join(" ")}`);
  checkVariables(schema, operation, variables);
  const field = listOf(operation, document);
  const nodes = selectionOfNodes(field, document);
  if (nodes.length === 0)
    throw refused(`"${field.name.value}" selects no rows. Select the values to compare within "nodes { … }"`);
  const list = field.name.value as StandingQuestion["list"];
  const pageOperation = operationOf(list, field, nodes, operation, document);
  const [problem] = validate(schema, parse(pageOperation));
  if (problem) throw refused(`it cannot be read page by page: ${problem.message}`);
  return { list, pageOperation, rowFormat: rowFormatOf(schema, pageOperation), variables };
}

const refused = (why: string) =>
  new ForewarnedError("BAD_USER_INPUT", `Cannot watch this operation: ${why.replace(/[.\s]+$/, "")}.`);

function parsed(text: string): DocumentNode {
  try {
    return parse(text, { maxTokens: 4_000 });
  } catch (error) {
    throw refused((error as Error).message);
  }
}

function onlyOperation({ definitions }: DocumentNode): OperationDefinitionNode {
  const operations = definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION);
  const [operation] = operations;
  if (!operation || operations.length > 1)
    throw refused(
      `the file has ${operations.length} operations; expected one, such as "query { exposures { nodes { id } } }"`,
    );
  if (operation.operation !== OperationTypeNode.QUERY)
    throw refused(`it is a ${operation.operation}; expected a query, because a watch only reads`);
  return operation;
}

function checkVariables(schema: GraphQLSchema, operation: OperationDefinitionNode, given: Record<string, unknown>) {
  const definitions = operation.variableDefinitions ?? [];
  const names = definitions.map(({ variable }) => variable.name.value);
  const unknown = Object.keys(given).find((name) => !names.includes(name));
  if (unknown !== undefined)
    throw refused(
      `it has no variable "${unknown}"; ${names.length === 0 ? "it has no variables" : `its variables are ${names.join(", ")}`}`,
    );
  const { errors } = getVariableValues(schema, definitions, given);
  if (errors) throw refused(errors.map(({ message }) => message).join(" "));
}

function listOf({ selectionSet }: OperationDefinitionNode, document: DocumentNode): FieldNode {
  const fields = fieldsIn(selectionSet, document);
  const [field] = fields;
  if (!field || fields.length > 1 || !/^(exposures|leads)$/.test(field.name.value)) {
    const names = fields.map(({ name }) => name.value).join(", ");
    throw refused(
      `its fields are ${names}; expected "exposures" or "leads", and nothing beside it. Their rows are what a watch compares`,
    );
  }
  if (field.directives && field.directives.length > 0)
    throw refused(`"${field.name.value}" has a directive; expected none`);
  return field;
}

/** The selections within `nodes` and `edges { node }` of a connection. */
function selectionOfNodes(field: FieldNode, document: DocumentNode): SelectionSetNode[] {
  return fieldsIn(field.selectionSet!, document).flatMap((each) => {
    if (each.name.value === "nodes") return [each.selectionSet!];
    if (each.name.value !== "edges") return [];
    return fieldsIn(each.selectionSet!, document).flatMap(({ name, selectionSet }) =>
      name.value === "node" ? [selectionSet!] : [],
    );
  });
}

/** The fields of a selection, with those of its fragments. */
function fieldsIn({ selections }: SelectionSetNode, document: DocumentNode): FieldNode[] {
  return selections.flatMap((selection: SelectionNode): FieldNode[] => {
    if (selection.kind === Kind.FIELD) return [selection];
    if (selection.kind === Kind.INLINE_FRAGMENT) return fieldsIn(selection.selectionSet, document);
    const fragment = fragmentsOf(document).find(({ name }) => name.value === selection.name.value);
    return fragment ? fieldsIn(fragment.selectionSet, document) : [];
  });
}

const fragmentsOf = ({ definitions }: DocumentNode) =>
  definitions.filter((each): each is FragmentDefinitionNode => each.kind === Kind.FRAGMENT_DEFINITION);

function operationOf(
  list: StandingQuestion["list"],
  field: FieldNode,
  nodes: readonly SelectionSetNode[],
  operation: OperationDefinitionNode,
  document: DocumentNode,
): string {
  const given = (field.arguments ?? []).filter(({ name }) => name.value !== "first" && name.value !== "after");
  const selected = nodes.flatMap(({ selections }) => selections.map(print)).join("\n");
  const read = `${list}(${[...given.map(print), "first: $forewarnedFirst", "after: $forewarnedAfter"].join(", ")}) {
    pageInfo { hasNextPage endCursor } nodes { ${selected} ${factsOf[list]} } }`;
  const fragments = usedFragments(read, document);
  const used = variablesIn([`{ ${read} }`, ...fragments].join("\n"));
  const definitions = (operation.variableDefinitions ?? []).filter(({ variable }) => used.has(variable.name.value));
  const parameters = [...definitions.map(print), "$forewarnedFirst: Int", "$forewarnedAfter: String"].join(", ");
  return [`query StandingQuestion(${parameters}) { ${read} }`, ...fragments].join("\n");
}

/** The texts of the fragments that a selection uses, also through other fragments. */
function usedFragments(read: string, document: DocumentNode): string[] {
  const used = new Map<string, string>();
  const follow = (text: string) =>
    visit(parse(text), {
      FragmentSpread: ({ name }) => {
        const fragment = fragmentsOf(document).find((each) => each.name.value === name.value);
        if (!fragment || used.has(name.value)) return;
        used.set(name.value, print(fragment));
        follow(print(fragment));
      },
    });
  follow(`{ ${read} }`);
  return [...used.values()];
}

function variablesIn(text: string): Set<string> {
  const names = new Set<string>();
  visit(parse(text), { Variable: ({ name }) => void names.add(name.value) });
  return names;
}
