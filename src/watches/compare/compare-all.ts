import { readWatches } from "../../graph/watches/watch.ts";
import { type Compared, compareWatch, type Comparing } from "./compare-watch.ts";

/** Compares all watches, one after the other, and returns the result of each by its name. It ends early if the signal aborts. */
export async function compareAll(comparing: Comparing, signal: AbortSignal): Promise<Map<string, Compared>> {
  const results = new Map<string, Compared>();
  for (const watch of await readWatches(comparing.graph)) {
    if (signal.aborted) break;
    results.set(watch.name, await compareWatch(comparing, watch));
  }
  return results;
}
