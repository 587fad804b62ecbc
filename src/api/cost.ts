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

/** What a field costs beside what is selected of it, where that is more than 1: what it has to look at to find a page. */
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
};
const countWeight = 5;
/** Lists without pages stay few. */
const defaultInList = 3;
/** Those that do not. */
const maxInList: Record<string, number> = { "Paths.shortest": 100, "Path.edges": 6, "Path.nodes": 7 };
/** Those that are as long as they are asked to be, and of how many each of these consists. */
const partsOfEach: Record<string, number> = { "Exposure.paths": 1, "Exposure.path": 5 };
/** Fields that an operation may have when its fragments are written out. */
const maxFields = 10_000;

/** What a field costs by itself, once, and how many times what is selected of it is read. */
interface FieldCost {
  own: number;
  times: number;
}

/** The field that costs most by itself, however often it is read. */
interface Dearest {
  field: string;
  fieldCost: number;
}

/**
 * Works out what every operation costs before anything is read, tells it in `extensions.cost`, and refuses what costs more than
 * the limit with `QUERY_TOO_COMPLEX`.
 */
export function costLimit(limit: number): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      let cost: number | undefined;
      return {
        async didResolveOperation({ schema, document, operation, request, operationName }) {
          // One that is not among those sent is refused next.
          if (!operation) return;
          // Whose variables are not usable is refused when it is run, before anything is read.
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
          if (cost > limit) throw tooDear(cost, limit, dearest(document, operation.selectionSet, costs));
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
  // An edge of a connection only holds what is on its page; one on a way leads to two nodes and to its sources.
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
    return { own: 1, times: Array.isArray(args.ids) ? args.ids.length : (maxInList[name] ?? defaultInList) };
  }
  return { own: weights[returned.name] ?? 1, times: 1 };
}

/** All of a connection is counted once, however many are on its page. */
function isCounted(document: DocumentNode, { selectionSet }: FieldNode): boolean {
  return fieldsOf(document, selectionSet!).some(({ name }) => /^totalCount(IsAtLeast)?$/.test(name.value));
}

/** Nothing is read of a page whose size is refused, and its error is not to be hidden by its cost. */
function pageSize(first: number | null | undefined): number {
  const size = first ?? defaultPageSize;
  return size < 0 || size > maxPageSize ? 0 : size;
}

function dearest(document: DocumentNode, root: SelectionSetNode, costs: ReadonlyMap<FieldNode, FieldCost>): Dearest {
  let found: Dearest = { field: "", fieldCost: -1 };
  const visit = (selections: SelectionSetNode, path: string[], reads: number): void => {
    for (const node of fieldsOf(document, selections)) {
      // What is skipped costs nothing.
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

function tooDear(cost: number, limit: number, { field, fieldCost }: Dearest): GraphQLError {
  const number = (value: number) => value.toLocaleString("en");
  return tooComplex(
    `This operation would cost ${number(cost)}; the limit is ${number(limit)}. "${field}" costs most, ${number(fieldCost)}. Ask for smaller pages with "first", for fewer levels, or in several operations.`,
    { cost, limit, field, fieldCost },
  );
}

/** Why a cost cannot be told: too many fields to look at, or an argument that is not usable. */
function refused(error: unknown): unknown {
  if (!(error instanceof GraphQLError)) return error;
  if (/maximum allowed number of nodes/.test(error.message))
    return tooComplex(
      `The operation has more than ${maxFields} fields when its fragments are written out. Ask in several operations.`,
      {},
    );
  return new GraphQLError(error.message, {
    nodes: error.nodes,
    extensions: { code: "BAD_USER_INPUT", http: { status: 400 } },
  });
}

function tooComplex(message: string, more: Partial<Dearest & { cost: number; limit: number }>): GraphQLError {
  return new GraphQLError(message, { extensions: { code: "QUERY_TOO_COMPLEX", ...more, http: { status: 400 } } });
}
