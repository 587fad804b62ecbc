import type { ApolloServer } from "@apollo/server";
import { setTimeout as wait } from "node:timers/promises";
import type { Graph } from "../graph/driver/neo4j.ts";
import type { ReadCache } from "../graph/read/read-cache.ts";
import { openReader } from "../graph/read/reader.ts";
import type { Context } from "./context.ts";

const keys = ["BUYER", "AGENCY", "PRODUCT", "MONTH", "BASIS"];

/** The exposures of the whole graph in the groups that people look at first. */
const overview = `query Overview {
  exposuresAggregate {
    count
    dealCount
${keys.map((key) => `    by${key}: groups(by: [${key}]) { totalCount nodes { count dealCount } }`).join("\n")}
  }
}`;

/** The milliseconds between two looks at the graph. */
const usualPause = 5_000;

/**
 * Asks for the overview whenever the graph has changed, until `signal` aborts, so that the columns and the groups of exposures are
 * up to date before a person needs them.
 */
export async function keepOverviewReady(
  apollo: ApolloServer<Context>,
  graph: Graph,
  cache: ReadCache,
  signal: AbortSignal,
  pause = usualPause,
): Promise<void> {
  let asked = "";
  while (!signal.aborted) {
    const snapshot = await graph.bookmark().catch(() => asked);
    if (snapshot !== asked) {
      asked = snapshot;
      await ask(apollo, graph, cache, overview);
    }
    await wait(pause, undefined, { signal }).catch(() => undefined);
  }
}

/** Sends a query, and leaves its answer and its errors to the client that sends the same one. */
export async function ask(apollo: ApolloServer<Context>, graph: Graph, cache: ReadCache, query: string): Promise<void> {
  await openReader(graph, cache)
    .then((reader) => apollo.executeOperation({ query }, { contextValue: { reader } }))
    .catch(() => undefined);
}
