import { ForewarnedError } from "../../errors.ts";
import { readDeclined, readWatch } from "../../graph/watches/watch.ts";
import { readmitWatches } from "../../graph/write/bookkeeping/store-watch.ts";
import { type Compared, compareWatch, type Comparing } from "../compare/compare-watch.ts";
import { graphAtRest } from "../compare/graph-at-rest.ts";
import type { CatalogueQuestion } from "./definition.ts";
import { loadSeedWatches } from "./seed-watches.ts";

/**
 * Brings back a watch of the seed that a person removed, and compares it. Returns null if no watch with this name was removed so.
 * @throws ForewarnedError `BAD_USER_INPUT` if the seed no longer states the watch; otherwise as `loadSeedWatches`.
 */
export async function bringBack(
  comparing: Comparing,
  catalogue: readonly CatalogueQuestion[],
  seed: string,
  name: string,
): Promise<Compared | null> {
  const { graph, asking, now } = comparing;
  if (!(await readDeclined(graph)).includes(name)) return null;
  await readmitWatches(graph, [name]);
  await loadSeedWatches(graph, asking, catalogue, seed, now());
  const watch = await readWatch(graph, name);
  if (watch) return compareWatch(comparing, watch, await graphAtRest(graph));
  throw new ForewarnedError(
    "BAD_USER_INPUT",
    `Cannot bring back the watch "${name}": seed/watches.yaml no longer states it. Add it with --question or --operation.`,
  );
}
