import type { Graph } from "../../graph/driver/neo4j.ts";
import type { Watch } from "../../graph/watches/watch.ts";
import { readChange, readChangesBefore, type WatchChange } from "../../graph/watches/watch-change.ts";

/** The number of changes on a page of a feed. */
const changesOnPage = 100;

/** Changes of a watch, the newest first. A page before a change stays the same for good. */
export interface PageOfChanges {
  watch: Watch;
  changes: readonly WatchChange[];
  /** The id of the change before which these are; null on the page of the newest. */
  before: string | null;
  /** The id of the change before which the next, older page begins; null on the last page. */
  next: string | null;
}

/** A page of changes. Null if `before` is no id of a change of the watch. */
export async function pageOfChanges(graph: Graph, watch: Watch, before: string | null): Promise<PageOfChanges | null> {
  const change = before === null ? null : await readChange(graph, before);
  if (before !== null && change?.watch !== watch.id) return null;
  const changes = await readChangesBefore(graph, watch.id, change?.number ?? null, changesOnPage);
  const last = changes.at(-1);
  // Changes are numbered from 1.
  return { watch, changes, before, next: last && last.number > 1 ? last.key : null };
}
