import { buyers, buyersOf, buyersOfFramework, procuringEntities } from "../../graph/queries/buyer.ts";
import type { Resolvers } from "../schema.generated.ts";
import { organizationFields } from "./organization.ts";

export const buyer = {
  Query: { buyers: (_, args, { reader }) => reader.page(buyers, null, args) },
  Buyer: organizationFields("Buyer"),
  Contract: {
    buyers: (contract, _, { reader }) => reader.neighbours(buyersOf, contract),
    procuringEntities: (contract, _, { reader }) => reader.neighbours(procuringEntities, contract),
  },
  Payment: { buyers: (payment, _, { reader }) => reader.neighbours(buyersOf, payment) },
  ContractingProcess: {
    buyers: (process, _, { reader }) => reader.neighbours(buyersOf, process),
    procuringEntities: (process, _, { reader }) => reader.neighbours(procuringEntities, process),
  },
  Framework: {
    openTo: (framework, args, { reader }) => reader.page(buyersOfFramework, framework, args),
    procuringEntities: (framework, _, { reader }) => reader.neighbours(procuringEntities, framework),
  },
} satisfies Resolvers;
