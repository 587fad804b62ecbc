import { setTimeout as wait } from "node:timers/promises";
import type { Graph } from "../../graph/driver/neo4j.ts";
import { allFeeds, type Feed } from "../../graph/queries/feed.ts";
import { hurryFeeds } from "../../graph/write/bookkeeping/feeds.ts";
import type { Lease } from "../../graph/write/bookkeeping/lease.ts";
import { leaseOfFeeds } from "../lease-of-feeds.ts";

/** How it went while another process had the lease. */
export interface BesideServer {
  /** 2 if a feed failed, 1 if something went into quarantine. */
  code: number;
  /** The feeds that the other process did not run, and the lease to run them here, once that process has ended. */
  left: Feed[];
  lease: Lease | null;
}

/** In milliseconds: between two looks at the feeds. */
const pause = 1_000;

/** Makes feeds due now, waits until the process that follows feeds has run them, and prints how each ended. */
export async function besideServer(
  graph: Graph,
  feeds: readonly Feed[],
  signal: AbortSignal,
  say: (message: string) => void,
  print: (text: string) => void,
): Promise<BesideServer> {
  say(
    "Another process follows the feeds, and runs these within seconds. This command waits until they end … (Ctrl-C stops only the waiting. If that process was killed a moment ago, they run here within a minute.)",
  );
  const keys = feeds.map(({ key }) => key);
  await hurryFeeds(graph, keys, new Date().toISOString());
  const before = new Map(feeds.map((feed) => [feed.key, feed]));
  let code = 0;
  for (;;) {
    const there = await allFeeds(graph);
    const left = there.filter(({ key }) => before.has(key));
    for (const { key } of before.values())
      if (!left.some((feed) => feed.key === key)) {
        print(`${key}: it was removed meanwhile`);
        before.delete(key);
      }
    for (const feed of left) {
      const ended = outcomeOf(before.get(feed.key)!, feed);
      if (ended === null) continue;
      print(`${feed.key}: ${ended.text}`);
      code = Math.max(code, ended.code);
      before.delete(feed.key);
    }
    const waiting = left.filter(({ key }) => before.has(key));
    const lease = waiting.length > 0 ? await leaseOfFeeds(graph) : null;
    if (lease !== null || waiting.length === 0) return { code, left: waiting, lease };
    await wait(pause, undefined, { signal }).catch(() => signal.throwIfAborted());
  }
}

/** How the run of a feed ended; null if it has not ended. */
function outcomeOf(before: Feed, now: Feed): { code: number; text: string } | null {
  if (now.failedAt !== before.failedAt) return { code: 2, text: now.failure ?? "it failed" };
  if (now.succeededAt === before.succeededAt) return null;
  const quarantined = now.quarantinedDocuments - before.quarantinedDocuments;
  if (quarantined <= 0) return { code: 0, text: "the other process ran it" };
  const documents = quarantined === 1 ? "1 document" : `${quarantined} documents`;
  return { code: 1, text: `the other process ran it; ${documents} went into quarantine, in whole or in part` };
}
