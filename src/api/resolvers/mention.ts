import { likelyEstablished, mentionsOfDeal } from "../../graph/queries/mention.ts";
import type { Resolvers } from "../schema.generated.ts";
import { seenAs } from "./organization.ts";

export const mention = {
  // Texts are looked at for vendors, whatever else they are.
  Mention: { node: ({ node }) => (node.label === "Organization" ? seenAs(node, "Vendor") : node) },
  Contract: {
    mentions: (contract, args, { reader }) => reader.page(mentionsOfDeal, contract, args),
    likelyEstablishes: (contract, args, { reader }) => reader.page(likelyEstablished, contract, args),
  },
  Framework: { mentions: (framework, args, { reader }) => reader.page(mentionsOfDeal, framework, args) },
  Payment: { mentions: (payment, args, { reader }) => reader.page(mentionsOfDeal, payment, args) },
} satisfies Resolvers;
