import { type ApolloServerPlugin, type GraphQLResponse, HeaderMap } from "@apollo/server";
import { createHash } from "node:crypto";
import type { FormattedExecutionResult } from "graphql";
import type { Context } from "./context.ts";

/**
 * Caches whole answers: the same operation with the same variables on the same snapshot has the same answer. The answers share
 * the reader's cache, and its size limit, with the rows. Before, it adds to each reply the snapshots that it was read from.
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
            if (result) await nameSnapshots(result, contextValue);
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

/** Adds the snapshots of the graph that a reply was read from: one, unless the graph changed while the server was answering. */
async function nameSnapshots(result: FormattedExecutionResult, { reader }: Context): Promise<void> {
  const snapshots = await reader.snapshots();
  if (snapshots.length > 0) result.extensions = { ...result.extensions, snapshot: snapshots.join(" ") };
}

function nameOf(source: string, operationName: string | null, variables: unknown): string {
  return `answer ${createHash("sha256")
    .update(JSON.stringify([source, operationName, variables ?? {}]))
    .digest("base64")}`;
}

function answerOf(result: FormattedExecutionResult): GraphQLResponse {
  return { http: { status: undefined, headers: new HeaderMap() }, body: { kind: "single", singleResult: result } };
}
