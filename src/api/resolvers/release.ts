import { releases, releasesOfRevision } from "../../graph/queries/release.ts";
import { sourcesOfRelease } from "../../graph/queries/source.ts";
import { globalId } from "../../ids.ts";
import type { Resolvers } from "../schema.generated.ts";

export const release = {
  Release: {
    id: ({ key }) => globalId("Release", key),
    sources: (release, _, { reader }) => reader.neighbours(sourcesOfRelease, release),
  },
  ContractingProcess: { releases: (process, args, { reader }) => reader.page(releases, process, args) },
  Advisory: { releases: (advisory, args, { reader }) => reader.page(releases, advisory, args) },
  Revision: {
    release: (revision, _, { reader }) => reader.neighbour(releasesOfRevision, revision),
  },
} satisfies Resolvers;
