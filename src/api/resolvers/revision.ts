import { revisionsOf } from "../../graph/queries/revision.ts";
import { globalId } from "../../ids.ts";
import type { Resolvers } from "../schema.generated.ts";

export const revision = {
  Revision: {
    id: ({ key }) => globalId("Revision", key),
    sources: ({ sources }, _, { reader }) => reader.byKeys("Source", sources),
  },
  ContractingProcess: { revisions: (process, args, { reader }) => reader.page(revisionsOf, process, args) },
  Framework: { revisions: (framework, args, { reader }) => reader.page(revisionsOf, framework, args) },
  Contract: { revisions: (contract, args, { reader }) => reader.page(revisionsOf, contract, args) },
  Advisory: { revisions: (advisory, args, { reader }) => reader.page(revisionsOf, advisory, args) },
} satisfies Resolvers;
