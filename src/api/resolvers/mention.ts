import { likelyEstablished, mentionsOfDeal } from "../../graph/queries/mention.ts";
import type { Resolvers } from "../schema.generated.ts";

export const mention = {
  Contract: {
    mentions: (contract, args, { reader }) => reader.page(mentionsOfDeal, contract, args),
    likelyEstablishes: (contract, args, { reader }) => reader.page(likelyEstablished, contract, args),
  },
  Framework: { mentions: (framework, args, { reader }) => reader.page(mentionsOfDeal, framework, args) },
  Payment: { mentions: (payment, args, { reader }) => reader.page(mentionsOfDeal, payment, args) },
} satisfies Resolvers;
