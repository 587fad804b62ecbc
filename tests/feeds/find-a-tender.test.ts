import { mkdtemp, rm } from "node:fs/promises";
import { readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import type { Feed } from "../../src/graph/queries/feed.ts";
import { HttpClient } from "../../src/feeds/http/http-client.ts";
import { Pace } from "../../src/feeds/http/pace.ts";
import type { FeedKind, Step } from "../../src/feeds/feed-kind.ts";
import { contractsFinder } from "../../src/feeds/kinds/contracts-finder.ts";
import { findATender } from "../../src/feeds/kinds/find-a-tender.ts";
import { openSpool } from "../../src/feeds/spool.ts";
import { type FakeClock, fakeClock } from "./fake-clock.ts";
import { type Fault, findATenderService, type Notice, noticesBetween, type ServiceOptions } from "./notices.ts";
import { oddServer } from "./odd-server.ts";

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

/** Follows a service without a graph, and notes the id and ocid of each release that steps bring. */
async function follower(
  notices: readonly Notice[],
  clock: FakeClock,
  more: Partial<ServiceOptions> = {},
  kind: FeedKind = findATender,
) {
  const service = findATenderService({ notices, clock, ...more });
  const server = await oddServer(service.route);
  const home = await mkdtemp(join(tmpdir(), "feeds-"));
  closing.push(server.close, () => rm(home, { recursive: true }));
  const { signal } = new AbortController();
  const http = new HttpClient({
    clock,
    pace: new Pace(clock),
    signal,
    userAgent: "test",
    allowsPrivate: true,
    ...kind,
    timeLimit: 1_000,
  });
  closing.push(http.close);
  const spool = await openSpool(home, "test");
  const feed = { ...emptyFeed, kind: kind.name, address: server.url, since: "2026-08-01" } as unknown as Feed;
  const brought: string[] = [];
  /** Runs the feed. If it `stopsAfter` some steps, the last of them does not count, as if its process had been killed. */
  const run = async (stopsAfter = Infinity) => {
    let steps = 0;
    for await (const { documents, progress } of kind.steps({
      feed,
      http,
      spool,
      clock,
      signal,
      inGraph: async () => new Set(),
    })) {
      if (++steps > stopsAfter) return;
      for (const { path } of documents) {
        const { releases } = JSON.parse(readFileSync(path, "utf8")) as { releases: { id: string; ocid: string }[] };
        brought.push(...releases.map(({ id, ocid }) => `${ocid} ${id}`));
      }
      Object.assign(feed, progress satisfies Step["progress"]);
    }
  };
  return { run, brought, feed, server, service, missing: () => missing(notices, brought) };
}

const emptyFeed = { cursor: null, etag: null, completeUntil: null, gaps: [], gapCount: 0, remarks: [], failures: 0 };

function missing(notices: readonly Notice[], brought: readonly string[]): string[] {
  const seen = new Set(brought);
  return notices.map(({ id, ocid }) => `${ocid} ${id}`).filter((each) => !seen.has(each));
}

describe("a month of Find a Tender", () => {
  const count = Number(process.env.NOTICES ?? 6_000);

  test("is followed without a loss under all faults, at the allowed rate", async () => {
    const clock = fakeClock("2026-09-01T00:00:00Z");
    const notices = noticesBetween("2026-08-01", "2026-08-31", count);
    const faults: Fault[] = ["html", "cut", "busy", "busy without a word", "error"];
    const { run, missing, brought, feed, service, server } = await follower(notices, clock, {
      next: "vanishes",
      fault: (request) => (request % 7 === 6 ? faults[Math.floor(request / 7) % faults.length] : undefined),
    });
    for (let stops = 1; stops < 40; stops += 3) await run(stops);
    await run();
    expect(missing()).toEqual([]);
    expect(feed).toMatchObject({ gapCount: 0, remarks: [] });
    expect(service.mostInTwoMinutes()).toBeLessThanOrEqual(12);
    console.log(
      `${count} notices: ${server.requests.length} requests, ${((clock.now() - Date.parse("2026-09-01T00:00:00Z")) / 3_600_000).toFixed(1)} h of the feed's clock, ${brought.length - count} releases twice`,
    );
  });

  test("goes on where it was, and reads the last two hours again", async () => {
    const clock = fakeClock("2026-08-05T10:00:00Z");
    const notices = noticesBetween("2026-08-01", "2026-08-11", 500);
    const { run, feed, brought, server } = await follower(notices, clock);
    await run();
    expect(feed.completeUntil).toBe("2026-08-05T09:55:00.000Z");
    const before = { brought: brought.length, requests: server.requests.length };
    // The end of a summer day in London is at 23:00 UTC.
    clock.set("2026-08-10T23:10:00Z");
    await run();
    expect(missing(notices, brought)).toEqual([]);
    expect(server.requests[before.requests]).toContain("updatedFrom=2026-08-05T08:55:00&updatedTo=");
    expect(brought.length).toBeLessThan(notices.length + 20);
  });
});

test("only the parameters that the service knows are sent", async () => {
  const clock = fakeClock("2026-08-02T00:00:00Z");
  const { run, server } = await follower(noticesBetween("2026-08-01", "2026-08-02", 50), clock);
  await run();
  for (const request of server.requests)
    expect(request).toMatch(
      /^\/api\/1\.0\/ocdsReleasePackages\?updatedFrom=[\dT:-]{19}&updatedTo=[\dT:-]{19}&limit=100$/,
    );
});

test("a notice that no window shows is found by its number; a number that was never published is told", async () => {
  const clock = fakeClock("2026-08-03T00:00:00Z");
  const all = noticesBetween("2026-08-01", "2026-08-03", 150);
  const unpublished = "000077-2026";
  const notices = all.filter(({ id }) => id !== unpublished);
  const { run, missing, feed, server } = await follower(notices, clock, {
    hidden: new Set(["000050-2026", "000051-2026"]),
  });
  await run();
  expect(missing()).toEqual([]);
  expect(feed).toMatchObject({ gaps: [unpublished], gapCount: 1 });
  for (let i = 0; i < 4; i++) await run();
  expect(server.requests.filter((request) => request.endsWith(unpublished))).toHaveLength(3);
  expect(feed).toMatchObject({ gaps: [unpublished], gapCount: 1 });
});

test("two notices with one id and two ocids are both brought", async () => {
  const clock = fakeClock("2026-08-02T00:00:00Z");
  const notices = noticesBetween("2026-08-01", "2026-08-02", 20);
  const twin = { ...notices[7]!, ocid: "ocds-h6vhtk-077777" };
  const { run, missing } = await follower([...notices, twin], clock);
  await run();
  expect(missing()).toEqual([]);
});

describe("more than a page of notices at one second", () => {
  const burst = (count: number): Notice[] =>
    noticesBetween("2026-08-01", "2026-08-02", count).map((notice) => ({
      ...notice,
      time: Date.parse("2026-08-01T12:00:00Z"),
    }));

  test("are read page by page", async () => {
    const { run, missing, feed } = await follower(burst(250), fakeClock("2026-08-02T00:00:00Z"));
    await run();
    expect(missing()).toEqual([]);
    expect(feed.remarks).toEqual([]);
  });

  test("are told as incomplete if the link to the next page vanishes", async () => {
    const { run, missing, feed } = await follower(burst(250), fakeClock("2026-08-02T00:00:00Z"), { next: "vanishes" });
    await run();
    expect(missing().length).toBeGreaterThan(0);
    expect(feed.remarks.join()).toContain("More than 100 notices bear the time 2026-08-01T12:00:00");
  });

  test.each([
    ["repeats", /the link to the next page, "http:.*cursor=0", leads to a page that was read already/],
    ["is broken", /the link to the next page, "http:\/\/\[", is not an address\./],
    ["never ends", /the link to the next page, "http:.*cursor=10100", follows page 101/],
  ] as const)("are an error if the link to the next page %s", async (next, error) => {
    const { run, feed, server } = await follower(burst(250), fakeClock("2026-08-02T00:00:00Z"), {
      next,
      isLimited: false,
    });
    await expect(run()).rejects.toThrow(error);
    expect(feed.completeUntil! < "2026-08-01T12").toBe(true);
    expect(server.requests.length).toBeLessThan(200);
  });
});

test("the hour that comes twice in autumn loses nothing", async () => {
  const clock = fakeClock("2026-10-25T00:10:00Z");
  // Clocks show 1:05 twice: at 0:05 and at 1:05 UTC.
  const published: Notice[] = [];
  const { run, feed, brought } = await follower(published, clock);
  feed.since = "2026-10-24";
  const publish = (number: number, london: string) =>
    published.push({ id: `00000${number}-2026`, ocid: `ocds-h6vhtk-00000${number}`, time: Date.parse(`${london}Z`) });
  publish(1, "2026-10-25T01:02:00");
  await run();
  clock.set("2026-10-25T01:08:00Z");
  publish(2, "2026-10-25T01:03:00");
  await run();
  clock.set("2026-10-25T01:40:00Z");
  publish(3, "2026-10-25T01:04:00");
  await run();
  expect(new Set(brought).size).toBe(3);
});

test("Contracts Finder is followed by the same windows, and waits five minutes after 403", async () => {
  const clock = fakeClock("2026-08-10T00:00:00Z");
  const notices = noticesBetween("2026-08-01", "2026-08-09", 400);
  let refusals = 0;
  const { run, missing, server } = await follower(
    notices,
    clock,
    { path: "/Published/Notices/OCDS/Search", from: "publishedFrom", to: "publishedTo", isLimited: false },
    contractsFinder,
  );
  await run();
  expect(missing()).toEqual([]);
  expect(server.requests[0]).toMatch(/^\/Published\/Notices\/OCDS\/Search\?publishedFrom=/);
  const http = new HttpClient({
    clock,
    pace: new Pace(clock),
    signal: new AbortController().signal,
    userAgent: "",
    allowsPrivate: true,
    ...contractsFinder,
  });
  const busy = await oddServer(() => (refusals++ === 0 ? { status: 403 } : { body: "{}" }));
  closing.push(busy.close, http.close);
  const before = clock.now();
  await http.get(busy.url);
  expect(clock.now() - before).toBeGreaterThanOrEqual(300_000);
});
