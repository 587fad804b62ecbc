import { sources, sourcesCiting, sourcesOfRun } from "../../graph/queries/source.ts";
import { globalId } from "../../ids.ts";
import type { Resolvers } from "../schema.generated.ts";

export const source = {
  Query: { sources: (_, args, { reader }) => reader.page(sources, null, args) },
  Source: {
    id: ({ key }) => globalId("Source", key),
    citedBy: (cited, _, { reader }) => reader.neighbours(sourcesCiting, cited),
  },
  Run: { sources: (run, args, { reader }) => reader.page(sourcesOfRun, run, args) },
} satisfies Resolvers;
