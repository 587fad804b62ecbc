import { observations, observationsAbout } from "../../graph/queries/observation.ts";
import { globalId } from "../../ids.ts";
import type { Resolvers } from "../schema.generated.ts";

export const observation = {
  Query: { observations: (_, args, { reader }) => reader.page(observations, null, args) },
  Observation: {
    id: ({ key }) => globalId("Observation", key),
    sources: ({ sources }, _, { reader }) => reader.byKeys("Source", sources),
  },
  Product: { observations: (product, args, { reader }) => reader.page(observationsAbout, product, args) },
  Framework: { observations: (framework, args, { reader }) => reader.page(observationsAbout, framework, args) },
  Contract: { observations: (contract, args, { reader }) => reader.page(observationsAbout, contract, args) },
} satisfies Resolvers;
