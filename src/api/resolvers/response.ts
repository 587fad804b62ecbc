import { responses, responsesAbout, responsesTo } from "../../graph/queries/response.ts";
import { globalId } from "../../ids.ts";
import type { Resolvers } from "../schema.generated.ts";

export const response = {
  Query: { responses: (_, args, { reader }) => reader.page(responses, null, args) },
  Response: {
    id: ({ key }) => globalId("Response", key),
    sources: ({ sources }, _, { reader }) => reader.byKeys("Source", sources),
  },
  Product: { responses: (product, args, { reader }) => reader.page(responsesAbout, product, args) },
  Advisory: { responses: (advisory, args, { reader }) => reader.page(responsesTo, advisory, args) },
  Framework: { responses: (framework, args, { reader }) => reader.page(responsesTo, framework, args) },
  Contract: { responses: (contract, args, { reader }) => reader.page(responsesTo, contract, args) },
} satisfies Resolvers;
