import type { RequestHandler } from "express";
import { setTimeout as wait } from "node:timers/promises";
import type { Graph } from "../graph/driver/neo4j.ts";
import { allFeeds, isStale } from "../graph/queries/feed.ts";

/**
 * Reports the health of the server and the database: 200 if both are well, 503 and the reason if the database does not answer.
 * Feeds that are stale are named; they do not make the server unhealthy.
 */
export function health(graph: Graph): RequestHandler {
  return async (_request, response) => {
    response.set("cache-control", "no-store");
    try {
      await graph.ping();
      const feeds = await Promise.race([feedsOf(graph), wait(feedsTimeout, null, { ref: false })]);
      response.json({ server: "ok", database: "ok", ...(feeds && { feeds }) });
    } catch (error) {
      response.status(503).json({ server: "ok", database: (error as Error).message });
    }
  };
}

/** In milliseconds. Health must be told within two seconds. */
const feedsTimeout = 400;

/** The feeds that are stale, by key, and the number of all. Null if there are no feeds, or if they cannot be read. */
async function feedsOf(graph: Graph): Promise<{ count: number; stale: string[] } | null> {
  const feeds = await allFeeds(graph).catch(() => []);
  const now = Date.now();
  const stale = feeds.filter((feed) => isStale(feed, now)).map(({ key }) => key);
  return feeds.length === 0 ? null : { count: feeds.length, stale };
}
