import { GraphQLError, OperationTypeNode, type ValidationRule } from "graphql";
import { ForewarnedError } from "../errors.ts";

/**
 * Refuses a document that has another operation than queries (spec.graphql.org, "Operation Type Existence"): graphql-js itself finds
 * out only when it is to run one, and calls it a defect.
 */
export const onlyQueries: ValidationRule = (context) => ({
  OperationDefinition(operation) {
    if (operation.operation === OperationTypeNode.QUERY) return;
    const message = `Forewarned only answers queries, and this operation is a ${operation.operation}. ${instead[operation.operation]}`;
    context.reportError(
      new GraphQLError(message, {
        nodes: operation,
        originalError: new ForewarnedError("BAD_USER_INPUT", message),
      }),
    );
  },
});

const instead = {
  mutation: 'The command "ingest" adds documents to the graph, and "ingest undo" takes them back.',
  subscription: 'Ask a query again: "{ snapshot { id } }" is another whenever the graph has changed.',
};
