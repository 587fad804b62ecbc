import type { ApolloServer } from "@apollo/server";
import { buildASTSchema, type GraphQLFormattedError, type GraphQLSchema } from "graphql";
import { pino } from "pino";
import type { Graph } from "../graph/driver/neo4j.ts";
import type { ReadCache } from "../graph/read/read-cache.ts";
import { openReader } from "../graph/read/reader.ts";
import type { Context } from "./context.ts";
import { completeSchema } from "./schema/complete-schema.ts";
import { createApolloServer } from "./server.ts";

/** The answer to an operation that this process asks itself. */
interface Answer {
  data: Record<string, unknown> | null;
  errors: { message: string; code: string | null }[];
  /** The states of the graph that the answer was read from: one, unless the graph changed in between. */
  snapshot: string;
}

/** Asks the API within a process that serves nothing. */
export function askAlone(graph: Graph, options: { maxCost: number }) {
  return askInProcess(createApolloServer(pino({ level: "silent" }), options), graph);
}

/**
 * Asks the API within the process, with the same limits as over HTTP. Without a cache, answers come from the database, as comparisons
 * need it. With the cache of the server, they are those that people get over HTTP.
 */
export function askInProcess(
  apollo: ApolloServer<Context>,
  graph: Graph,
  cache?: ReadCache,
): { schema: GraphQLSchema; ask(query: string, variables: Record<string, unknown>): Promise<Answer> } {
  let schema: GraphQLSchema | undefined;
  return {
    // Only watches need it, and to build it takes a while.
    get schema() {
      return (schema ??= buildASTSchema(completeSchema()));
    },
    ask: async (query, variables) => {
      const reader = await openReader(graph, cache);
      const { body } = await apollo.executeOperation({ query, variables }, { contextValue: { reader } });
      if (body.kind !== "single") throw new Error("Apollo sent an incremental answer that was not requested");
      const { data, errors, extensions } = body.singleResult;
      // Resolvers return objects without a prototype, and the answer is compared as JSON.
      const plain = JSON.parse(JSON.stringify(data ?? null)) as Record<string, unknown> | null;
      return { data: plain, errors: (errors ?? []).map(errorOf), snapshot: snapshotOf(extensions) };
    },
  };
}

const errorOf = ({ message, extensions }: GraphQLFormattedError) => ({
  message,
  code: (extensions?.code as string | undefined) ?? null,
});

const snapshotOf = (extensions?: Record<string, unknown>) => (extensions?.snapshot as string | undefined) ?? "";
