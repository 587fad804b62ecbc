import type { ApolloServerOptions, BaseContext } from "@apollo/server";
import type { DocumentNode } from "graphql";
import { LRUCache } from "lru-cache";

/** Bytes of texts that clients may later name by their hash alone; one that fell out is sent once more. */
const maxTextBytes = 8_000_000;
/** Bytes of operations as they were parsed, so that nobody's are parsed and validated twice. */
const maxParsedBytes = 32_000_000;

/**
 * Automatic persisted queries: a client sends the SHA-256 of an operation, and its text only where the server says that it
 * does not know it. Both stores are bounded; Apollo's own counts a parsed operation without the text that it holds on to.
 */
export function cachedOperations(): Required<
  Pick<ApolloServerOptions<BaseContext>, "persistedQueries" | "documentStore">
> {
  return {
    // Only what was validated and is within the limit of cost is kept here, and it does not age.
    persistedQueries: { cache: bounded<string>(maxTextBytes, (text) => text.length), ttl: null },
    documentStore: bounded<DocumentNode>(maxParsedBytes, weightOf),
  };
}

/** A node of a parsed operation takes some five times its JSON. */
function weightOf(document: DocumentNode): number {
  return (document.loc?.source.body.length ?? 0) + 5 * JSON.stringify(document).length;
}

function bounded<Kept extends string | object>(maxSize: number, sizeCalculation: (kept: Kept) => number) {
  const kept = new LRUCache<string, Kept>({ maxSize, sizeCalculation });
  return {
    get: async (hash: string) => kept.get(hash),
    set: async (hash: string, value: Kept) => void kept.set(hash, value),
    delete: async (hash: string) => kept.delete(hash),
  };
}
