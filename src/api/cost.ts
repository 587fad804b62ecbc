import type { ApolloServerPlugin } from "@apollo/server";
import {
  type DocumentNode,
  type FieldNode,
  getNamedType,
  GraphQLError,
  isCompositeType,
  isListType,
  isNonNullType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from "graphql";
import { type ComplexityEstimatorArgs, getComplexity } from "graphql-query-complexity";
import { mostOnPage, usualOnPage } from "../graph/page.ts";
import type { Context } from "./context.ts";

/** What a field costs beside what is selected of it, where that is more than 1: what it has to look at to find a page. */
const weights: Record<string, number> = {
  ExposureConnection: 10,
  SearchConnection: 10,
};
const countWeight = 5;
/** Lists without pages stay few. */
const usualInList = 3;

/** What an operation costs: rows that may be read for it, and the searches for them. */
export interface Cost {
  cost: number;
  /** The field that costs most, from the root to where its rows multiply most, and what it costs. */
  field: string;
  fieldCost: number;
}

type CostOfField = ReadonlyMap<FieldNode, number>;

/**
 * Works out what every operation costs before anything is read, tells it in `extensions.cost`, and refuses what costs more than
 * the limit with `QUERY_TOO_COMPLEX`.
 */
export function costLimit(limit: number): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      let cost: Cost | undefined;
      return {
        async didResolveOperation({ schema, document, operation, request, operationName }) {
          const costs = new Map<FieldNode, number>();
          const total = getComplexity({
            schema,
            query: document,
            operationName: operationName ?? undefined,
            variables: request.variables,
            estimators: [(field) => remember(field, costs)],
          });
          cost = { cost: total, ...dearest(document, operation!, costs) };
          if (total > limit) throw tooDear(cost, limit);
        },
        async willSendResponse({ response }) {
          const result = response.body.kind === "single" ? response.body.singleResult : undefined;
          if (result && cost) result.extensions = { ...result.extensions, cost: { cost: cost.cost, limit } };
        },
      };
    },
  };
}

function remember(field: ComplexityEstimatorArgs, costs: Map<FieldNode, number>): number {
  const cost = costOf(field);
  costs.set(field.node, Math.max(cost, costs.get(field.node) ?? 0));
  return cost;
}

function costOf({ type, field, args, childComplexity }: ComplexityEstimatorArgs): number {
  const returned = getNamedType(field.type);
  if (type.name.startsWith("__") || returned.name.startsWith("__")) return 0;
  if (field.name === "totalCount" || field.name === "totalCountIsAtLeast") return countWeight;
  if (!isCompositeType(returned)) return 0;
  if (type.name.endsWith("Connection")) return childComplexity + (field.name === "pageInfo" ? 0 : 1);
  if (type.name.endsWith("Edge")) return childComplexity;
  if (returned.name.endsWith("Connection"))
    return (weights[returned.name] ?? 1) + pageSize(args.first as number | null | undefined) * childComplexity;
  const isList = isListType(isNonNullType(field.type) ? field.type.ofType : field.type);
  if (isList) return 1 + (Array.isArray(args.ids) ? args.ids.length : usualInList) * childComplexity;
  return 1 + childComplexity;
}

/** What is outside of what may be asked for is refused when it is read. */
function pageSize(first: number | null | undefined): number {
  return Math.min(Math.max(first ?? usualOnPage, 0), mostOnPage);
}

function dearest(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  costs: CostOfField,
): Pick<Cost, "field" | "fieldCost"> {
  const [root, ...below] = dearestPath(document, operation.selectionSet, costs);
  const fieldCost = root ? (costs.get(root) ?? 0) : 0;
  return { field: [root, ...below].map((node) => node?.name.value).join("."), fieldCost };
}

/** From field to the dearest field below it, as long as that costs anything. */
function dearestPath(document: DocumentNode, selections: SelectionSetNode, costs: CostOfField): FieldNode[] {
  const fields = fieldsOf(document, selections).filter((field) => (costs.get(field) ?? 0) > 0);
  const [first, ...others] = fields;
  if (!first) return [];
  const most = others.reduce((best, field) => (costs.get(field)! > costs.get(best)! ? field : best), first);
  return [most, ...(most.selectionSet ? dearestPath(document, most.selectionSet, costs) : [])];
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

function tooDear({ cost, field, fieldCost }: Cost, limit: number): GraphQLError {
  const number = (value: number) => value.toLocaleString("en");
  return new GraphQLError(
    `This operation would cost ${number(cost)}; the limit is ${number(limit)}. "${field}" costs most, ${number(fieldCost)}. Ask for smaller pages with "first", for fewer levels, or in several operations.`,
    { extensions: { code: "QUERY_TOO_COMPLEX", cost, limit, field, fieldCost, http: { status: 400 } } },
  );
}
