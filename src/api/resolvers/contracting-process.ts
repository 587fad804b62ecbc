import {
  contractingProcesses,
  processesOfContract,
  processesOfFramework,
  processesOfRelease,
} from "../../graph/queries/contracting-process.ts";
import { globalId } from "../../model.ts";
import type { Resolvers } from "../schema.generated.ts";

export const contractingProcess = {
  Query: { contractingProcesses: (_, args, { reader }) => reader.page(contractingProcesses, null, args) },
  ContractingProcess: {
    id: ({ key }) => globalId("ContractingProcess", key),
    ocid: ({ key }) => key,
    sources: ({ sources }, _, { reader }) => reader.byKeys("Source", sources),
  },
  Contract: {
    contractingProcess: async (contract, _, { reader }) =>
      (await reader.neighbours(processesOfContract, contract))[0] ?? null,
  },
  Framework: {
    contractingProcess: async (framework, _, { reader }) =>
      (await reader.neighbours(processesOfFramework, framework))[0] ?? null,
  },
  Release: {
    contractingProcess: async (release, _, { reader }) =>
      (await reader.neighbours(processesOfRelease, release))[0] ?? null,
  },
} satisfies Resolvers;
