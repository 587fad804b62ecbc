import { sources, sourcesOfRun } from "../../graph/queries/source.ts";
import { globalId } from "../../model.ts";
import type { Resolvers } from "../schema.generated.ts";

export const source = {
  Query: { sources: (_, args, { reader }) => reader.page(sources, null, args) },
  Source: {
    id: ({ key }) => globalId("Source", key),
    citedBy: ({ citedBy }, _, { reader }) => reader.byKeys("Source", citedBy),
    sources: ({ sources: keys }, _, { reader }) => reader.byKeys("Source", keys),
  },
  Run: { sources: (run, args, { reader }) => reader.page(sourcesOfRun, run, args) },
} satisfies Resolvers;
