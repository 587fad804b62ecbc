import { andThen, emptyPage } from "../../graph/read/page.ts";
import { isBlank, search as found } from "../../graph/queries/search/search.ts";
import { matchesIn } from "../../graph/queries/search/matches.ts";
import type { Resolvers } from "../schema.generated.ts";

export const search = {
  Query: {
    search: (_, args, { reader }) => (isBlank(args.text) ? emptyPage(args) : reader.page(found, null, args)),
  },
  SearchConnection: {
    nodes: (page) => andThen(page.nodes(), (all) => all.map(({ node }) => node)),
    edges: (page) => page.edges(),
  },
  SearchEdge: {
    node: ({ node }) => node.node,
    score: ({ node }) => node.score,
    rank: ({ node }) => node.rank,
    matched: ({ node }) => matchesIn(node),
  },
} satisfies Resolvers;
