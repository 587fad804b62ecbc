import type { Graph } from "../../graph/driver/neo4j.ts";
import type { Feed } from "../../graph/queries/feed.ts";
import { reportText } from "../../ingest/report/report-text.ts";
import { exitCodeOf } from "../../ingest/report/report.ts";
import type { IngestOptions } from "../../ingest/run.ts";
import { systemClock } from "../clock.ts";
import { Pace } from "../http/pace.ts";
import { besideServer } from "./beside-server.ts";
import { leaseOfFeeds } from "../lease-of-feeds.ts";
import { type Following, runFeed } from "../run-feed.ts";

/** The home folder and the `User-Agent` of the requests. */
export interface Place {
  home: string;
  userAgent: string;
}

/**
 * Runs feeds now, one after the other, and prints what each brought. If a server follows the feeds, it runs them instead.
 * @returns the exit code: 2 if a feed failed, else 1 if something is in quarantine, whichever process ran them.
 */
export async function runNow(
  graph: Graph,
  feeds: readonly Feed[],
  place: Place,
  options: IngestOptions,
  print: (text: string) => void,
): Promise<number> {
  const { signal = new AbortController().signal, say = print } = options;
  const free = await leaseOfFeeds(graph);
  const { code, left, lease } = free
    ? { code: 0, left: feeds, lease: free }
    : await besideServer(graph, feeds, signal, say, print);
  if (lease === null) return code;
  try {
    const work = { graph, ...place, signal: AbortSignal.any([signal, lease.signal]), lease: lease.term };
    return Math.max(code, await runHere(left, { ...work, ingestOptions: options }, print));
  } finally {
    await lease.release().catch(() => undefined);
  }
}

async function runHere(
  feeds: readonly Feed[],
  work: Omit<Following, "pace" | "clock">,
  print: (text: string) => void,
): Promise<number> {
  const pace = new Pace(systemClock);
  let code = 0;
  for (const feed of feeds) {
    let brought = 0;
    const failure = await runFeed(feed, {
      ...{ ...work, pace, clock: systemClock },
      report: (_, report) => {
        brought++;
        code = Math.max(code, exitCodeOf(report));
        print(reportText(report, 100));
      },
    });
    if (failure !== null) code = 2;
    if (failure !== null || brought === 0) print(`${feed.key}: ${failure ?? "nothing new"}`);
  }
  return code;
}
