import type { ApolloServer } from "@apollo/server";
import { setTimeout as wait } from "node:timers/promises";
import type { Graph } from "../graph/driver/neo4j.ts";
import type { ReadCache } from "../graph/read/read-cache.ts";
import { snapshotNames } from "../graph/read/snapshot-names.ts";
import { openReader } from "../graph/read/reader.ts";
import type { Context } from "./context.ts";

/** The groups of exposures that people look at first. Each is a query of its own, so that each has the whole time limit. */
const overview = ["BUYER", "AGENCY", "PRODUCT", "MONTH", "BASIS"].map(
  (key) => `{ exposuresAggregate { count dealCount groups(by: [${key}]) { totalCount nodes { count dealCount } } } }`,
);

/** The milliseconds between two looks at the graph, and after a failure. */
const usualPause = 5_000;
const longPause = 60_000;

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
    // Requests get answers of the cache's snapshot, which may be a second older than the graph.
    const snapshot =
      (await cache.current()) ||
      (await snapshotNames(graph)
        .look()
        .catch(() => asked));
    const isAnswered = snapshot === asked || (await askAll(apollo, graph, cache, signal));
    if (isAnswered) asked = snapshot;
    await wait(isAnswered ? pause : longPause, undefined, { signal }).catch(() => undefined);
  }
}

/** Asks one query after the other. Returns false if one has errors, or if the signal aborts. */
async function askAll(
  apollo: ApolloServer<Context>,
  graph: Graph,
  cache: ReadCache,
  signal: AbortSignal,
): Promise<boolean> {
  for (const query of overview) if (signal.aborted || !(await ask(apollo, graph, cache, query))) return false;
  return true;
}

/** Sends a query, and leaves its answer and its errors to the client that sends the same one. Returns false if it has errors. */
export async function ask(
  apollo: ApolloServer<Context>,
  graph: Graph,
  cache: ReadCache,
  query: string,
): Promise<boolean> {
  try {
    const reader = await openReader(graph, cache);
    const { body } = await apollo.executeOperation({ query }, { contextValue: { reader } });
    return body.kind === "single" && !body.singleResult.errors;
  } catch {
    return false;
  }
}
