import { GraphQLError, OperationTypeNode, type ValidationRule } from "graphql";
import { ForewarnedError } from "../errors.ts";

/**
 * Rejects a document that has a mutation or a subscription (spec.graphql.org, "Operation Type Existence"). Without this rule,
 * graphql-js fails only when it runs the operation, and its error looks like a defect of the server.
 */
export const onlyQueries: ValidationRule = (context) => ({
  OperationDefinition(operation) {
    if (operation.operation === OperationTypeNode.QUERY) return;
    const message = `Forewarned answers queries only, but this operation is a ${operation.operation}. ${instead[operation.operation]}`;
    context.reportError(
      new GraphQLError(message, {
        nodes: operation,
        originalError: new ForewarnedError("BAD_USER_INPUT", message),
      }),
    );
  },
});

const instead = {
  mutation: 'To add documents to the graph, use the command "ingest". To remove them, use "ingest undo".',
  subscription:
    'Send a query again when the graph has changed: the id of "{ snapshot { id } }" then has another value.',
};
