import {
  contractingProcesses,
  processesOfBuyer,
  processesOfContract,
  processesOfFramework,
  processesOfRelease,
} from "../../graph/queries/contracting-process.ts";
import { globalId } from "../../ids.ts";
import type { Resolvers } from "../schema.generated.ts";

export const contractingProcess = {
  Query: { contractingProcesses: (_, args, { reader }) => reader.page(contractingProcesses, null, args) },
  ContractingProcess: {
    id: ({ key }) => globalId("ContractingProcess", key),
    ocid: ({ key }) => key,
    sources: ({ sources }, _, { reader }) => reader.byKeys("Source", sources),
  },
  Buyer: {
    contractingProcesses: (buyer, args, { reader }) => reader.page(processesOfBuyer, buyer, args),
  },
  Contract: {
    contractingProcess: (contract, _, { reader }) => reader.neighbour(processesOfContract, contract),
  },
  Framework: {
    contractingProcess: (framework, _, { reader }) => reader.neighbour(processesOfFramework, framework),
  },
  Release: {
    contractingProcess: (release, _, { reader }) => reader.neighbour(processesOfRelease, release),
  },
} satisfies Resolvers;
