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
  pendingFrameworksOfSupplier,
} from "../../graph/queries/framework.ts";
import { globalId } from "../../ids.ts";
import { periodOf } from "../period.ts";
import type { Resolvers } from "../schema.generated.ts";

/** A framework that no record states has a node because deals or other frameworks name it. */
const onlyNamed =
  "Only documents that name this framework are loaded, not a notice about it. What it is, and who may use it, is unknown.";

export const framework = {
  Query: { frameworks: (_, args, { reader }) => reader.page(frameworks, null, args) },
  Framework: {
    id: ({ key }) => globalId("Framework", key),
    period: periodOf,
    caveats: ({ caveats, record }) => [...caveats, ...(record === null ? [onlyNamed] : [])],
    sources: ({ sources }, _, { reader }) => reader.byKeys("Source", sources),
    iterations: (family, args, { reader }) => reader.page(iterations, family, args),
    family: (iteration, _, { reader }) => reader.neighbour(families, iteration),
  },
  Buyer: { frameworks: (buyer, args, { reader }) => reader.page(frameworksOpenToBuyer, buyer, args) },
  Supplier: {
    frameworks: (supplier, args, { reader }) => reader.page(frameworksOfSupplier, supplier, args),
    pendingFrameworks: (supplier, args, { reader }) => reader.page(pendingFrameworksOfSupplier, supplier, args),
  },
  Product: { frameworks: (product, args, { reader }) => reader.page(frameworksOfProduct, product, args) },
  Contract: {
    framework: (contract, _, { reader }) => reader.neighbour(frameworksOfDeal, contract),
  },
  Payment: {
    framework: (payment, _, { reader }) => reader.neighbour(frameworksOfDeal, payment),
  },
  ContractingProcess: { frameworks: (process, _, { reader }) => reader.neighbours(frameworksOfProcess, process) },
  Lot: { framework: (lot, _, { reader }) => reader.neighbour(frameworksOfLot, lot) },
} satisfies Resolvers;
