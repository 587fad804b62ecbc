import { lots } from "../../graph/queries/lot.ts";
import { globalId } from "../../ids.ts";
import type { Resolvers } from "../schema.generated.ts";

export const lot = {
  Lot: {
    id: ({ key }) => globalId("Lot", key),
    sources: ({ sources }, _, { reader }) => reader.byKeys("Source", sources),
  },
  Framework: { lots: (framework, args, { reader }) => reader.page(lots, framework, args) },
} satisfies Resolvers;
