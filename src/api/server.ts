import { ApolloServer } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from "@apollo/server/plugin/disabled";
import { maxDepthRule } from "@escape.tech/graphql-armor-max-depth";
import { randomUUID } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { GraphQLError, type GraphQLFormattedError } from "graphql";
import type { Logger } from "pino";
import { ForewarnedError } from "../errors.ts";
import type { Context } from "./context.ts";
import { costLimit } from "./cost.ts";
import { cachedAnswers } from "./cached-answers.ts";
import { cachedOperations } from "./cached-operations.ts";
import { onlyQueries } from "./only-queries.ts";
import { resolvers } from "./resolvers/index.ts";

const schemaFolder = new URL("../../schema/", import.meta.url);

/** Levels of fields that an operation may have: the deepest of the catalogue have nine. */
const deepest = 20;
/** Words and signs that an operation may have: the longest of the catalogue have some 200, an introspection some 500. */
const maxTokens = 4_000;

/** The GraphQL server over the SDL in `schema/`, without HTTP. */
export function createApolloServer(log: Logger, options: { maxCost?: number } = {}): ApolloServer<Context> {
  const cached = cachedAnswers();
  return new ApolloServer<Context>({
    typeDefs: readdirSync(schemaFolder)
      .filter((file) => file.endsWith(".graphql"))
      .map((file) => readFileSync(new URL(file, schemaFolder), "utf8")),
    resolvers,
    introspection: true,
    // Reads only, no cookies: what keeps other sites out is src/api/guard.ts, which lets a GET be a link.
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
      // It looks at every field of every answer to tell caches what listen.ts tells them: to keep nothing.
      ApolloServerPluginCacheControlDisabled(),
      snapshotInReply,
      costLimit(options.maxCost ?? 500_000),
      cached.plugin,
    ],
  });
}

/** What the libraries say of an operation over a limit, and what we say. */
const refusals: [RegExp, string][] = [
  [/^Syntax Error: Document contains more tha[nt]/, `The operation has more than ${maxTokens} words and signs.`],
  [/^Syntax Error: Query depth limit/, `The operation is nested more than ${deepest} levels deep.`],
];

/** What Apollo says of a persisted query that is wrong, as a defect of its own, and what we say. */
const badHashes: Record<string, string> = {
  "provided sha does not match query":
    'extensions.persistedQuery.sha256Hash is not the hash of this operation; expected the SHA-256 of the text in "query", in UTF-8, as 64 lower-case hexadecimal digits.',
  "Unsupported persisted query version":
    'extensions.persistedQuery has no "version" that is known here; expected { "version": 1, "sha256Hash": "…" }.',
};

/** A reply names the states of the graph that it was read from: one, unless somebody wrote in between. */
const snapshotInReply = {
  async requestDidStart() {
    return {
      async willSendResponse({
        response,
        contextValue,
      }: {
        response: { body: { kind: string; singleResult?: { extensions?: Record<string, unknown> } } };
        contextValue: Context;
      }) {
        const result = response.body.singleResult;
        const snapshots = contextValue.reader.snapshots();
        if (result && snapshots.length > 0) result.extensions = { ...result.extensions, snapshot: snapshots.join(" ") };
      },
    };
  },
};

/** What a resolver or a rule of ours raised, without what GraphQL and Apollo wrap it in. */
const causeOf = (error: unknown) => (error instanceof GraphQLError && error.originalError) || error;

/** What took too long is told by the field, since the others may have been answered. */
function placeOf({ code }: ForewarnedError, { path }: GraphQLFormattedError): string {
  if (code !== "GRAPH_TIMEOUT" || !path) return "";
  return `"${path.filter((part) => typeof part === "string").join(".")}": `;
}

/** Expected errors are told in full; anything else is a defect, masked and logged under an id that the reply carries. */
function errorFor(formatted: GraphQLFormattedError, error: unknown, log: Logger): GraphQLFormattedError {
  if (error instanceof ForewarnedError)
    return { ...formatted, message: `${placeOf(error, formatted)}${error.message}`, extensions: { code: error.code } };
  const tooComplex = refusals.find(([said]) => said.test(formatted.message));
  if (tooComplex)
    return {
      message: `${tooComplex[1]} Ask in several operations.`,
      locations: formatted.locations,
      extensions: { code: "QUERY_TOO_COMPLEX" },
    };
  const badHash = badHashes[formatted.message];
  if (badHash) return { message: badHash, extensions: { code: "BAD_USER_INPUT" } };
  if (formatted.extensions?.code !== "INTERNAL_SERVER_ERROR") return formatted;
  const id = randomUUID();
  log.error({ id, err: error, path: formatted.path }, "a query met a defect");
  return {
    message: `Something went wrong here that should not. It is in the log as ${id}.`,
    path: formatted.path,
    extensions: { code: "INTERNAL_SERVER_ERROR", id },
  };
}
