import { allFeeds, type Feed } from "../graph/queries/feed.ts";
import type { Lease } from "../graph/write/bookkeeping/lease.ts";
import { leaseOfFeeds } from "./lease-of-feeds.ts";
import { FeedTaken, type Following, runFeed } from "./run-feed.ts";

/** What happens while feeds are followed, for the log. */
export interface FollowEvents {
  began?: () => void;
  failed?: (feed: Feed, message: string) => void;
  /** A failure that is not one of a source, such as a database that is gone. */
  broke?: (error: unknown) => void;
}

/** In milliseconds: between two looks for feeds that are due, and between two tries to get the lease. */
const pause = 5_000;
/** The milliseconds after a failure that is nobody's source, so that a defect does not send requests again and again. */
const longPause = 600_000;

/**
 * Follows all feeds until the signal aborts: runs each when it is due. Of several servers, the one that holds the lease follows them. If
 * there are no feeds, it does nothing but look for one.
 */
export async function followFeeds(
  following: Omit<Following, "lease">,
  { began, failed, broke }: FollowEvents = {},
): Promise<void> {
  const { graph, signal } = following;
  while (!signal.aborted) {
    const lease = await leaseIfNeeded().catch((error: unknown) => void broke?.(error));
    if (lease) {
      began?.();
      await whileLeased(following, lease, { failed, broke });
      await lease.release().catch(() => undefined);
    }
    await rest();
  }

  async function leaseIfNeeded(): Promise<Lease | null> {
    return (await allFeeds(graph)).length > 0 ? leaseOfFeeds(graph) : null;
  }

  async function rest(): Promise<void> {
    await following.clock.wait(pause, signal).catch(() => undefined);
  }
}

/** Runs feeds that are due, several at a time, until the lease is lost or the signal aborts. */
async function whileLeased(
  following: Omit<Following, "lease">,
  lease: Lease,
  { failed, broke }: FollowEvents,
): Promise<void> {
  const signal = AbortSignal.any([following.signal, lease.signal]);
  const running = new Map<string, Promise<void>>();
  const notBefore = new Map<string, number>();
  const run = async (feed: Feed) => {
    try {
      const failure = await runFeed(feed, { ...following, signal, lease: lease.term });
      if (failure !== null) failed?.(feed, failure);
    } catch (error) {
      notBefore.set(feed.key, following.clock.now() + longPause);
      if (!signal.aborted && !(error instanceof FeedTaken)) broke?.(error);
    } finally {
      running.delete(feed.key);
    }
  };
  while (!signal.aborted) {
    const feeds = await allFeeds(following.graph).catch((error: unknown) => {
      broke?.(error);
      return [];
    });
    const now = following.clock.now();
    for (const feed of feeds) {
      const due = Math.max(Date.parse(feed.nextTryAt), notBefore.get(feed.key) ?? 0);
      if (!running.has(feed.key) && due <= now) running.set(feed.key, run(feed));
    }
    await following.clock.wait(pause, signal).catch(() => undefined);
  }
  await Promise.all(running.values());
}
