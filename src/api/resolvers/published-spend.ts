import { publishedSpend as spendOfBuyer } from "../../graph/queries/published-spend.ts";
import type { Resolvers } from "../schema.generated.ts";

export const publishedSpend = {
  PublishedSpend: {
    sources: ({ sourceKeys }, _, { reader }) => reader.byKeys("Source", sourceKeys),
  },
  Buyer: { publishedSpend: (buyer, _, { reader }) => reader.value(spendOfBuyer, buyer, null) },
} satisfies Resolvers;
