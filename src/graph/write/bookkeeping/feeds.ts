import { cypher } from "../../cypher.ts";
import { bookkeeping } from "../../driver/commit-log.ts";
import type { Graph } from "../../driver/neo4j.ts";
import type { FeedProgress, FeedSettings } from "../../queries/feed.ts";
import { type Term, whileHeld } from "./lease.ts";

/** Adds a feed, due at once. Returns false if there is one with this key; it is not changed. */
export async function addFeed(graph: Graph, { key, ...settings }: FeedSettings, now: string): Promise<boolean> {
  const [row] = await graph.write(
    (run) =>
      run(
        cypher`MERGE (feed:Feed {key: $p.key}) ON CREATE SET feed += $p.facts, feed.isNew = true
          WITH feed, feed.isNew IS NOT NULL AS isNew REMOVE feed.isNew RETURN isNew`,
        { key, facts: { ...settings, name: key, addedAt: now, nextTryAt: now } },
      ),
    bookkeeping,
  );
  return row?.[0] === true;
}

/** Removes a feed, and no document of it. Returns false if there is none with this key. */
export async function removeFeed(graph: Graph, key: string): Promise<boolean> {
  const rows = await graph.write(
    (run) => run(cypher`MATCH (feed:Feed {key: $p.key}) WITH feed, feed.key AS key DELETE feed RETURN key`, { key }),
    bookkeeping,
  );
  return rows.length > 0;
}

/** Makes feeds due now. Their server runs them within seconds. */
export async function hurryFeeds(graph: Graph, keys: readonly string[], now: string): Promise<void> {
  await graph.write(
    (run) => run(cypher`MATCH (feed:Feed) WHERE feed.key IN $p.keys SET feed.nextTryAt = $p.now`, { keys, now }),
    bookkeeping,
  );
}

/** What a run changes of a feed: how far it is, and when it succeeded or failed. A property that is null is removed. */
export type FeedChange = Partial<FeedProgress> & {
  startedAt?: string;
  succeededAt?: string;
  failedAt?: string;
  failure?: string | null;
  failures?: number;
  nextTryAt?: string;
  quarantinedDocuments?: number;
};

/**
 * Stores how far a feed is, if this process still holds the lease. Returns false if the lease is lost, or if the feed was removed.
 */
export async function saveFeed(graph: Graph, key: string, change: FeedChange, lease: Term): Promise<boolean> {
  const rows = await graph.write(
    (run) =>
      run(cypher`${whileHeld} MATCH (feed:Feed {key: $p.key}) SET feed += $p.change RETURN feed.key`, {
        lease,
        key,
        change,
      }),
    bookkeeping,
  );
  return rows.length > 0;
}
