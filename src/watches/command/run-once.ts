import { hostname } from "node:os";
import { takeLease } from "../../graph/write/bookkeeping/lease.ts";
import { readWatches } from "../../graph/watches/watch.ts";
import { type Compared, compareWatch } from "../compare/compare-watch.ts";
import { graphAtRest } from "../compare/graph-at-rest.ts";
import { comparedWords } from "../compare/compared-words.ts";
import { loadSeedWatches } from "../definition/seed-watches.ts";
import { deliver } from "../webhooks/deliver.ts";
import { makeSender } from "../webhooks/send.ts";
import type { Opened } from "./opened.ts";

/**
 * Compares all watches once and delivers the changes. If a server holds the lease, it leaves the deliveries to the server. Returns
 * 1 if a watch failed or was postponed; otherwise 0.
 */
export async function runOnce(
  { graph, asking, catalogue, seed, publicUrl }: Opened,
  say: (message: string) => void,
): Promise<number> {
  const now = () => new Date();
  await loadSeedWatches(graph, asking, catalogue, seed, now());
  const lease = await takeLease(graph, "watches", `${hostname()} ${process.pid}`, 30_000);
  const { signal } = lease ?? new AbortController();
  const sender = makeSender();
  const results: Compared[] = [];
  try {
    const watches = await readWatches(graph);
    if (watches.length === 0) say("There are no watches.");
    const rest = await graphAtRest(graph);
    for (const watch of watches) {
      const compared = await compareWatch({ graph, asking, now }, watch, rest);
      say(comparedWords(watch.name, compared));
      results.push(compared);
    }
    if (lease) await deliver({ graph, sender, publicUrl, now, say }, signal);
    else say("A running server delivers the changes.");
  } finally {
    await sender.close();
    await lease?.release();
  }
  return results.every(({ status }) => status === "COMPARED") ? 0 : 1;
}
