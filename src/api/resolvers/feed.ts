import { isStale, lagOf, listFeeds, readFeeds } from "../../graph/queries/feed.ts";
import type { Resolvers } from "../schema.generated.ts";

export const feed = {
  Query: { feeds: async (_, __, { reader }) => readFeeds(await reader.run(listFeeds, {}, true)) },
  Feed: {
    lagSeconds: (of) => lagOf(of, Date.now()),
    isStale: (of) => isStale(of, Date.now()),
  },
} satisfies Resolvers;
