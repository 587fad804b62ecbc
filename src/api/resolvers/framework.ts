import {
  families,
  frameworks,
  frameworksOfDeal,
  frameworksOfLot,
  frameworksOfProcess,
  frameworksOfProduct,
  frameworksOfSupplier,
  frameworksOpenToBuyer,
  iterations,
} from "../../graph/queries/framework.ts";
import { globalId } from "../../model.ts";
import { periodOf } from "../period.ts";
import type { Resolvers } from "../schema.generated.ts";

export const framework = {
  Query: { frameworks: (_, args, { reader }) => reader.page(frameworks, null, args) },
  Framework: {
    id: ({ key }) => globalId("Framework", key),
    period: periodOf,
    sources: ({ sources }, _, { reader }) => reader.byKeys("Source", sources),
    iterations: (family, args, { reader }) => reader.page(iterations, family, args),
    family: async (iteration, _, { reader }) => (await reader.neighbours(families, iteration))[0] ?? null,
  },
  Buyer: { frameworks: (buyer, args, { reader }) => reader.page(frameworksOpenToBuyer, buyer, args) },
  Supplier: { frameworks: (supplier, args, { reader }) => reader.page(frameworksOfSupplier, supplier, args) },
  Product: { frameworks: (product, args, { reader }) => reader.page(frameworksOfProduct, product, args) },
  Contract: {
    framework: async (contract, _, { reader }) => (await reader.neighbours(frameworksOfDeal, contract))[0] ?? null,
  },
  Payment: {
    framework: async (payment, _, { reader }) => (await reader.neighbours(frameworksOfDeal, payment))[0] ?? null,
  },
  ContractingProcess: { frameworks: (process, _, { reader }) => reader.neighbours(frameworksOfProcess, process) },
  Lot: { framework: async (lot, _, { reader }) => (await reader.neighbours(frameworksOfLot, lot))[0] ?? null },
} satisfies Resolvers;
