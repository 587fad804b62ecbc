import { type ExecutionResult, GraphQLError } from "graphql";
import type { Fetcher, FetcherParams, FetcherOpts } from "@graphiql/toolkit";

const endpoint = "/graphql";

/** Sends an operation to the server. If the request fails, the answer is a GraphQL error that explains the failure in words. */
export const fetcher: Fetcher = async (params: FetcherParams, options?: FetcherOpts) => {
  let response: Response;
  try {
    response = await fetch(endpoint, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        accept: "application/graphql-response+json, application/json",
        ...options?.headers,
      },
      body: JSON.stringify(params),
    });
  } catch {
    return inWords(
      `The server at ${location.origin} does not answer. Check that it is still running, or start it with "npm start". Then try again.`,
    );
  }
  const text = await response.text();
  try {
    return JSON.parse(text) as ExecutionResult;
  } catch {
    return inWords(
      `The server answered with status ${response.status}, and the answer is not JSON: ${text.slice(0, 300)}`,
    );
  }
};

function inWords(message: string): ExecutionResult {
  return { data: null, errors: [new GraphQLError(message)] };
}
