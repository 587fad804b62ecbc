import { LRUCache } from "lru-cache";
import type { Graph } from "../driver/neo4j.ts";
import { snapshotNames } from "./snapshot-names.ts";

/**
 * A cache of rows and answers, across requests, for one snapshot of the graph. The cache is bounded in bytes, and evicts the
 * least recently used entry first.
 */
export interface ReadCache {
  /** The current snapshot. If the last check is over a second old, the cache first asks the database. */
  current(): Promise<string>;
  /** The value cached under a name; undefined unless it was read from this snapshot. */
  get(snapshot: string, name: string): unknown;
  /**
   * Caches a value of a size in bytes, if the snapshot of the request, the snapshot that was read and the current one are the
   * same.
   */
  keep(snapshot: string, readFrom: string, name: string, value: object, bytes: number): void;
}

/** A write is noticed within this number of milliseconds. */
const good = 1_000;

/**
 * Makes an empty cache.
 * @param maxBytes the greatest size of all entries together, in bytes. With 0, nothing is cached. An entry above a tenth of it
 * is not cached.
 */
export function readCache(graph: Graph, maxBytes: number): ReadCache {
  let snapshot = "";
  let lookedAt = 0;
  let looking: Promise<string> | undefined;
  const cached = maxBytes > 0 ? new LRUCache<string, object>({ maxSize: maxBytes, maxEntrySize: maxBytes / 10 }) : null;
  const names = snapshotNames(graph);
  const look = async () => {
    try {
      const begun = Date.now();
      seen(await names.look());
      lookedAt = begun;
    } catch {
      // The read that follows reports the error. Until then, no cached value may hide it.
      seen("");
    }
    return snapshot;
  };
  const seen = (name: string) => {
    if (name === snapshot) return;
    cached?.clear();
    snapshot = name;
  };
  return {
    current: async () => {
      if (cached === null || (snapshot !== "" && Date.now() - lookedAt < good)) return snapshot;
      looking ??= look().finally(() => (looking = undefined));
      return looking;
    },
    get: (of, name) => (of === snapshot && of !== "" ? cached?.get(name) : undefined),
    keep: (of, readFrom, name, value, bytes) => {
      if (of === readFrom && of === snapshot && of !== "")
        cached?.set(name, value, { size: Math.max(1, Math.round(bytes)) });
    },
  };
}

/** The approximate size of rows in memory, in bytes. */
export function bytesOf(value: unknown): number {
  if (typeof value === "string") return 32 + value.length;
  if (Array.isArray(value)) return value.reduce<number>((sum, each) => sum + bytesOf(each), 64);
  return 16;
}
