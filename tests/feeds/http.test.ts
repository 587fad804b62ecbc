import { readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { gzipSync } from "node:zlib";
import { afterEach, describe, expect, test } from "vitest";
import { HttpClient, type HttpOptions } from "../../src/feeds/http/http-client.ts";
import { Pace } from "../../src/feeds/http/pace.ts";
import { isPublic, publicLookup } from "../../src/public-address.ts";
import { notExpected } from "../../src/feeds/kinds/release-package.ts";
import { fakeClock } from "./fake-clock.ts";
import { type OddAnswer, oddServer, type Route } from "./odd-server.ts";

const begin = "2026-11-30T12:00:00Z";
const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function opened(route: Route, options: Partial<HttpOptions> = {}) {
  const server = await oddServer(route);
  const clock = fakeClock(begin);
  const http = new HttpClient({
    ...{ clock, pace: new Pace(clock), signal: new AbortController().signal, userAgent: "test (+me)" },
    ...{ allowsPrivate: true, interval: 1_000, ...options },
  });
  closing.push(http.close, server.close);
  return { server, clock, get: http.get.bind(http), seconds: () => (clock.now() - Date.parse(begin)) / 1_000 };
}

/** Answers in order; the last one goes on. */
const inOrder = (...answers: ReturnType<Route>[]): Route => {
  let at = 0;
  return () => answers[Math.min(at++, answers.length - 1)]!;
};

test("a request names the project and a contact, and the version that is known", async () => {
  const headers: unknown[] = [];
  const { server, get } = await opened((_, request) => {
    headers.push(request.headers);
    return request.headers["if-none-match"] ? { status: 304 } : { body: "news", headers: { etag: '"1"' } };
  });
  const first = await get(server.url);
  expect(first).toMatchObject({ status: 200, etag: '"1"', body: Buffer.from("news") });
  expect((await get(server.url, { etag: first.etag })).status).toBe(304);
  expect(headers[1]).toMatchObject({ "user-agent": "test (+me)", "if-none-match": '"1"' });
});

test("requests to a host come one at a time and keep their distance; other hosts do not wait", async () => {
  const clock = fakeClock(begin);
  const pace = new Pace(clock);
  const { signal } = new AbortController();
  let atOnce = 0;
  const starts: [string, number][] = [];
  const work = (host: string) => async () => {
    starts.push([host, (clock.now() - Date.parse(begin)) / 1_000]);
    if (host === "a") expect(++atOnce).toBe(1);
    await wait(10);
    if (host === "a") atOnce--;
  };
  await Promise.all(["a", "a", "b", "a"].map((host) => pace.inTurn(host, 13_000, signal, work(host))));
  expect(starts).toEqual([
    ["a", 0],
    ["b", 0],
    ["a", 13.65],
    ["a", 27.3],
  ]);
});

test("a failure of one request does not hold up the next", async () => {
  const pace = new Pace(fakeClock(begin));
  const { signal } = new AbortController();
  await expect(pace.inTurn("a", 0, signal, () => Promise.reject(new Error("no")))).rejects.toThrow("no");
  expect(await pace.inTurn("a", 0, signal, async () => "yes")).toBe("yes");
});

describe("after 429", () => {
  test.each([
    ["a number of seconds", { "retry-after": "300" }, 300],
    ["a date", { "retry-after": "Mon, 30 Nov 2026 12:10:00 GMT" }, 600],
    ["no word of when", {}, 120],
    ["nonsense", { "retry-after": "soon" }, 120],
    ["a day, of which an hour is waited", { "retry-after": "86400" }, 3_600],
  ])("with %s, the next request waits", async (_, headers, expected) => {
    const busy = { status: 429, headers, body: "Too many requests" };
    const { server, get, seconds } = await opened(inOrder(busy, { body: "x" }));
    await get(server.url);
    expect(seconds()).toBeGreaterThanOrEqual(expected);
    expect(seconds()).toBeLessThan(expected + 10);
  });

  test("for ever, it gives up after six requests, and says so", async () => {
    const { server, get } = await opened(() => ({ status: 429 }));
    await expect(get(server.url)).rejects.toThrow(/answers with status 429 \(too many requests\)/);
    expect(server.requests).toHaveLength(6);
  });
});

test.each([
  ["that is cut off in the middle", { body: "x".repeat(50_000), manner: "cut" } satisfies OddAnswer],
  ["with an error of the server", { status: 502 }],
])("an answer %s is requested again", async (_, bad) => {
  const { server, get } = await opened(inOrder(bad, bad, { body: "whole" }));
  expect((await get(server.url)).body.toString()).toBe("whole");
  expect(server.requests).toHaveLength(3);
});

test("an answer that is not what was expected is requested again", async () => {
  const { server, get } = await opened(inOrder({ body: "<html>" }, { body: "{}" }));
  const check = (body: Buffer) => {
    if (body.toString() !== "{}") throw notExpected("x", "it begins with <html>");
  };
  expect((await get(server.url, { check })).body.toString()).toBe("{}");
});

test.each([403, 404, 410, 400])("an answer with status %i is not requested again", async (status) => {
  const { server, get } = await opened(() => ({ status }));
  await expect(get(server.url)).rejects.toThrow(new RegExp(`answers with status ${status}`));
  expect(server.requests).toHaveLength(1);
});

test("an answer that drips is given up after the time limit", async () => {
  const { server, get } = await opened(() => ({ body: "x".repeat(1_000), manner: "slow" }), { timeLimit: 300 });
  await expect(get(server.url)).rejects.toThrow(/did not send its answer within 0.3 s/);
});

test("an answer that is too large is given up, also if it is small before it is unpacked", async () => {
  const large = Buffer.alloc(2_000_000);
  const packed = { body: gzipSync(large), headers: { "content-encoding": "gzip" } };
  for (const answer of [{ body: large }, packed]) {
    const { server, get } = await opened(() => answer, { maxBytes: 1_000_000 });
    await expect(get(server.url)).rejects.toThrow(/is larger than 1,000,000 bytes/);
    expect(server.requests).toHaveLength(1);
  }
});

test("a file appears under its name only when it is complete", async () => {
  const file = join(tmpdir(), `feed-${process.pid}`);
  closing.push(() => rm(file, { force: true }));
  const { server, get } = await opened(inOrder({ body: "y".repeat(50_000), manner: "cut" }, { body: "whole" }));
  await get(server.url, { file });
  expect(await readFile(file, "utf8")).toBe("whole");
});

test("a stop ends a wait, and a request under way", async () => {
  const stop = new AbortController();
  const { server, get } = await opened(() => ({ body: "x".repeat(1_000), manner: "slow" }), { signal: stop.signal });
  const getting = get(server.url);
  setTimeout(() => stop.abort(new Error("stopped")), 100);
  await expect(getting).rejects.toThrow("stopped");
});

describe("without permission", () => {
  test.each([
    "http://127.0.0.1/",
    "http://2130706433/",
    "http://0x7f.1/",
    "http://localhost/",
    "http://10.1.2.3/",
    "http://192.168.0.1/",
    "http://169.254.169.254/latest/meta-data/",
    "http://100.64.0.1/",
    "http://[::1]/",
    "http://[::ffff:127.0.0.1]/",
    "http://[fd00::1]/",
    "http://[fe80::1]/",
    "http://0.0.0.0/",
    "file:///etc/passwd",
    "ftp://example.org/",
    "http://me:secret@example.org/",
  ])("%s is not requested", async (url) => {
    const { get } = await opened(() => ({}), { allowsPrivate: false });
    await expect(get(url)).rejects.toThrow(/Does not request/);
  });

  test("a name that leads to a private address is not connected to", async () => {
    const found = await new Promise((resolve) => publicLookup()("localhost", { all: true }, (error) => resolve(error)));
    expect(String(found)).toContain("not an address of the public internet");
  });

  test.each([
    ["93.184.215.14", true],
    ["2606:2800:21f:cb07:6820:80da:af6b:8b2c", true],
    ["192.0.2.1", false],
    ["64:ff9b::7f00:1", false],
    ["nonsense", false],
  ])("%s is public: %s", (address, expected) => {
    expect(isPublic(address)).toBe(expected);
  });
});

describe("a redirect", () => {
  test("is followed, five times at most", async () => {
    const { server, get } = await opened(({ pathname }) =>
      pathname === "/b" ? { body: "b" } : { status: 302, headers: { location: pathname === "/a" ? "/b" : "/loop" } },
    );
    expect(await get(`${server.url}/a`)).toMatchObject({ url: `${server.url}/b`, body: Buffer.from("b") });
    await expect(get(`${server.url}/loop`)).rejects.toThrow(/redirects more than 5 times/);
  });

  test.each(["http://127.0.0.1:1/", "http://[::1]:1/", "file:///etc/passwd", "http://169.254.169.254/"])(
    "to %s is refused",
    async (location) => {
      const { server, get } = await opened(() => ({ status: 302, headers: { location } }), {
        allowsPrivate: false,
        // A name of the public internet, as far as the client knows.
        lookup: (_, { all }, found) =>
          all ? found(null, [{ address: "127.0.0.1", family: 4 }]) : found(null, "127.0.0.1", 4),
      });
      await expect(get(server.url.replace("127.0.0.1", "feed.example"))).rejects.toThrow(
        `Does not request ${location}`,
      );
      expect(server.requests).toEqual(["/"]);
    },
  );
});
