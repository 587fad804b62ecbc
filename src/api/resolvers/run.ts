import { runsOfSource } from "../../graph/queries/run.ts";
import { globalId } from "../../ids.ts";
import type { Resolvers } from "../schema.generated.ts";

export const run = {
  Run: { id: ({ key }) => globalId("Run", key) },
  Source: { runs: (source, args, { reader }) => reader.page(runsOfSource, source, args) },
} satisfies Resolvers;
