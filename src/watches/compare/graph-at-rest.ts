import type { Graph } from "../../graph/driver/neo4j.ts";
import { snapshotNames } from "../../graph/read/snapshot-names.ts";
import { isWorkLeft } from "../../graph/stored/work-queue.ts";
import { newestRun } from "../../graph/watches/provenance.ts";

/** A state of the graph that no run was changing. Watches are compared with the rows of one such state. */
export interface Rest {
  snapshot: string;
  /** The key of the newest run; empty if there was none. */
  run: string;
}

/** The state of the graph now. Null while a run writes, or while a stopped run has left work: the rows would be those of half a run. */
export async function graphAtRest(graph: Graph): Promise<Rest | null> {
  // A run that ends after this look has changed the snapshot by then, so that the rows are not of this one.
  const snapshot = await snapshotNames(graph).look();
  if ((await graph.isLocked("ingest")) || (await isWorkLeft(graph))) return null;
  // It is read before the rows. A run that begins later changed none of them.
  return { snapshot, run: await newestRun(graph) };
}
