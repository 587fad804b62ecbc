import { cypher } from "../cypher.ts";
import type { Graph, Row } from "../driver/neo4j.ts";

/* A feed is a source on the web, or a folder, that this program reads again and again. Its node is written by `write/bookkeeping`. */

/** What a person chose when the feed was added. */
export interface FeedSettings {
  key: string;
  kind: string;
  /** The address or the folder; null if the kind has its own address. */
  address: string | null;
  /** Another address for when the first refuses; null for the usual one of the kind. */
  mirror: string | null;
  /** The format of its documents; null if their content tells it. */
  format: string | null;
  /** The day from which on documents are read, `2026-08-01`. */
  since: string;
  /** The seconds between two runs. */
  everySeconds: number;
  /** True if it may request private addresses. */
  allowsPrivate: boolean;
}

/** How far a feed is. */
export interface FeedProgress {
  /** Where the next run goes on, in the words of the kind. Null before the first run. */
  cursor: string | null;
  /** The version that the source gave its document. */
  etag: string | null;
  /** Everything that was published before this time is stored (ISO 8601, UTC). */
  completeUntil: string | null;
  /** Numbers of notices that the source skips. At most 100 are told; `gapCount` counts all. */
  gaps: string[];
  gapCount: number;
  /** What a person should know about the documents, such as a signature that is missing. */
  remarks: string[];
}

/** A feed, with what happened at its last runs. Times are in ISO 8601, UTC. */
export interface Feed extends FeedSettings, FeedProgress {
  addedAt: string;
  /** The time at which the last run began. */
  startedAt: string | null;
  succeededAt: string | null;
  failedAt: string | null;
  /** The message of the last failure; null if the last run succeeded. */
  failure: string | null;
  /** The number of failures since the last success. */
  failures: number;
  nextTryAt: string;
  /** The number of its documents so far of which something is in quarantine, and that no good version has replaced. */
  quarantinedDocuments: number;
}

/** All feeds, by key. */
export async function allFeeds(graph: Pick<Graph, "read">): Promise<Feed[]> {
  return readFeeds(await graph.read(listFeeds, {}));
}

// (:Feed)
export const listFeeds = cypher`MATCH (feed:Feed) RETURN properties(feed) ORDER BY feed.key`;

export const readFeeds = (rows: readonly Row[]): Feed[] => rows.map(([properties]) => readFeed(properties));

/** Neo4j does not store null, and returns whole numbers as `bigint`. */
function readFeed(properties: unknown): Feed {
  const { gapCount, failures, everySeconds, quarantinedDocuments, ...others } = properties as Record<string, unknown>;
  return {
    ...missing,
    ...others,
    gapCount: Number(gapCount ?? 0),
    failures: Number(failures ?? 0),
    quarantinedDocuments: Number(quarantinedDocuments ?? 0),
    everySeconds: Number(everySeconds),
  } as unknown as Feed;
}

const missing = {
  address: null,
  mirror: null,
  format: null,
  cursor: null,
  etag: null,
  completeUntil: null,
  gaps: [],
  remarks: [],
  startedAt: null,
  succeededAt: null,
  failedAt: null,
  failure: null,
};

/** The seconds since the time up to which everything is stored. Null before the first success. */
export function lagOf({ completeUntil }: Feed, now: number): number | null {
  return completeUntil === null ? null : Math.max(0, Math.round((now - Date.parse(completeUntil)) / 1_000));
}

/** True if the last run began, and neither succeeded nor failed: its process was stopped or killed. */
export const isBroken = ({ startedAt, succeededAt, failedAt }: Feed): boolean =>
  lastOf(startedAt) > lastOf(succeededAt, failedAt);

/** The last of some times, in milliseconds since 1970; 0 if there is none. */
export const lastOf = (...times: (string | null)[]): number =>
  Math.max(...times.map((time) => (time === null ? 0 : Date.parse(time))));

/** A feed is stale if it missed three runs, and at least an hour. */
export function isStale({ succeededAt, addedAt, everySeconds }: Feed, now: number): boolean {
  const patience = Math.max(3 * everySeconds, 3_600) * 1_000;
  return now - Date.parse(succeededAt ?? addedAt) > patience;
}
