import { readSnapshot } from "../../graph/read/snapshot.ts";
import type { Resolvers } from "../schema.generated.ts";

export const snapshot = {
  Query: { snapshot: (_, __, { reader }) => readSnapshot(reader) },
  Snapshot: { id: ({ name }) => name },
} satisfies Resolvers;
