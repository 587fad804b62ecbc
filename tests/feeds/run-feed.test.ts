import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { cypher } from "../../src/graph/cypher.ts";
import type { Graph } from "../../src/graph/driver/neo4j.ts";
import { allFeeds, type FeedSettings } from "../../src/graph/queries/feed.ts";
import { addFeed, removeFeed } from "../../src/graph/write/bookkeeping/feeds.ts";
import { takeLease } from "../../src/graph/write/bookkeeping/lease.ts";
import { FeedTaken, type Following, runFeed } from "../../src/feeds/run-feed.ts";
import { Pace } from "../../src/feeds/http/pace.ts";
import type { RunReport } from "../../src/ingest/report/report.ts";
import { ingest } from "../../src/ingest/run.ts";
import { undo } from "../../src/ingest/undo.ts";
import { everything } from "../support/everything.ts";
import { emptyGraph, testGraph } from "../support/graph.ts";
import { fakeClock } from "./fake-clock.ts";
import { killedGraph } from "./killed-graph.ts";
import { findATenderService, noticesBetween, type ServiceOptions } from "./notices.ts";
import { json, oddServer, type Route } from "./odd-server.ts";

const graph = testGraph("empty");
const closing: (() => Promise<unknown>)[] = [];
let home: string;
beforeEach(async () => {
  await emptyGraph(graph());
  home = await mkdtemp(join(tmpdir(), "feeds-"));
  closing.push(() => rm(home, { recursive: true }));
});
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

const begin = "2026-08-04T00:00:00Z";
const clock = fakeClock(begin);

async function added(kind: string, route: Route, more: Partial<FeedSettings> = {}) {
  const server = await oddServer(route);
  closing.push(server.close);
  const settings = {
    key: kind,
    kind,
    mirror: null,
    format: null,
    since: "2026-08-01",
    everySeconds: 900,
    allowsPrivate: true,
  };
  await addFeed(graph(), { ...settings, address: server.url, ...more }, begin);
  return server;
}

/** Runs the only feed once, as a process that takes the lease. */
async function run(of: Graph = graph(), more: Partial<Following> = {}) {
  const lease = (await takeLease(graph(), "feeds", "test", 60_000))!;
  const [feed] = await allFeeds(graph());
  try {
    const signal = new AbortController().signal;
    return await runFeed(feed!, {
      graph: of,
      home,
      userAgent: "test",
      clock,
      pace: new Pace(clock),
      signal,
      lease: lease.term,
      timeLimit: 2_000,
      ...more,
    });
  } finally {
    await lease.release();
  }
}

const feed = async () => (await allFeeds(graph()))[0]!;
const countOf = async () =>
  Number((await graph().read(cypher`MATCH (node:ContractingProcess) RETURN count(node)`, {}))[0]![0]);

const killedAt = (writes: number) => killedGraph(graph(), writes);

function service(count: number, more: Partial<ServiceOptions> = {}) {
  const notices = noticesBetween("2026-08-01", "2026-08-03", count);
  return { notices, ...findATenderService({ notices, clock, isLimited: false, ...more }) };
}

test("a feed that is run stores its documents, says how far it is, and leaves no file", async () => {
  clock.set(begin);
  await added("find-a-tender", service(250).route);
  expect(await run()).toBeNull();
  expect(await countOf()).toBe(250);
  expect(await feed()).toMatchObject({
    completeUntil: "2026-08-03T23:55:00.000Z",
    failure: null,
    failures: 0,
    gapCount: 0,
  });
  expect(await readdir(join(home, "feeds", (await readdir(join(home, "feeds")))[0]!))).toEqual([]);
  const before = await everything(graph());
  expect(await run()).toBeNull();
  expect((await everything(graph())).nodes.filter((node) => node.includes("ContractingProcess"))).toEqual(
    before.nodes.filter((node) => node.includes("ContractingProcess")),
  );
});

test("a feed that is killed at any write and run again ends at the graph of an unbroken run", async () => {
  const { route } = service(130);
  clock.set(begin);
  await added("find-a-tender", route);
  expect(await run()).toBeNull();
  const expected = await everything(graph());
  let kills = 0;
  for (let writes = 1; ; writes += 2) {
    await emptyGraph(graph());
    clock.set(begin);
    await added("find-a-tender", route);
    const killed = killedAt(writes);
    const failure = await run(killed.graph).catch((error: unknown) => String(error));
    if (!killed.isKilled()) {
      expect(failure).toBeNull();
      break;
    }
    kills++;
    clock.set(begin);
    expect(await run()).toBeNull();
    expect(await everything(graph())).toEqual(expected);
  }
  expect(kills).toBeGreaterThan(3);
});

test("what came before a failure is stored, and the failure is told with the time of the next try", async () => {
  clock.set(begin);
  let isDown = true;
  const { route } = service(500, { fault: (request) => (isDown && request > 12 ? "html" : undefined) });
  await added("find-a-tender", route);
  expect(await run()).toMatch(/is not what was expected: it begins with "<!DOCTYPE html>/);
  const stored = await countOf();
  expect(stored).toBeGreaterThan(0);
  expect(stored).toBeLessThan(500);
  const failed = await feed();
  expect(failed).toMatchObject({ failures: 1, failure: expect.stringContaining("DOCTYPE"), succeededAt: null });
  expect(Date.parse(failed.nextTryAt)).toBeGreaterThan(clock.now());
  isDown = false;
  expect(await run()).toBeNull();
  expect(await countOf()).toBe(500);
  expect(await feed()).toMatchObject({ failures: 0, failure: null });
});

test("a run of a feed can be undone, and names its feed", async () => {
  clock.set(begin);
  await added("find-a-tender", service(50).route);
  const runs: (string | null)[] = [];
  await run(graph(), { report: (_, report) => runs.push(report.run) });
  const titles = await graph().read(cypher`MATCH (run:Run) RETURN run.title`, {});
  expect(titles.flat()).toEqual([expect.stringMatching(/of the feed find-a-tender$/)]);
  for (const key of runs) await undo(graph(), key!);
  expect(await countOf()).toBe(0);
});

test("a process that has lost the lease moves no feed, and a feed that was removed stays removed", async () => {
  clock.set(begin);
  await added("find-a-tender", service(50).route);
  await expect(run(graph(), { lease: { key: "lease feeds", term: "another" } })).rejects.toThrow(FeedTaken);
  expect((await feed()).cursor).toBeNull();
  let removing: Promise<unknown> | undefined;
  const gone = run(graph(), { report: () => void (removing = removeFeed(graph(), "find-a-tender")) });
  await gone.catch(() => undefined);
  expect(await removing).toBe(true);
  expect(await allFeeds(graph())).toEqual([]);
});

test("a file of no known format in a watched folder is left out; a broken notice is quarantined", async () => {
  clock.set(begin);
  const folder = await mkdtemp(join(tmpdir(), "watched-"));
  closing.push(() => rm(folder, { recursive: true }));
  const old = new Date("2026-08-01");
  for (const [name, text] of [
    ["read-me.txt", "Files for the graph."],
    ["broken.json", '{"releases": [{'],
  ]) {
    await writeFile(join(folder, name!), text!);
    await utimes(join(folder, name!), old, old);
  }
  await added("folder", () => ({}), { address: folder });
  const statuses: string[] = [];
  await run(graph(), {
    report: (_, { documents }) =>
      statuses.push(...documents.map(({ name, status, putAside }) => `${basename(name)} ${status} ${putAside}`)),
  });
  expect(statuses).toEqual([expect.stringMatching(/^broken\.json \w+ 1$/), "read-me.txt IGNORED 0"]);
  expect((await readdir(folder)).sort()).toEqual(["broken.json", "read-me.txt"]);
  expect(await feed()).toMatchObject({ quarantinedDocuments: 1, startedAt: new Date(begin).toISOString() });
});

test("a watched folder reads a document again that another run had read, when that run is undone", async () => {
  clock.set(begin);
  const folder = await mkdtemp(join(tmpdir(), "watched-"));
  closing.push(() => rm(folder, { recursive: true }));
  const path = join(folder, "notice.json");
  const { route } = service(1);
  await writeFile(path, route(new URL("http://here/api/1.0/ocdsReleasePackages/000001-2026"), {} as never).body!);
  await utimes(path, new Date("2026-08-01"), new Date("2026-08-01"));
  const { run: earlier } = await ingest(graph(), [path]);
  await added("folder", () => ({}), { address: folder });
  const statuses: string[] = [];
  const report: Following["report"] = (_, { documents }) => statuses.push(...documents.map(({ status }) => status));
  await run(graph(), { report });
  await run(graph(), { report });
  expect(statuses).toEqual(["KNOWN"]);
  await undo(graph(), earlier!);
  expect(await countOf()).toBe(0);
  await run(graph(), { report });
  await run(graph(), { report });
  expect(statuses).toEqual(["KNOWN", "READ"]);
  expect(await countOf()).toBe(1);
});

test("a document that is quarantined is told with a hint for feeds, and leaves when a good version replaces it", async () => {
  clock.set(begin);
  let body: string | Buffer = "Sorry.";
  const server = await added("address", () => ({ body }), { format: "csaf" });
  const reports: RunReport[] = [];
  const report: Following["report"] = (_, each) => reports.push(each);
  await run(graph(), { report });
  expect(reports[0]!.examples.join()).toMatch(
    /The content is not csaf\..* remove the feed "address" and add it again without --format\.$/,
  );
  expect(await feed()).toMatchObject({ quarantinedDocuments: 1 });
  body = await readFile(new URL("../ingest/fixtures/csaf-1.json", import.meta.url));
  await run(graph(), { report });
  expect(reports[1]!.notes.join()).toContain("1 entry of an earlier version left the quarantine");
  expect(await feed()).toMatchObject({ quarantinedDocuments: 0 });
  expect(await graph().read(cypher`MATCH (entry:Quarantined) RETURN entry.key`, {})).toEqual([]);
  expect(server.requests).toHaveLength(2);
});

describe("KEV", () => {
  const entry = (number: number) => ({
    cveID: `CVE-2026-${1000 + number}`,
    vendorProject: "Acme",
    product: `App ${number}`,
    vulnerabilityName: `Acme App ${number} flaw`,
    dateAdded: "2026-08-01",
    shortDescription: "A flaw.",
    requiredAction: "Apply the update.",
    dueDate: "2026-08-22",
    knownRansomwareCampaignUse: "Unknown",
    notes: "",
    cwes: [],
  });
  const catalogue = (entries: number, count = entries, catalogVersion = "2026.08.03") => ({
    title: "CISA Catalog of Known Exploited Vulnerabilities",
    catalogVersion,
    dateReleased: "2026-08-03T14:00:00.0000Z",
    count,
    vulnerabilities: Array.from({ length: entries }, (_, i) => entry(i)),
  });
  const vulnerabilities = async () =>
    Number((await graph().read(cypher`MATCH (node:Vulnerability) RETURN count(node)`, {}))[0]![0]);

  test("is sent again only if it changed, or if an undo removed it", async () => {
    clock.set(begin);
    const etag = { etag: '"7"' };
    const server = await added("kev", (_, { headers }) =>
      headers["if-none-match"] === '"7"' ? { status: 304 } : { ...json(catalogue(3)), headers: etag },
    );
    expect(await run()).toBeNull();
    expect(await vulnerabilities()).toBe(3);
    expect(await feed()).toMatchObject({ etag: '"7"', completeUntil: "2026-08-04T00:00:00.000Z" });
    clock.set("2026-08-05T00:00:00Z");
    expect(await run()).toBeNull();
    expect(server.requests).toHaveLength(2);
    expect(await feed()).toMatchObject({ etag: '"7"', completeUntil: "2026-08-05T00:00:00.000Z" });
    const [[url] = []] = await graph().read(cypher`MATCH (source:Source {isRead: true}) RETURN source.url`, {});
    expect(url).toBe(server.url);
    const [[key] = []] = await graph().read(cypher`MATCH (run:Run) RETURN run.key`, {});
    await undo(graph(), key as string);
    expect(await vulnerabilities()).toBe(0);
    expect(await run()).toBeNull();
    expect(await vulnerabilities()).toBe(3);
  });

  test("comes from the mirror if CISA refuses, and that is told", async () => {
    clock.set(begin);
    const mirror = await oddServer(() => json(catalogue(2)));
    closing.push(mirror.close);
    await added("kev", () => ({ status: 403 }), { mirror: mirror.url });
    expect(await run()).toBeNull();
    expect(await vulnerabilities()).toBe(2);
    expect((await feed()).remarks.join()).toContain("CISA's mirror");
  });

  test("is not stored if it does not count its entries right", async () => {
    clock.set(begin);
    await added("kev", () => json(catalogue(3, 4)));
    expect(await run()).toMatch(/its "count" is 4, and it has 3 entries/);
    expect(await vulnerabilities()).toBe(0);
  });
});

test("a run after a killed one waits before its first request, so that both together stay at the allowed rate", async () => {
  clock.set(begin);
  const { route, mostInTwoMinutes } = service(1_200, { isLimited: true });
  const server = await added("find-a-tender", route);
  await run(killedAt(3).graph).catch(() => undefined);
  const [requests, time] = [server.requests.length, clock.now()];
  expect(requests).toBeGreaterThan(0);
  expect(await run()).toBeNull();
  expect(clock.now() - time).toBeGreaterThan((server.requests.length - requests) * 13_000);
  expect(mostInTwoMinutes()).toBeLessThanOrEqual(12);
});
