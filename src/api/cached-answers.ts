import { type ApolloServerPlugin, type GraphQLResponse, HeaderMap } from "@apollo/server";
import { createHash } from "node:crypto";
import type { FormattedExecutionResult } from "graphql";
import type { Context } from "./context.ts";

/**
 * Caches whole answers: the same operation with the same variables on the same snapshot has the same answer. The answers share
 * the reader's cache, and its size limit, with the rows.
 */
export function cachedAnswers(): { plugin: ApolloServerPlugin<Context>; stringifyResult: (result: object) => string } {
  // The JSON of each cached answer, so that it is serialised once only.
  const texts = new WeakMap<object, string>();
  return {
    stringifyResult: (result) => {
      const { data } = result as FormattedExecutionResult;
      return (data && texts.get(data)) ?? `${JSON.stringify(result)}\n`;
    },
    plugin: {
      async requestDidStart() {
        let name: string | undefined;
        let isKept = false;
        return {
          async responseForOperation({ request, source, operationName, contextValue }) {
            name = nameOf(source, operationName, request.variables);
            const found = contextValue.reader.cached(name) as FormattedExecutionResult | undefined;
            if (!found) return null;
            isKept = true;
            return answerOf(found);
          },
          async willSendResponse({ response, contextValue }) {
            const result = response.body.kind === "single" ? response.body.singleResult : undefined;
            if (!name || isKept || !result?.data || result.errors) return;
            const text = `${JSON.stringify(result)}\n`;
            texts.set(result.data, text);
            contextValue.reader.keep(name, result, 3 * text.length);
          },
        };
      },
    },
  };
}

function nameOf(source: string, operationName: string | null, variables: unknown): string {
  return `answer ${createHash("sha256")
    .update(JSON.stringify([source, operationName, variables ?? {}]))
    .digest("base64")}`;
}

function answerOf(result: FormattedExecutionResult): GraphQLResponse {
  return { http: { status: undefined, headers: new HeaderMap() }, body: { kind: "single", singleResult: result } };
}
