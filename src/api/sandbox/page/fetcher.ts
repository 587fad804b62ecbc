import { type ExecutionResult, GraphQLError } from "graphql";
import type { Fetcher, FetcherParams, FetcherOpts } from "@graphiql/toolkit";

const endpoint = "/graphql";

/** Asks the server, and turns what goes wrong on the way into an answer that says so in words. */
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
      `The server at ${location.origin} does not answer. Is it still running? Start it with "npm start", then try again.`,
    );
  }
  const text = await response.text();
  try {
    return JSON.parse(text) as ExecutionResult;
  } catch {
    return inWords(`The server answered with status ${response.status} and no JSON: ${text.slice(0, 300)}`);
  }
};

function inWords(message: string): ExecutionResult {
  return { data: null, errors: [new GraphQLError(message)] };
}
