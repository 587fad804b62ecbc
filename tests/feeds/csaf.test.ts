import { createHash } from "node:crypto";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createMessage, generateKey, readPrivateKey, reformatKey, sign } from "openpgp";
import { afterEach, beforeAll, describe, expect, test } from "vitest";
import type { FeedDocument } from "../../src/feeds/feed-kind.ts";
import { HttpClient } from "../../src/feeds/http/http-client.ts";
import { Pace } from "../../src/feeds/http/pace.ts";
import { csaf } from "../../src/feeds/kinds/csaf/csaf.ts";
import { findProvider } from "../../src/feeds/kinds/csaf/provider-metadata.ts";
import { openSpool } from "../../src/feeds/spool.ts";
import type { Feed } from "../../src/graph/queries/feed.ts";
import { fakeClock } from "./fake-clock.ts";
import { json, type OddAnswer, oddServer } from "./odd-server.ts";

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

const keyOf = async (options: object = {}) =>
  generateKey({ userIDs: [{ name: "Example Agency" }], format: "armored", ...options });
let key: { publicKey: string; privateKey: string };
let expired: typeof key;
let stranger: typeof key;
beforeAll(async () => {
  key = await keyOf();
  stranger = await keyOf();
  // The provider publishes the key with an end, and signs with it after this end.
  const date = new Date("2020-01-01");
  const endless = await keyOf({ date });
  const ended = await reformatKey({
    privateKey: await readPrivateKey({ armoredKey: endless.privateKey }),
    userIDs: [{ name: "Example Agency" }],
    ...{ date, keyExpirationTime: 24 * 3_600, format: "armored" as const },
  });
  expired = { publicKey: ended.publicKey, privateKey: endless.privateKey };
});

async function signed(text: string, { privateKey }: typeof key): Promise<string> {
  const message = await createMessage({ binary: new Uint8Array(Buffer.from(text)) });
  return sign({
    message,
    signingKeys: await readPrivateKey({ armoredKey: privateKey }),
    detached: true,
    format: "armored",
  });
}

const sha = (algorithm: string, text: string) => `${createHash(algorithm).update(text).digest("hex")}  file.json\n`;
const advisory = (id: string, version = "1") => JSON.stringify({ document: { title: id, tracking: { id, version } } });

/** A provider whose files are a map of path and content. Changing the map changes the provider. */
async function provider(files: Record<string, string | OddAnswer>) {
  const server = await oddServer((url) => {
    const file = files[url.pathname];
    return file === undefined ? { status: 404 } : typeof file === "string" ? { body: file } : file;
  });
  const clock = fakeClock("2026-11-30T12:00:00Z");
  const home = await mkdtemp(join(tmpdir(), "feeds-"));
  const { signal } = new AbortController();
  const http = new HttpClient({
    clock,
    pace: new Pace(clock),
    signal,
    userAgent: "test",
    allowsPrivate: true,
    ...csaf,
  });
  closing.push(server.close, () => rm(home, { recursive: true }), http.close);
  const feed = { cursor: null, remarks: [], kind: "csaf", address: server.url, since: "2026-01-01" } as unknown as Feed;
  const spool = await openSpool(home, "csaf");
  const run = async (stopsAfter = Infinity) => {
    const documents: FeedDocument[] = [];
    let steps = 0;
    for await (const step of csaf.steps({ feed, http, spool, clock, signal, inGraph: async () => new Set() })) {
      if (++steps > stopsAfter) break;
      documents.push(...step.documents);
      Object.assign(feed, step.progress);
    }
    return documents.map(({ path, note }) => [path.replace(/^.*[0-9a-f]{8}-/, ""), note] as const);
  };
  return { server, run, feed, http, url: server.url };
}

const metadata = (url: string, more: object = {}) =>
  json({
    canonical_url: `${url}/provider-metadata.json`,
    distributions: [
      {
        rolie: {
          feeds: [
            { url: `${url}/white.json`, tlp_label: "WHITE" },
            { url: `${url}/red.json`, tlp_label: "RED" },
          ],
        },
      },
    ],
    ...more,
  });
const wellKnown = "/.well-known/csaf/provider-metadata.json";

function entry(url: string, name: string, updated: string, more: { rel: string; href: string }[] = []) {
  const self = `${url}/${name}`;
  return { id: name, updated, content: { src: self }, link: [{ rel: "self", href: self }, ...more] };
}
const rolie = (...entries: object[]) => json({ feed: { id: "white", entry: entries } });

describe("a provider is found", () => {
  const files = (): Record<string, string | OddAnswer> => ({});
  const places = async (set: (all: Record<string, string | OddAnswer>, url: string) => void, given = "") => {
    const all = files();
    const { server, http, url } = await provider(all);
    set(all, url);
    const found = await findProvider(http, url + given).catch((error: unknown) => String(error));
    return { found, requests: server.requests };
  };

  test("at a given address", async () => {
    const { found, requests } = await places((all, url) => (all["/there.json"] = metadata(url)), "/there.json");
    expect(found).toMatchObject({ rolie: [expect.stringMatching(/white\.json$/)] });
    expect(requests).toEqual(["/there.json"]);
  });

  test("at the well-known address, and only there if it is there", async () => {
    const { found, requests } = await places((all, url) => (all[wellKnown] = metadata(url)));
    expect(found).toMatchObject({ rolie: [expect.stringMatching(/white\.json$/)] });
    expect(requests).toEqual([wellKnown]);
  });

  test("else by security.txt", async () => {
    const { found, requests } = await places((all, url) => {
      all["/.well-known/security.txt"] =
        `Contact: mailto:x@example.org\nCSAF: ${url}/broken.json\nCSAF: ${url}/csaf.json\n`;
      all["/broken.json"] = "<html>";
      all["/csaf.json"] = metadata(url);
    });
    expect(found).toMatchObject({ rolie: [expect.stringMatching(/white\.json$/)] });
    expect([...new Set(requests)]).toEqual([wellKnown, "/.well-known/security.txt", "/broken.json", "/csaf.json"]);
  });

  test("or the error names what was tried", async () => {
    const { found } = await places(() => undefined);
    expect(found).toContain("No provider-metadata.json");
    expect(found).toContain(wellKnown);
  });
});

test("advisories of a ROLIE feed come oldest first, once, and again when they change", async () => {
  const files: Record<string, string | OddAnswer> = {};
  const { run, url, feed } = await provider(files);
  files[wellKnown] = metadata(url);
  for (const name of ["a.json", "b.json", "c.json"]) files[`/${name}`] = advisory(name);
  const entries = [
    entry(url, "c.json", "2026-03-03T00:00:00Z"),
    entry(url, "a.json", "2026-03-01T00:00:00"),
    entry(url, "b.json", "2026-03-02T00:00:00+00:00"),
    entry(url, "old.json", "2025-03-02T00:00:00Z"),
  ];
  files["/white.json"] = rolie(...entries);
  const unsigned = "Its provider gives no hash for it. It has no OpenPGP signature.";
  expect(await run(2)).toEqual([
    ["a.json", unsigned],
    ["b.json", unsigned],
  ]);
  expect(await run()).toEqual([["c.json", unsigned]]);
  expect(await run()).toEqual([]);
  expect(feed.completeUntil).toMatch(/^2026-11-30T12:/);
  files["/late.json"] = advisory("late");
  files["/white.json"] = rolie(
    entry(url, "late.json", "2026-02-20T00:00:00Z"),
    entry(url, "b.json", "2026-03-09T00:00:00Z"),
    ...entries.slice(0, 2),
  );
  expect((await run()).map(([name]) => name)).toEqual(["late.json", "b.json"]);
});

test("an advisory that is dated in the future does not hide those that follow", async () => {
  const files: Record<string, string | OddAnswer> = { "/a.json": advisory("a"), "/b.json": advisory("b") };
  const { run, url } = await provider(files);
  files[wellKnown] = metadata(url);
  const future = entry(url, "a.json", "2062-03-01T00:00:00Z");
  files["/white.json"] = rolie(future);
  expect(await run()).toHaveLength(1);
  files["/white.json"] = rolie(future, entry(url, "b.json", "2026-11-30T11:00:00Z"));
  expect((await run()).map(([name]) => name)).toEqual(["b.json"]);
});

test("an old advisory that failed is requested again, although newer ones were read", async () => {
  const files: Record<string, string | OddAnswer> = { "/a.json": { status: 404 }, "/b.json": advisory("b") };
  const { run, url } = await provider(files);
  files[wellKnown] = metadata(url);
  files["/white.json"] = rolie(
    entry(url, "a.json", "2026-03-01T00:00:00Z"),
    entry(url, "b.json", "2026-10-01T00:00:00Z"),
  );
  expect((await run()).map(([name]) => name)).toEqual(["b.json"]);
  files["/a.json"] = advisory("a");
  expect((await run()).map(([name]) => name)).toEqual(["a.json"]);
  expect(await run()).toEqual([]);
});

test("entries of a listing that are not what the standard says do not hold up the others", async () => {
  const files: Record<string, string | OddAnswer> = { "/a.json": advisory("a") };
  const { run, url } = await provider(files);
  files[wellKnown] = metadata(url);
  const updated = "2026-03-01T00:00:00Z";
  const odd = [
    null,
    {},
    { updated, content: { src: "http://[" } },
    { updated, link: "a.json" },
    { updated: 1, link: [null] },
  ];
  files["/white.json"] = json({ feed: { entry: [...odd, entry(url, "a.json", updated)] } });
  expect((await run()).map(([name]) => name)).toEqual(["a.json"]);
});

describe("of a folder with changes.csv, an advisory", () => {
  /** The one advisory of a provider, with the files beside it. */
  const one = async (
    beside: (text: string) => Record<string, string> | Promise<Record<string, string>>,
    keys = [key],
  ) => {
    const files: Record<string, string | OddAnswer> = {};
    const { run, url, feed } = await provider(files);
    const public_openpgp_keys = keys.map((_, i) => ({ url: `${url}/key${i}.asc` }));
    keys.forEach(({ publicKey }, i) => (files[`/key${i}.asc`] = publicKey));
    files[wellKnown] = metadata(url, { distributions: [{ directory_url: `${url}/white` }], public_openpgp_keys });
    files["/white/changes.csv"] = `"2026/a.json","2026-03-01T00:00:00Z"\n"2026/a.txt","2026-03-01T00:00:00Z"\n`;
    const text = advisory("a");
    files["/white/2026/a.json"] = text;
    for (const [ending, content] of Object.entries(await beside(text))) files[`/white/2026/a.json${ending}`] = content;
    return { documents: await run(), remarks: feed.remarks, run, files, feed };
  };

  test("with a good hash and signature has no note", async () => {
    const { documents, remarks } = await one(async (text) => ({
      ".sha256": sha("sha256", text),
      ".asc": await signed(text, key),
    }));
    expect(documents).toEqual([["a.json", undefined]]);
    expect(remarks).toEqual([]);
  });

  test("without either is kept, and both are told", async () => {
    const { documents, remarks } = await one(() => ({}));
    expect(documents).toEqual([["a.json", "Its provider gives no hash for it. It has no OpenPGP signature."]]);
    expect(remarks.join()).toContain("no OpenPGP signature");
  });

  test("with another hash is not stored, and is requested again", async () => {
    const { documents, remarks, run, files } = await one(() => ({ ".sha512": sha("sha512", "another") }));
    expect(documents).toEqual([]);
    expect(remarks.join()).toMatch(/is not stored: its SHA512 hash is not the one at/);
    files["/white/2026/a.json.sha512"] = sha("sha512", advisory("a"));
    expect(await run()).toHaveLength(1);
  });

  test("whose signature does not fit it is not stored", async () => {
    const { documents, remarks } = await one(async () => ({ ".asc": await signed("another text", key) }));
    expect(documents).toEqual([]);
    expect(remarks.join()).toContain("its OpenPGP signature does not fit it");
  });

  test.each([
    ["that is not one", async () => "no signature", "Its OpenPGP signature cannot be read."],
    [
      "by a key that the provider does not publish",
      (text: string) => signed(text, stranger),
      "is by a key that the provider does not publish",
    ],
    ["by a key that has expired", (text: string) => signed(text, expired), "has expired"],
  ])("with a signature %s is kept, and that is told", async (_, signature, expected) => {
    const { documents } = await one(
      async (text) => ({ ".sha256": sha("sha256", text), ".asc": await signature(text) }),
      [key, expired],
    );
    expect(documents).toEqual([["a.json", expect.stringContaining(expected)]]);
  });
});

describe("an advisory that cannot be stored", () => {
  const names = ["a", "b", "c", "d", "e"];
  async function listing(answers: Record<string, OddAnswer>) {
    const files: Record<string, string | OddAnswer> = {};
    const all = await provider(files);
    files[wellKnown] = metadata(all.url);
    for (const name of names) files[`/${name}.json`] = answers[name] ?? advisory(name);
    files["/white.json"] = rolie(
      ...names.map((name, i) => entry(all.url, `${name}.json`, `2026-03-0${i + 1}T00:00:00Z`)),
    );
    const read = async () => (await all.run()).map(([name]) => name);
    return { ...all, files, read };
  }
  const refusal = { status: 403 };

  test("because its host refuses does not hold up the others; three in a row end the run", async () => {
    const { run, read, feed, files } = await listing({ a: refusal, c: refusal, d: refusal, e: refusal });
    await expect(run()).rejects.toThrow(/e\.json answers with status 403/);
    expect(feed.remarks.join()).toMatch(/a\.json is not stored: .* Each run requests it again\./);
    for (const name of names) files[`/${name}.json`] = advisory(name);
    expect(await read()).toEqual(["c.json", "d.json", "e.json", "a.json"]);
  });

  test.each([
    ["refuses it", refusal],
    ["is in trouble", { status: 502 }],
  ])("because its host %s is never given up", async (_, answer) => {
    const { run, read, files } = await listing({ a: answer, c: answer, d: answer, e: answer });
    for (let runs = 0; runs < 7; runs++) await run().catch(() => undefined);
    for (const name of names) files[`/${name}.json`] = advisory(name);
    expect((await read()).sort()).toEqual(["a.json", "c.json", "d.json", "e.json"]);
  });

  test("because its host refuses for ever does not hold up what is new, nor others that wait", async () => {
    const { read, files, url } = await listing({});
    for (const name of ["a", "c", "e"]) files[`/${name}.json`] = refusal;
    expect(await read()).toEqual(["b.json", "d.json"]);
    expect(await read()).toEqual([]);
    files["/f.json"] = advisory("f");
    const [white] = [files["/white.json"] as OddAnswer];
    const { feed } = JSON.parse(white.body as string) as { feed: { entry: object[] } };
    files["/white.json"] = rolie(...feed.entry, entry(url, "f.json", "2026-03-09T00:00:00Z"));
    expect(await read()).toEqual(["f.json"]);
  });

  test("because of what it is, is given up after five answers until it changes, and that is told", async () => {
    const { read, feed, server, files, url } = await listing({ a: { status: 404 }, c: { body: "<html>" } });
    for (let runs = 0; runs < 7; runs++) await read();
    expect(server.requests.filter((each) => each === "/a.json")).toHaveLength(5);
    expect(feed.remarks).toContainEqual(
      expect.stringMatching(
        /a\.json is not stored: .* status 404\. It failed 5 times, and is not requested again until its provider changes it\./,
      ),
    );
    expect(feed.remarks.filter((remark) => remark.includes("not requested again"))).toHaveLength(2);
    files["/a.json"] = advisory("a");
    files["/white.json"] = rolie(entry(url, "a.json", "2026-03-20T00:00:00Z"));
    expect(await read()).toEqual(["a.json"]);
    expect(feed.remarks.join()).not.toContain("is not stored");
  });
});

test("a key with another fingerprint than stated is not used", async () => {
  const files: Record<string, string | OddAnswer> = { "/key.asc": stranger.publicKey };
  const { run, url, feed } = await provider(files);
  files[wellKnown] = metadata(url, { public_openpgp_keys: [{ url: `${url}/key.asc`, fingerprint: "0".repeat(40) }] });
  files["/white.json"] = rolie(
    entry(url, "a.json", "2026-03-01T00:00:00Z", [{ rel: "signature", href: `${url}/a.asc` }]),
  );
  files["/a.json"] = advisory("a");
  files["/a.asc"] = await signed(advisory("a"), stranger);
  expect(await run()).toEqual([["a.json", expect.stringContaining("by a key that the provider does not publish")]]);
  expect(feed.remarks[0]).toContain("does not have the stated fingerprint");
});

test("the real advisories of a folder are whole after they were fetched", async () => {
  const files: Record<string, string | OddAnswer> = {};
  const { run, url } = await provider(files);
  const text = await readFile(new URL("../ingest/fixtures/csaf-1.json", import.meta.url), "utf8");
  files[wellKnown] = metadata(url, { distributions: [{ directory_url: `${url}/white/` }] });
  files["/white/changes.csv"] = "csaf-1.json,2026-03-01 10:00:00\n";
  files["/white/csaf-1.json"] = text;
  files["/white/csaf-1.json.sha256"] = sha("sha256", text);
  expect(await run()).toEqual([["csaf-1.json", "It has no OpenPGP signature."]]);
});
