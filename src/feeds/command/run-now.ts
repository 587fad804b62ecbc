import { setTimeout as wait } from "node:timers/promises";
import type { Graph } from "../../graph/driver/neo4j.ts";
import type { Feed } from "../../graph/queries/feed.ts";
import { hurryFeeds } from "../../graph/write/bookkeeping/feeds.ts";
import type { Lease } from "../../graph/write/bookkeeping/lease.ts";
import { reportText } from "../../ingest/report/report-text.ts";
import { exitCodeOf } from "../../ingest/report/report.ts";
import type { IngestOptions } from "../../ingest/run.ts";
import { systemClock } from "../clock.ts";
import { Pace } from "../http/pace.ts";
import { leaseOfFeeds, leaseTime } from "../lease-of-feeds.ts";
import { runFeed } from "../run-feed.ts";

/** The home folder and the `User-Agent` of the requests. */
export interface Place {
  home: string;
  userAgent: string;
}

/**
 * Runs feeds now, one after the other, and prints what each brought. If a server follows the feeds, it runs them instead.
 * @returns the exit code: 2 if a feed failed, 1 if something is in quarantine.
 */
export async function runNow(
  graph: Graph,
  feeds: readonly Feed[],
  place: Place,
  options: IngestOptions,
  print: (text: string) => void,
): Promise<number> {
  const { signal = new AbortController().signal, say } = options;
  const lease = await patientLease(graph, signal, say);
  if (!lease) {
    await hurryFeeds(
      graph,
      feeds.map(({ key }) => key),
      new Date().toISOString(),
    );
    print("A server follows the feeds, and runs these within seconds. To see how they are: npx forewarned feed list");
    return 0;
  }
  const pace = new Pace(systemClock);
  const either = AbortSignal.any([signal, lease.signal]);
  let code = 0;
  try {
    for (const feed of feeds) {
      let brought = 0;
      const failure = await runFeed(feed, {
        ...{ graph, ...place, pace, clock: systemClock, signal: either, lease: lease.term, ingestOptions: options },
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
  } finally {
    await lease.release().catch(() => undefined);
  }
}

/** Waits for the lease as long as a process that was killed may hold it. */
async function patientLease(graph: Graph, signal: AbortSignal, say?: (message: string) => void): Promise<Lease | null> {
  const until = Date.now() + leaseTime + 2_000;
  for (let tries = 0; ; tries++) {
    const lease = await leaseOfFeeds(graph);
    if (lease !== null || Date.now() > until) return lease;
    if (tries === 0) say?.("Another process follows the feeds, or was killed a moment ago. Waiting up to a minute …");
    await wait(2_000, undefined, { signal });
  }
}
