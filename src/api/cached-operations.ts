import type { ApolloServerOptions, BaseContext } from "@apollo/server";
import type { DocumentNode } from "graphql";
import { LRUCache } from "lru-cache";

/** The most bytes of operation texts that clients may send by hash alone. A client sends an evicted text again. */
const maxTextBytes = 8_000_000;
/** The most bytes of parsed operations. A cached operation is not parsed and validated again. */
const maxParsedBytes = 32_000_000;

/**
 * The stores for automatic persisted queries: a client sends the SHA-256 of an operation, and sends its text only if the server
 * answers that it does not know the hash. Both stores have a size limit. Apollo's own store is not used, because it measures a
 * parsed operation without the text that the operation holds in memory.
 */
export function cachedOperations(): Required<
  Pick<ApolloServerOptions<BaseContext>, "persistedQueries" | "documentStore">
> {
  return {
    // Apollo stores only operations that are valid and within the cost limit, so they never expire.
    persistedQueries: { cache: bounded<string>(maxTextBytes, (text) => text.length), ttl: null },
    documentStore: bounded<DocumentNode>(maxParsedBytes, weightOf),
  };
}

/** The estimated bytes of a parsed operation: its nodes take about five times their JSON in memory. */
function weightOf(document: DocumentNode): number {
  return (document.loc?.source.body.length ?? 0) + 5 * JSON.stringify(document).length;
}

function bounded<Value extends string | object>(maxSize: number, sizeCalculation: (cached: Value) => number) {
  const cached = new LRUCache<string, Value>({ maxSize, sizeCalculation });
  return {
    get: async (hash: string) => cached.get(hash),
    set: async (hash: string, value: Value) => void cached.set(hash, value),
    delete: async (hash: string) => cached.delete(hash),
  };
}
