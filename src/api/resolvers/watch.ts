import { readWatch, readWatches } from "../../graph/watches/watch.ts";
import { isCorrection, readChange, readChangesAfter, type WatchChange } from "../../graph/watches/watch-change.ts";
import { ForewarnedError } from "../../errors.ts";
import type { Resolvers } from "../schema.generated.ts";
import type { Reader } from "../../graph/read/reader.ts";

export const watch = {
  Query: {
    watch: (_, { name }, { reader }) => readWatch(uncached(reader), name),
    watches: (_, __, { reader }) => readWatches(uncached(reader)),
  },
  Watch: {
    variables: ({ variables }) => valueOf(variables),
    changes: async ({ id, name }, { since, first }, { reader }) => {
      if (first < 0 || first > 100)
        throw new ForewarnedError("BAD_USER_INPUT", `first is ${first}; expected a number from 0 to 100.`);
      return readChangesAfter(reader.graph, id, await numberOf(reader, id, name, since), first);
    },
  },
  WatchChange: {
    id: ({ key }) => key,
    isCorrection,
    row: ({ row }) => valueOf(row),
    changedFields: ({ fields }) => fields,
    runs: ({ runs }, _, { reader }) => reader.byKeys("Run", runs),
    path: ({ watchName, key }) => `/watches/${encodeURIComponent(watchName)}/changes/${key}`,
  },
  WatchChangedField: {
    before: ({ before }) => valueOf(before),
    after: ({ after }) => valueOf(after),
  },
} satisfies Resolvers;

const valueOf = (json: string | null): unknown => (json === null ? null : JSON.parse(json));

/** Watches change without a new snapshot, so that answers about them must not be kept for one. */
function uncached(reader: Reader): Reader["graph"] {
  reader.keepNothing();
  return reader.graph;
}

/** The number of the change with an id; 0 for none. */
async function numberOf(reader: Reader, watch: string, name: string, id?: string | null): Promise<number> {
  if (id == null) return 0;
  const change: WatchChange | null = await readChange(reader.graph, id);
  if (change?.watch === watch) return change.number;
  throw new ForewarnedError("BAD_USER_INPUT", `since is "${id}"; expected the id of a change of the watch "${name}".`);
}
