import { changesBetween, type GraphState, graphState } from "../../../read/changes.ts";
import type { Graph } from "../../../driver/neo4j.ts";
import { snapshotOf } from "../../../read/snapshot-names.ts";
import type { Reader } from "../../../read/reader.ts";
import { type Columns, readColumns } from "./columns.ts";
import type { Part } from "./deal-statements.ts";
import { refreshed } from "./refresh.ts";

/** Columns with the state of the graph that they are at least as new as, and the time at which their reading began. */
interface Kept {
  state: GraphState;
  begun: number;
  columns: Columns;
}

/** The columns of each graph, and the read that is going on: one at a time, because each takes as much memory as the columns. */
const states = new WeakMap<Graph, { kept?: Kept; reading?: Promise<unknown> }>();
const ofRequests = new WeakMap<Reader, Promise<Kept>>();

/** The columns for a request, with some parts. A request uses the same columns from its first question on. */
export async function columnsFor(reader: Reader, parts: Iterable<Part>): Promise<Columns> {
  let reading = ofRequests.get(reader);
  if (!reading) {
    reading = currentColumns(reader);
    ofRequests.set(reader, reading);
    reading.catch(() => ofRequests.delete(reader));
  }
  const { state, columns } = await reading;
  reader.sees(snapshotOf(state));
  await columns.deals.need(reader.graph, parts);
  return columns;
}

async function currentColumns(reader: Reader): Promise<Kept> {
  const { graph } = reader;
  const called = Date.now();
  const snapshot = await reader.snapshot();
  const state = states.get(graph) ?? {};
  states.set(graph, state);
  for (;;) {
    if (state.kept && (snapshotOf(state.kept.state) === snapshot || state.kept.begun >= called)) return state.kept;
    if (state.reading) {
      // If this read fails, its own request reports the error, and this one tries again.
      await state.reading.catch(() => undefined);
      continue;
    }
    const reading = readAtOnce(graph, state.kept);
    state.reading = reading;
    try {
      return (state.kept = await reading);
    } finally {
      state.reading = undefined;
    }
  }
}

/** Reads what changed since the kept columns were read, or everything. */
async function readAtOnce(graph: Graph, kept: Kept | undefined): Promise<Kept> {
  const begun = Date.now();
  const state = await graphState(graph, kept?.state);
  if (kept && snapshotOf(kept.state) === snapshotOf(state)) return { ...kept, state, begun };
  const change = kept && (await changesBetween(graph, kept.state, state));
  // If what changed cannot be read, perhaps everything can.
  const columns = change && (await refreshed(graph, kept.columns, change).catch(() => null));
  return { state, begun, columns: columns ?? (await readColumns(graph)) };
}
