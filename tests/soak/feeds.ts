import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Pace } from "../../src/feeds/http/pace.ts";
import { runFeed } from "../../src/feeds/run-feed.ts";
import { cypher } from "../../src/graph/cypher.ts";
import type { Graph } from "../../src/graph/driver/neo4j.ts";
import { allFeeds } from "../../src/graph/queries/feed.ts";
import { addFeed } from "../../src/graph/write/bookkeeping/feeds.ts";
import { takeLease } from "../../src/graph/write/bookkeeping/lease.ts";
import { prepareGraph } from "../../src/graph/write/prepare/prepare-graph.ts";
import { onOwnDatabase } from "../bench/own-database.ts";
import { randomFrom } from "../bench/random.ts";
import { fakeClock } from "../feeds/fake-clock.ts";
import { killedGraph } from "../feeds/killed-graph.ts";
import { type Fault, findATenderService, noticesBetween } from "../feeds/notices.ts";
import { oddServer } from "../feeds/odd-server.ts";

export interface SoakFeedsOptions {
  notices: number;
  kills: number;
  seed: number;
}

const faults: Fault[] = ["html", "cut", "busy", "busy without a word", "error"];

/**
 * Follows a month of a generated Find a Tender with faults into a graph of its own. The process is killed at random writes.
 * Returns the number of faults that it found: notices that were lost or doubled, and requests above the allowed rate.
 */
export async function soakFeeds({ notices: count, kills, seed }: SoakFeedsOptions): Promise<number> {
  const random = randomFrom(seed);
  const begin = "2026-09-01T00:00:00Z";
  const clock = fakeClock(begin);
  const notices = noticesBetween("2026-08-01", "2026-08-31", count);
  const fault = (request: number) => (request % 7 === 6 ? faults[Math.floor(request / 7) % faults.length] : undefined);
  const service = findATenderService({ notices, clock, next: "vanishes", fault });
  const server = await oddServer(service.route);
  const spool = await mkdtemp(join(tmpdir(), "forewarned-soak-"));
  let peak = 0;
  const measuring = setInterval(() => (peak = Math.max(peak, process.memoryUsage.rss())), 200);
  try {
    return await onOwnDatabase(async ({ graph }) => {
      await prepareGraph(graph);
      const settings = { key: "find-a-tender", kind: "find-a-tender", address: server.url, mirror: null, format: null };
      await addFeed(graph, { ...settings, since: "2026-08-01", everySeconds: 900, allowsPrivate: true }, begin);
      const run = async (of: Graph) => {
        const lease = (await takeLease(graph, "feeds", "soak", 3_600_000))!;
        const [feed] = await allFeeds(graph);
        const { signal } = new AbortController();
        const following = { home: spool, userAgent: "soak", clock, pace: new Pace(clock), signal, lease: lease.term };
        return runFeed(feed!, { graph: of, ...following, timeLimit: 5_000 })
          .catch((error: unknown) => String(error))
          .finally(() => lease.release());
      };
      const started = performance.now();
      for (let i = 0; i < kills; i++) await run(killedGraph(graph, 1 + Math.floor(random() * 200)).graph);
      let failures = 0;
      for (let failure: string | null = ""; failure !== null; failures++) failure = await run(graph);
      const seconds = (performance.now() - started) / 1_000;
      const again = performance.now();
      await run(graph);
      const secondsAgain = (performance.now() - again) / 1_000;

      const [[processes, releases]] = (await graph.read(
        cypher`RETURN COUNT { (:ContractingProcess) }, COUNT { (:Release) }`,
        {},
      )) as [[bigint, bigint]];
      const [{ gapCount } = { gapCount: NaN }] = await allFeeds(graph);
      const hours = (clock.now() - Date.parse(begin)) / 3_600_000;
      console.log(
        `${count.toLocaleString("en")} notices with ${kills} kills and ${failures - 1} failed runs: ${processes} processes, ${releases} releases, ${gapCount} gaps told.
${server.requests.length} requests in ${hours.toFixed(1)} hours of the feed's clock, at most ${service.mostInTwoMinutes()} in two minutes (12 are allowed).
${seconds.toFixed(0)} s, ${(count / seconds).toFixed(0)} notices a second; a run without news ${secondsAgain.toFixed(1)} s; at most ${(peak / 1_000_000).toFixed(0)} MB of memory. Seed ${seed}.`,
      );
      const wrong = [Number(processes) !== count, Number(releases) !== count, gapCount !== 0];
      return [...wrong, service.mostInTwoMinutes() > 12].filter(Boolean).length;
    });
  } finally {
    clearInterval(measuring);
    await server.close();
    await rm(spool, { recursive: true, force: true });
  }
}
