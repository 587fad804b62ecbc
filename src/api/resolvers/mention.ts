import { likelyEstablished, mentionsIn } from "../../graph/queries/mention.ts";
import type { Resolvers } from "../schema.generated.ts";
import { seenAs } from "./organization.ts";

export const mention = {
  // Texts are searched for the names of vendors, so an organisation is shown in that role even if it has others.
  Mention: { node: ({ node }) => (node.label === "Organization" ? seenAs(node, "Vendor") : node) },
  Contract: {
    mentions: (contract, args, { reader }) => reader.page(mentionsIn, contract, args),
    likelyEstablishes: (contract, args, { reader }) => reader.page(likelyEstablished, contract, args),
  },
  ContractingProcess: { mentions: (process, args, { reader }) => reader.page(mentionsIn, process, args) },
  Framework: { mentions: (framework, args, { reader }) => reader.page(mentionsIn, framework, args) },
  Payment: { mentions: (payment, args, { reader }) => reader.page(mentionsIn, payment, args) },
} satisfies Resolvers;
