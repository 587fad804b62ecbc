import { appendFile, mkdir, mkdtemp, rm, utimes, writeFile } from "node:fs/promises";
import { readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { nameIsTaken, settingsOf } from "../../src/feeds/command/feed-settings.ts";
import { feedTable } from "../../src/feeds/command/feed-table.ts";
import { HttpClient } from "../../src/feeds/http/http-client.ts";
import { Pace } from "../../src/feeds/http/pace.ts";
import { kindOf } from "../../src/feeds/kinds/kinds.ts";
import { openSpool } from "../../src/feeds/spool.ts";
import { digestOfFile } from "../../src/ingest/read/inspect.ts";
import { type DocumentReport, emptyReport } from "../../src/ingest/report/report.ts";
import type { Feed } from "../../src/graph/queries/feed.ts";
import { fakeClock } from "./fake-clock.ts";
import { json, oddServer, type Route } from "./odd-server.ts";

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

async function temporary() {
  const folder = await mkdtemp(join(tmpdir(), "feeds-"));
  closing.push(() => rm(folder, { recursive: true }));
  return folder;
}

/** Runs a kind without a graph. `run` gives the names of the documents that a run brings. */
async function follower(kindName: string, address: string, since = "2026-06-10") {
  const kind = kindOf(kindName)!;
  const clock = fakeClock("2026-08-10T12:00:00Z");
  const { signal } = new AbortController();
  const http = new HttpClient({
    clock,
    pace: new Pace(clock),
    signal,
    userAgent: "test",
    allowsPrivate: true,
    ...kind,
  });
  closing.push(http.close);
  const spool = await openSpool(await temporary(), "test");
  const feed = {
    kind: kindName,
    address,
    since,
    cursor: null,
    etag: null,
    completeUntil: null,
    remarks: [],
  } as unknown as Feed;
  /** The documents of the graph. A text document is none: its format is not known. */
  const graph = new Set<string>();
  const inGraph = async (sources: readonly string[]) => new Set(sources.filter((source) => graph.has(source)));
  const reportOf = async (path: string): Promise<DocumentReport> => {
    const report = emptyReport(path, path, await digestOfFile(path));
    if (path.endsWith(".txt")) return { ...report, status: "IGNORED" };
    graph.add(report.source!);
    return report;
  };
  const run = async (stopsAfter = Infinity) => {
    const paths: string[] = [];
    let steps = 0;
    for await (const { documents, progress, stored } of kind.steps({ feed, http, spool, clock, signal, inGraph })) {
      if (++steps > stopsAfter) break;
      paths.push(...documents.map(({ path }) => path));
      const reports = await Promise.all(documents.map(({ path }) => reportOf(path)));
      Object.assign(feed, progress, await stored?.(reports));
    }
    return paths;
  };
  return { run, feed, clock, graph };
}

async function served(route: Route) {
  const server = await oddServer(route);
  closing.push(server.close);
  return server;
}

describe.each([
  ["public-contracts-scotland", 21],
  ["sell2wales", 23],
])("%s", (kind, types) => {
  test("is read by month and type, goes on after a stop, and reads the last two months again", async () => {
    const server = await served((url) =>
      json(url.searchParams.get("noticeType") === "3" ? {} : { releases: [{ ocid: "ocds-x", id: url.search }] }),
    );
    const { run, feed, clock } = await follower(kind, server.url);
    const stopped = await run(30);
    const rest = await run();
    expect(stopped.length + rest.length).toBe(3 * (types - 1));
    expect(server.requests[0]).toBe("/v1/Notices?dateFrom=06-2026&outputType=0&noticeType=1");
    expect(server.requests.at(-1)).toMatch(/dateFrom=08-2026/);
    // The request after the stop did not count.
    expect(server.requests).toHaveLength(3 * types + 1);
    expect(feed.completeUntil).toMatch(/^2026-08-10T12:/);
    const before = server.requests.length;
    clock.set("2026-09-01T12:00:00Z");
    await run();
    const again = server.requests.slice(before).map((request) => /dateFrom=([\d-]+)/.exec(request)![1]);
    expect([...new Set(again)]).toEqual(["07-2026", "08-2026", "09-2026"]);
  });
});

describe("an address of one's own", () => {
  test("is read again only if it changed, or if an undo removed it", async () => {
    let text = "a,b\n1,2\n";
    const server = await served((_, { headers }) =>
      headers["if-modified-since"] === text.length.toString()
        ? { status: 304 }
        : { body: text, headers: { "last-modified": String(text.length) } },
    );
    const { run, graph } = await follower("address", `${server.url}/spend%20May.csv?x=1`);
    const [path] = await run();
    expect(path).toMatch(/spend-20May\.csv$/);
    expect(readFileSync(path!, "utf8")).toBe(text);
    expect(await run()).toEqual([]);
    text += "3,4\n";
    expect(await run()).toHaveLength(1);
    expect(await run()).toEqual([]);
    graph.clear();
    expect(await run()).toHaveLength(1);
    expect(await run()).toEqual([]);
  });

  test("that is gone is told", async () => {
    const server = await served(() => ({ status: 410 }));
    const { run } = await follower("address", server.url);
    await expect(run()).rejects.toThrow(/answers with status 410/);
  });
});

describe("a folder", () => {
  const old = new Date("2026-08-01");
  const put = async (path: string, text: string) => {
    await writeFile(path, text);
    await utimes(path, old, old);
  };

  test("brings what is new or has changed, and no hidden or growing file", async () => {
    const folder = await temporary();
    await mkdir(join(folder, "sub"));
    await put(join(folder, "a.json"), "{}");
    await put(join(folder, "sub", "b.json"), "{}");
    await put(join(folder, ".hidden"), "");
    await put(join(folder, "no-document.txt"), "");
    await writeFile(join(folder, "growing.json"), "{");
    const { run, feed } = await follower("folder", folder);
    expect(await run()).toEqual(["a.json", "no-document.txt", "sub/b.json"].map((name) => join(folder, name)));
    expect(await run()).toEqual([]);
    // The server reads the cursors of all feeds every few seconds.
    expect(feed.cursor).toBe("{}");
    await appendFile(join(folder, "a.json"), " ");
    await utimes(join(folder, "a.json"), new Date("2026-08-02"), new Date("2026-08-02"));
    expect(await run()).toEqual([join(folder, "a.json")]);
  });

  test("brings all files again if what a person states about them changes", async () => {
    const folder = await temporary();
    await put(join(folder, "a.csv"), "x");
    await put(join(folder, "sources.yaml"), "a.csv: { publisher: A }");
    const { run } = await follower("folder", folder);
    expect(await run()).toEqual([join(folder, "a.csv")]);
    await put(join(folder, "sources.yaml"), "a.csv: { publisher: Another }");
    expect(await run()).toEqual([join(folder, "a.csv")]);
    expect(await run()).toEqual([]);
  });

  test("that is gone is told", async () => {
    const { run } = await follower("folder", "/nowhere/at/all");
    await expect(run()).rejects.toThrow(/^The folder cannot be read \(ENOENT\)/);
  });
});

describe("feed add", () => {
  const now = Date.parse("2026-08-10T00:00:00Z");
  const settings = (what: string, provider?: string, options: object = {}) =>
    settingsOf(what, provider, { allowPrivateAddresses: false, ...options }, now);

  test.each([
    [
      "find-a-tender",
      undefined,
      { key: "find-a-tender", kind: "find-a-tender", since: "2026-08-03", everySeconds: 900 },
    ],
    ["csaf", "example.org", { key: "csaf example.org", kind: "csaf", address: "https://example.org" }],
    ["https://example.org/x.csv", undefined, { kind: "address", address: "https://example.org/x.csv" }],
    ["tests", undefined, { kind: "folder", key: "folder tests", address: expect.stringMatching(/\/tests$/) }],
  ])("%s %s", async (what, provider, expected) => {
    expect(await settings(what, provider)).toMatchObject(expected);
  });

  test.each([
    ["nonsense", undefined, /is not a known feed, an address or a folder. Known feeds are: find-a-tender,/],
    ["csaf", undefined, /Which csaf\?/],
    ["kev", "example.org", /takes no provider/],
    ["http://127.0.0.1/x.csv", undefined, /not an address of the public internet/],
    ["csaf", "10.0.0.1", /not an address of the public internet/],
    ["https://me:secret@example.org/", undefined, /user name or a password/],
  ])("rejects %s %s", async (what, provider, expected) => {
    await expect(settings(what, provider)).rejects.toThrow(expected);
  });

  test("a folder takes the names of folders above it if a feed of another folder has its name", async () => {
    const [one, other] = [join(await temporary(), "a", "drop"), join(await temporary(), "a", "drop")];
    for (const folder of [one, other]) await mkdir(folder, { recursive: true });
    const added: { key: string; address: string | null }[] = [];
    for (const folder of [one, join(one, ".."), other, one]) {
      const { key, address } = await settingsOf(folder, undefined, { allowPrivateAddresses: false }, now, added);
      added.push({ key, address });
    }
    expect(added.map(({ key }) => key)).toEqual(["folder drop", "folder a", "folder a/drop", "folder drop"]);
    const third = join(await temporary(), "a", "drop");
    await mkdir(third, { recursive: true });
    const { key } = await settingsOf(third, undefined, { allowPrivateAddresses: false }, now, added);
    expect(key).toMatch(/^folder feeds-[^/]+\/a\/drop$/);
  });

  test("says what the feed reads that has the name", () => {
    const settings = { key: "kev", address: "https://b.example/kev.json" };
    expect(nameIsTaken(settings, settings).message).toMatch(/^There is a feed "kev" already\. To change/);
    expect(nameIsTaken(settings, { address: "https://a.example/kev.json" }).message).toMatch(
      /reads https:\/\/a\.example\/kev\.json, and not https:\/\/b\.example\/kev\.json\. To change/,
    );
  });

  test("rejects a login even if private addresses are allowed, and does not repeat it", async () => {
    const message = await settings("https://me:secret@example.org/", undefined, { allowPrivateAddresses: true }).catch(
      String,
    );
    expect(message).toMatch(/the address at example\.org: it has a user name or a password/);
    expect(message).not.toContain("secret");
  });

  test("rejects a format for a feed that has its own", async () => {
    await expect(settings("csaf", "example.org", { format: "ocds" })).rejects.toThrow(
      '"csaf" has a format of its own, and --format ocds was given.',
    );
  });

  test("allows a private address if a person says so", async () => {
    expect(await settings("http://127.0.0.1/x.csv", undefined, { allowPrivateAddresses: true })).toMatchObject({
      allowsPrivate: true,
    });
  });
});

test("the table says how fresh each feed is, and what is wrong", () => {
  const base = {
    ...{
      kind: "kev",
      address: null,
      mirror: null,
      format: null,
      since: "2026-08-01",
      everySeconds: 900,
      allowsPrivate: false,
      cursor: null,
      etag: null,
    },
    ...{
      gaps: [],
      gapCount: 0,
      remarks: [],
      addedAt: "2026-08-09T00:00:00Z",
      startedAt: null,
      quarantinedDocuments: 0,
      failedAt: null,
      failure: null,
      failures: 0,
      completeUntil: null,
      succeededAt: null,
    },
    nextTryAt: "2026-08-10T10:15:00Z",
  };
  const feeds: Feed[] = [
    {
      ...base,
      key: "fresh",
      completeUntil: "2026-08-10T09:57:00Z",
      succeededAt: "2026-08-10T10:00:00Z",
      gaps: ["000077-2026"],
      gapCount: 1,
    },
    {
      ...base,
      key: "stale",
      completeUntil: "2026-08-01T00:00:00Z",
      failure: "It does not answer.",
      failures: 3,
      failedAt: "2026-08-10T09:00:00Z",
      allowsPrivate: true,
      startedAt: "2026-08-10T09:50:00Z",
      quarantinedDocuments: 2,
    },
  ];
  expect(feedTable(feeds, Date.parse("2026-08-10T10:00:00Z"))).toBe(
    `FEED   STATE  COMPLETE UNTIL     LAG    NEXT TRY
fresh  fresh  2026-08-10 09:57Z  3 min  2026-08-10 10:15Z
    1 number missing: 000077-2026
stale  stale  2026-08-01 00:00Z  9 d    2026-08-10 10:15Z
    Failed 3 times, last at 2026-08-10 09:00Z: It does not answer.
    The run that began at 2026-08-10 09:50Z has not ended.
    2 of its documents so far are in quarantine, in whole or in part. "npx forewarned ingest retry" says why.
    It may request private addresses.`,
  );
});
