import express from "express";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pino } from "pino";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { listen, type Listening } from "../../src/api/listen.ts";
import { createApolloServer } from "../../src/api/server.ts";
import { systemClock } from "../../src/feeds/clock.ts";
import { runNow } from "../../src/feeds/command/run-now.ts";
import { followFeeds } from "../../src/feeds/follow.ts";
import { Pace } from "../../src/feeds/http/pace.ts";
import { type Graph, openGraph } from "../../src/graph/driver/neo4j.ts";
import { readCache } from "../../src/graph/read/read-cache.ts";
import { allFeeds } from "../../src/graph/queries/feed.ts";
import { takeLease } from "../../src/graph/write/bookkeeping/lease.ts";
import { addFeed, hurryFeeds } from "../../src/graph/write/bookkeeping/feeds.ts";
import { ask } from "../support/ask.ts";
import { emptyGraph, testGraph, testLogin } from "../support/graph.ts";
import { until } from "../support/until.ts";
import { json, oddServer } from "./odd-server.ts";

const graph = testGraph("empty");
let others: Graph[];
let home: string;
let server: Listening;
const stops: AbortController[] = [];

beforeAll(async () => {
  others = [await openGraph(testLogin()), await openGraph(testLogin())];
  home = await mkdtemp(join(tmpdir(), "feeds-"));
  const apollo = createApolloServer(pino({ level: "silent" }));
  const cache = readCache(graph(), 1_000_000);
  server = await listen(apollo, graph(), { host: "127.0.0.1", port: 0, pages: express.Router(), cache });
});
afterAll(async () => {
  await server.close();
  for (const each of others) await each.close();
  await rm(home, { recursive: true });
});
beforeEach(() => emptyGraph(graph()));
afterEach(() => stops.splice(0).forEach((stop) => stop.abort()));

const now = () => new Date().toISOString();
const catalogue = {
  catalogVersion: "2026.08.03",
  count: 0,
  dateReleased: "2026-08-03T14:00:00.0000Z",
  vulnerabilities: [],
};

async function addKev(address: string, more: object = {}) {
  const settings = {
    key: "kev",
    kind: "kev",
    mirror: null,
    format: null,
    since: "2026-08-01",
    everySeconds: 3_600,
    allowsPrivate: true,
  };
  await addFeed(graph(), { ...settings, address, ...more }, now());
}

/** Follows the feeds as a server of its own, until it is stopped. */
function follow(of: Graph) {
  const stop = new AbortController();
  stops.push(stop);
  const seen: string[] = [];
  const followed = followFeeds(
    { ...{ graph: of, home, userAgent: "test", clock: systemClock, pace: new Pace(systemClock) }, signal: stop.signal },
    {
      began: () => seen.push("began"),
      failed: (_, message) => seen.push(message),
      broke: (error) => seen.push(String(error)),
    },
  );
  return { seen, end: () => (stop.abort(), followed) };
}

test("of two servers one follows the feeds, and the other one when the first has stopped", async () => {
  const source = await oddServer(() => json(catalogue));
  await addKev(source.url);
  const [one, two] = others.map(follow);
  await until(() => source.requests.length === 1);
  const [active, idle] = one!.seen.length > 0 ? [one!, two!] : [two!, one!];
  expect(active.seen).toEqual(["began"]);
  expect(idle.seen).toEqual([]);
  await active.end();
  await hurryFeeds(graph(), ["kev"], now());
  await until(() => source.requests.length === 2, 200);
  expect(idle.seen).toEqual(["began"]);
  await idle.end();
  await source.close();
});

test("a server without feeds takes no lease, and follows a feed as soon as one is added", async () => {
  const source = await oddServer(() => json(catalogue));
  const { seen, end } = follow(others[0]!);
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(seen).toEqual([]);
  await addKev(source.url);
  await until(() => source.requests.length === 1, 200);
  await end();
  await source.close();
});

test("a feed that fails is told, and does not hold up the others", async () => {
  const source = await oddServer((url) => (url.pathname === "/bad" ? { status: 404 } : json(catalogue)));
  await addKev(`${source.url}/bad`, { key: "bad" });
  await addKev(`${source.url}/good`, { key: "good" });
  const { seen, end } = follow(others[0]!);
  await until(() => seen.length === 2);
  await until(async () =>
    (await feeds("{ feeds { key succeededAt } }")).some(({ succeededAt }) => succeededAt !== null),
  );
  expect(seen[1]).toContain("answers with status 404");
  expect(await feeds("{ feeds { key failure failures isStale } }")).toEqual([
    { key: "bad", failure: expect.stringContaining("404"), failures: 1, isStale: false },
    { key: "good", failure: null, failures: 0, isStale: false },
  ]);
  await end();
  await source.close();
});

async function runBeside(print: (text: string) => void, said: string[] = []) {
  const place = { home, userAgent: "test" };
  const code = await runNow(graph(), await allFeeds(graph()), place, { say: (text) => said.push(text) }, print);
  return { code, said };
}

test("feed run beside a server says so at once, waits for its runs, and its exit code tells a failure", async () => {
  const source = await oddServer((url) => (url.pathname === "/bad" ? { status: 404 } : json(catalogue)));
  await addKev(`${source.url}/good`, { key: "good" });
  const { seen, end } = follow(others[0]!);
  await until(() => seen.length === 1);
  await until(async () => (await allFeeds(graph()))[0]!.succeededAt !== null);
  const printed: string[] = [];
  const good = await runBeside((text) => printed.push(text));
  expect(good).toEqual({ code: 0, said: [expect.stringContaining("Another process follows the feeds")] });
  await addKev(`${source.url}/bad`, { key: "bad" });
  const both = await runBeside((text) => printed.push(text));
  expect(both.code).toBe(2);
  expect(printed.sort()).toEqual([
    expect.stringMatching(/^bad: .*answers with status 404/),
    "good: the other process ran it",
    "good: the other process ran it",
  ]);
  await end();
  await source.close();
});

test("feed run goes on by itself when the process that follows feeds ends", async () => {
  const source = await oddServer(() => json(catalogue));
  await addKev(source.url);
  const lease = (await takeLease(others[0]!, "feeds", "a process that does nothing", 60_000))!;
  const printed: string[] = [];
  const said: string[] = [];
  const running = runBeside((text) => printed.push(text), said);
  await until(() => said.length === 1);
  await lease.release();
  expect((await running).code).toBe(0);
  expect(printed.join()).toContain("Wrote 0 new");
  await source.close();
});

async function feeds(query: string): Promise<Record<string, unknown>[]> {
  const response = await fetch(`${server.url}graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query }),
  });
  return ((await response.json()) as { data: { feeds: Record<string, unknown>[] } }).data.feeds;
}

test("the API tells what is known of a feed", async () => {
  await addKev("https://example.org/kev.json");
  const { data, errors } = await ask(
    graph(),
    `{ feeds { key kind address format since addedAt everySeconds completeUntil lagSeconds isStale succeededAt failedAt failure
        failures nextTryAt etag cursor gaps gapCount remarks allowsPrivate } }`,
  );
  expect(errors).toBeUndefined();
  expect(data.feeds).toEqual([
    {
      ...{ key: "kev", kind: "kev", address: "https://example.org/kev.json", format: null, since: "2026-08-01" },
      ...{ addedAt: expect.any(String), nextTryAt: expect.any(String), everySeconds: 3_600 },
      ...{ completeUntil: null, lagSeconds: null, isStale: false, succeededAt: null, failedAt: null, failure: null },
      ...{ failures: 0, etag: null, cursor: null, gaps: [], gapCount: 0, remarks: [], allowsPrivate: true },
    },
  ]);
});

test("a stale feed is named by /health, and the server stays healthy", async () => {
  await addKev("https://example.org/kev.json");
  await addFeed(
    graph(),
    {
      ...{ key: "old", kind: "kev", address: "https://example.org", mirror: null, format: null },
      since: "2026-08-01",
      everySeconds: 60,
      allowsPrivate: false,
    },
    new Date(Date.now() - 2 * 3_600_000).toISOString(),
  );
  const response = await fetch(`${server.url}health`);
  expect([response.status, await response.json()]).toEqual([
    200,
    { server: "ok", database: "ok", feeds: { count: 2, stale: ["old"] } },
  ]);
});
