import { ApolloServer } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from "@apollo/server/plugin/disabled";
import { maxDepthRule } from "@escape.tech/graphql-armor-max-depth";
import { randomUUID } from "node:crypto";
import { GraphQLError, type GraphQLFormattedError } from "graphql";
import type { Logger } from "pino";
import { ForewarnedError } from "../errors.ts";
import type { Context } from "./context.ts";
import { costLimit } from "./cost.ts";
import { cachedAnswers } from "./cached-answers.ts";
import { cachedOperations } from "./cached-operations.ts";
import { onlyQueries } from "./only-queries.ts";
import { resolvers } from "./resolvers/index.ts";
import { completeSchema } from "./schema/complete-schema.ts";

/** The most levels of fields in an operation. The deepest questions of the catalogue have nine. */
const deepest = 20;
/**
 * The most tokens (words and signs) in an operation. The longest questions of the catalogue have about 200, an introspection
 * about 500.
 */
const maxTokens = 4_000;

/** The GraphQL server over the SDL in `schema/`, without HTTP. */
export function createApolloServer(log: Logger, options: { maxCost?: number } = {}): ApolloServer<Context> {
  const cached = cachedAnswers();
  return new ApolloServer<Context>({
    typeDefs: completeSchema(),
    resolvers,
    introspection: true,
    // The API only reads and uses no cookies. src/api/guard.ts keeps other sites out, and still allows a GET from a link.
    csrfPrevention: false,
    stopOnTerminationSignals: false,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxTokens: maxTokens },
    validationRules: [
      onlyQueries,
      maxDepthRule({
        n: deepest,
        flattenFragments: true,
        propagateOnRejection: false,
        onReject: [(context, error) => context?.reportError(error)],
      }),
    ],
    formatError: (formatted, error) => errorFor(formatted, causeOf(error), log),
    stringifyResult: cached.stringifyResult,
    ...cachedOperations(),
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      // This plugin visits every field of every answer to set cache-control, which listen.ts sets to no-store anyway.
      ApolloServerPluginCacheControlDisabled(),
      costLimit(options.maxCost ?? 500_000),
      cached.plugin,
    ],
  });
}

/** The messages of the libraries for an operation above a limit, and the messages that replace them. */
const refusals: [RegExp, string][] = [
  [
    /^Syntax Error: Document contains more tha[nt]/,
    `The operation has more than ${maxTokens} tokens (words and signs).`,
  ],
  [/^Syntax Error: Query depth limit/, `The operation is nested more than ${deepest} levels deep.`],
];

/**
 * Apollo's messages for an invalid persisted query, which it reports as a defect of the server, and the messages that replace
 * them.
 */
const badHashes: Record<string, string> = {
  "provided sha does not match query":
    'extensions.persistedQuery.sha256Hash is not the hash of this operation; expected the SHA-256 of the text in "query", in UTF-8, as 64 lower-case hexadecimal digits.',
  "Unsupported persisted query version":
    'The "version" of extensions.persistedQuery is missing or not supported; expected { "version": 1, "sha256Hash": "…" }.',
};

/** The error that a resolver or a validation rule raised, without the wrappers of GraphQL and Apollo. */
const causeOf = (error: unknown) => (error instanceof GraphQLError && error.originalError) || error;

/** Names the field in front of a timeout message, since the answer may have values for the other fields. */
function placeOf({ code }: ForewarnedError, { path }: GraphQLFormattedError): string {
  if (code !== "GRAPH_TIMEOUT" || !path) return "";
  return `"${path.filter((part) => typeof part === "string").join(".")}": `;
}

/**
 * Expected errors reach the client in full. All others are defects: the client gets an id, and the log has the details under that
 * id.
 */
function errorFor(formatted: GraphQLFormattedError, error: unknown, log: Logger): GraphQLFormattedError {
  if (error instanceof ForewarnedError)
    return { ...formatted, message: `${placeOf(error, formatted)}${error.message}`, extensions: { code: error.code } };
  const tooComplex = refusals.find(([said]) => said.test(formatted.message));
  if (tooComplex)
    return {
      message: `${tooComplex[1]} Split it into several operations.`,
      locations: formatted.locations,
      extensions: { code: "QUERY_TOO_COMPLEX" },
    };
  const badHash = badHashes[formatted.message];
  if (badHash) return { message: badHash, extensions: { code: "BAD_USER_INPUT" } };
  if (formatted.extensions?.code !== "INTERNAL_SERVER_ERROR") return formatted;
  const id = randomUUID();
  log.error({ id, err: error, path: formatted.path }, "a query failed with an unexpected error");
  return {
    message: `The server met an unexpected error. The log has the details under ${id}.`,
    path: formatted.path,
    extensions: { code: "INTERNAL_SERVER_ERROR", id },
  };
}
