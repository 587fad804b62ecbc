import type { ApolloServerPlugin } from "@apollo/server";
import {
  type DocumentNode,
  type FieldNode,
  getNamedType,
  getVariableValues,
  GraphQLError,
  isCompositeType,
  isListType,
  isNonNullType,
  Kind,
  type SelectionSetNode,
} from "graphql";
import { type ComplexityEstimatorArgs, getComplexity } from "graphql-query-complexity";
import { maxPageSize, defaultPageSize } from "../graph/read/page.ts";
import type { Context } from "./context.ts";

/** The own cost of fields of these types, without their selection, if it is more than 1: finding a page reads many nodes. */
const weights: Record<string, number> = {
  ExposureConnection: 10,
  SearchConnection: 10,
  Coverage: 50,
  DealsAggregate: 50,
  ExposuresAggregate: 200,
  LeadsAggregate: 200,
  DealGroups: 50,
  ExposureGroups: 200,
  LeadGroups: 50,
  Paths: 200,
  LeadConnection: 200,
  LeadTogether: 50,
  PublishedSpend: 50,
};
const countWeight = 5;
/** The assumed length of a list without pages. */
const defaultInList = 3;
/** The lengths of lists that can be longer than that. */
const maxInList: Record<string, number> = { "Paths.shortest": 100, "Path.edges": 6, "Path.nodes": 7 };
/** Lists whose length is the argument `first`, and the number of parts in each of their entries. */
const partsOfEach: Record<string, number> = { "Exposure.paths": 1, "Exposure.path": 5, "Watch.changes": 1 };
/** The most fields that an operation may have after its fragments are expanded. */
const maxFields = 10_000;

/** The cost of a field: `own` is paid once, and the cost of its selection is paid `times` times. */
interface FieldCost {
  own: number;
  times: number;
}

/** The field with the highest own cost, added up over all its reads. */
interface Costliest {
  field: string;
  fieldCost: number;
}

/**
 * Computes the cost of every operation before the server reads anything, and reports it in `extensions.cost`.
 * An operation that costs more than the limit is rejected with `QUERY_TOO_COMPLEX`.
 */
export function costLimit(limit: number): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      let cost: number | undefined;
      return {
        async didResolveOperation({ schema, document, operation, request, operationName }) {
          // Apollo rejects an `operationName` that is not in the document right after this.
          if (!operation) return;
          // Apollo rejects invalid variables when it runs the operation, before the server reads anything.
          const variables = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {});
          if (variables.errors) return;
          const costs = new Map<FieldNode, FieldCost>();
          try {
            cost = getComplexity({
              schema,
              query: document,
              operationName: operationName ?? undefined,
              variables: request.variables,
              estimators: [(field) => remember(field, document, costs)],
              maxQueryNodes: maxFields,
            });
          } catch (error) {
            throw refused(error);
          }
          if (cost > limit) throw tooCostly(cost, limit, costliest(document, operation.selectionSet, costs));
        },
        async willSendResponse({ response }) {
          const result = response.body.kind === "single" ? response.body.singleResult : undefined;
          if (result && cost !== undefined) result.extensions = { ...result.extensions, cost: { cost, limit } };
        },
      };
    },
  };
}

function remember(field: ComplexityEstimatorArgs, document: DocumentNode, costs: Map<FieldNode, FieldCost>): number {
  const cost = costOf(field, document);
  costs.set(field.node, cost);
  return cost.own + cost.times * field.childComplexity;
}

function costOf({ type, field, args, node }: ComplexityEstimatorArgs, document: DocumentNode): FieldCost {
  const returned = getNamedType(field.type);
  if (type.name.startsWith("__") || returned.name.startsWith("__")) return { own: 0, times: 0 };
  if (!isCompositeType(returned)) return { own: 0, times: 0 };
  if (/(Connection|Groups)$/.test(type.name)) return { own: field.name === "pageInfo" ? 0 : 1, times: 1 };
  // The edge of a connection only holds the node of its page. The edge of a path leads to two nodes and to its sources.
  if (type.name.endsWith("Edge") && type.name !== "PathEdge") return { own: 0, times: 1 };
  if (/(Connection|Groups)$/.test(returned.name))
    return {
      own: (weights[returned.name] ?? 1) + (isCounted(document, node) ? countWeight : 0),
      times: pageSize(args.first as number | null | undefined),
    };
  const isList = isListType(isNonNullType(field.type) ? field.type.ofType : field.type);
  if (isList) {
    const name = `${type.name}.${field.name}`;
    const parts = partsOfEach[name];
    if (parts !== undefined) return { own: 1, times: parts * pageSize(args.first as number) };
    return {
      own: weights[returned.name] ?? 1,
      times: Array.isArray(args.ids) ? args.ids.length : (maxInList[name] ?? defaultInList),
    };
  }
  return { own: weights[returned.name] ?? 1, times: 1 };
}

/** True if the selection asks for a count. The count of a connection has the same cost at every page size. */
function isCounted(document: DocumentNode, { selectionSet }: FieldNode): boolean {
  return fieldsOf(document, selectionSet!).some(({ name }) => /^totalCount(IsAtLeast)?$/.test(name.value));
}

/**
 * The number of rows of a page. An invalid size counts as 0, so that the client gets the error about the size and not one about
 * the cost.
 */
function pageSize(first: number | null | undefined): number {
  const size = first ?? defaultPageSize;
  return size < 0 || size > maxPageSize ? 0 : size;
}

function costliest(
  document: DocumentNode,
  root: SelectionSetNode,
  costs: ReadonlyMap<FieldNode, FieldCost>,
): Costliest {
  let found: Costliest = { field: "", fieldCost: -1 };
  const visit = (selections: SelectionSetNode, path: string[], reads: number): void => {
    for (const node of fieldsOf(document, selections)) {
      // Fields that @skip or @include leave out have no cost here.
      const { own, times } = costs.get(node) ?? { own: 0, times: 0 };
      const place = [...path, (node.alias ?? node.name).value];
      if (reads * own > found.fieldCost) found = { field: place.join("."), fieldCost: reads * own };
      if (node.selectionSet && times > 0) visit(node.selectionSet, place, reads * times);
    }
  };
  visit(root, [], 1);
  return found;
}

function fieldsOf(document: DocumentNode, { selections }: SelectionSetNode): FieldNode[] {
  return selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection];
    if (selection.kind === Kind.INLINE_FRAGMENT) return fieldsOf(document, selection.selectionSet);
    const fragment = document.definitions.find(
      (each) => each.kind === Kind.FRAGMENT_DEFINITION && each.name.value === selection.name.value,
    );
    return fragment && "selectionSet" in fragment ? fieldsOf(document, fragment.selectionSet) : [];
  });
}

function tooCostly(cost: number, limit: number, { field, fieldCost }: Costliest): GraphQLError {
  const number = (value: number) => value.toLocaleString("en");
  return tooComplex(
    `This operation would cost ${number(cost)}; the limit is ${number(limit)}. "${field}" has the highest cost, ${number(fieldCost)}. Request smaller pages with "first" or fewer levels, or split the query into several operations.`,
    { cost, limit, field, fieldCost },
  );
}

/** The error for an operation whose cost cannot be computed: it has too many fields, or an invalid argument. */
function refused(error: unknown): unknown {
  if (!(error instanceof GraphQLError)) return error;
  if (/maximum allowed number of nodes/.test(error.message))
    return tooComplex(
      `The operation has more than ${maxFields} fields after its fragments are expanded. Split it into several operations.`,
      {},
    );
  return new GraphQLError(error.message, {
    nodes: error.nodes,
    extensions: { code: "BAD_USER_INPUT", http: { status: 400 } },
  });
}

function tooComplex(message: string, more: Partial<Costliest & { cost: number; limit: number }>): GraphQLError {
  return new GraphQLError(message, { extensions: { code: "QUERY_TOO_COMPLEX", ...more, http: { status: 400 } } });
}
