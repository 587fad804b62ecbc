import { isStale, lagOf, listFeeds, readFeeds } from "../../graph/queries/feed.ts";
import type { Resolvers } from "../schema.generated.ts";

export const feed = {
  Query: { feeds: async (_, __, { reader }) => readFeeds(await reader.run(listFeeds, {}, true)) },
  Feed: {
    lagSeconds: (of) => lagOf(of, Date.now()),
    // Paths of this machine are nobody's business.
    address: ({ kind, address }) => (kind === "folder" ? null : address),
    cursor: ({ kind, cursor }) => (kind === "folder" ? null : cursor),
    isStale: (of) => isStale(of, Date.now()),
  },
} satisfies Resolvers;
