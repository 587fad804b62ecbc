import { LRUCache } from "lru-cache";
import type { Graph } from "../driver/neo4j.ts";

/**
 * What was read, kept across requests for one snapshot of the graph: the driver's bookmark, which changes with each commit and
 * not with reads. Bounded in bytes; the least recently used goes first.
 */
export interface ReadCache {
  /** The snapshot that is answered from, after a look whether it still is the database's, where the last one is a second old. */
  current(): Promise<string>;
  /** What was kept under a name, if it was read from this snapshot. */
  get(snapshot: string, name: string): unknown;
  /** Keeps what was read, if the snapshot that was answered from is the one that it was read from. */
  keep(snapshot: string, readFrom: string, name: string, value: object, bytes: number): void;
}

/** A write is noticed within so many milliseconds. */
const good = 1_000;

export function readCache(graph: Graph, maxBytes: number): ReadCache {
  let snapshot = "";
  let lookedAt = 0;
  let looking: Promise<string> | undefined;
  const kept = maxBytes > 0 ? new LRUCache<string, object>({ maxSize: maxBytes, maxEntrySize: maxBytes / 10 }) : null;
  const look = async () => {
    try {
      const begun = Date.now();
      seen(await graph.bookmark());
      lookedAt = begun;
    } catch {
      // Whoever reads now is told what is wrong; nothing kept answers in its place.
      seen("");
    }
    return snapshot;
  };
  const seen = (bookmark: string) => {
    if (bookmark === snapshot) return;
    kept?.clear();
    snapshot = bookmark;
  };
  return {
    current: async () => {
      if (kept === null || (snapshot !== "" && Date.now() - lookedAt < good)) return snapshot;
      looking ??= look().finally(() => (looking = undefined));
      return looking;
    },
    get: (of, name) => (of === snapshot && of !== "" ? kept?.get(name) : undefined),
    keep: (of, readFrom, name, value, bytes) => {
      if (of === readFrom && of === snapshot && of !== "")
        kept?.set(name, value, { size: Math.max(1, Math.round(bytes)) });
    },
  };
}

/** Roughly the bytes that rows take in memory. */
export function bytesOf(value: unknown): number {
  if (typeof value === "string") return 32 + value.length;
  if (Array.isArray(value)) return value.reduce<number>((sum, each) => sum + bytesOf(each), 64);
  return 16;
}
