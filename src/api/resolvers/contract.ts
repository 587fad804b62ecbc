import {
  contracts,
  contractsLikelyEstablishing,
  contractsOfPayment,
  contractsOfBuyer,
  contractsOfFramework,
  contractsOfProcess,
  contractsOfProduct,
  contractsOfSupplier,
} from "../../graph/queries/contract.ts";
import { andThen } from "../../graph/read/page.ts";
import { globalId } from "../../ids.ts";
import { periodOf } from "../period.ts";
import type { Resolvers } from "../schema.generated.ts";

export const contract = {
  Query: { contracts: (_, args, { reader }) => reader.page(contracts, null, args) },
  Contract: {
    id: ({ key }) => globalId("Contract", key),
    period: periodOf,
    sources: ({ sources }, _, { reader }) => reader.byKeys("Source", sources),
  },
  Buyer: { contracts: (buyer, args, { reader }) => reader.page(contractsOfBuyer, buyer, args) },
  Supplier: { contracts: (supplier, args, { reader }) => reader.page(contractsOfSupplier, supplier, args) },
  Product: { contracts: (product, args, { reader }) => reader.page(contractsOfProduct, product, args) },
  Framework: {
    contracts: (framework, args, { reader }) => reader.page(contractsOfFramework, framework, args),
    likelyEstablishedBy: (framework, args, { reader }) => reader.page(contractsLikelyEstablishing, framework, args),
  },
  FrameworkContractConnection: {
    nodes: (page) => andThen(page.nodes(), (all) => all.map(({ contract }) => contract)),
    edges: (page) => page.edges(),
  },
  FrameworkContractEdge: {
    node: ({ node }) => node.contract,
    link: ({ node }) => node.link,
  },
  FrameworkLink: {
    sources: ({ sourceKeys }, _, { reader }) => reader.byKeys("Source", sourceKeys),
  },
  Payment: {
    contract: (payment, _, { reader }) => reader.neighbour(contractsOfPayment, payment),
  },
  ContractingProcess: { contracts: (process, args, { reader }) => reader.page(contractsOfProcess, process, args) },
} satisfies Resolvers;
