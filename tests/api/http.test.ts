import express from "express";
import { buildSchema } from "graphql";
import { spawn } from "node:child_process";
import { request } from "node:http";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { pino } from "pino";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { listen, type Listening } from "../../src/api/listen.ts";
import { createApolloServer } from "../../src/api/server.ts";
import type { Graph } from "../../src/graph/driver/neo4j.ts";
import { testGraph } from "../support/graph.ts";
import { query, titles } from "./two-frameworks.ts";

const silent = pino({ level: "silent" });

describe("the server over HTTP", () => {
  const graph = testGraph("seed");
  let server: Listening;
  beforeAll(async () => {
    const pages = express.Router().get("/defect", () => {
      throw new Error("secret inside");
    });
    server = await listen(createApolloServer(silent), graph(), { host: "127.0.0.1", port: 0, pages });
  });
  afterAll(() => server.close());

  const post = (body: string, headers: Record<string, string> = {}) =>
    fetch(`${server.url}graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body,
    });

  test("answers POST and GET, and names the snapshot that it read", async () => {
    const posted = (await (await post(JSON.stringify({ query }))).json()) as {
      data: object;
      extensions: { snapshot: string };
    };
    expect(posted.data).toEqual(titles);
    expect(posted.extensions.snapshot).toMatch(/^[0-9a-f]{8}-\d+$/);
    const got = await fetch(`${server.url}graphql?query=${encodeURIComponent(query)}`);
    expect(await got.json()).toEqual(posted);
  });

  test("lets a cache ask if an answer is still the same, and stores nothing that was posted", async () => {
    const url = `${server.url}graphql?query={contracts(first:1){nodes{id}}}`;
    const reply = await fetch(url);
    expect(reply.headers.get("cache-control")).toBe("no-cache");
    const etag = reply.headers.get("etag")!;
    const again = async () =>
      (await fetch(url, { headers: { "if-none-match": etag, "cache-control": "max-age=0" } })).status;
    expect(await again()).toBe(304);
    expect(await again()).toBe(304);
    await graph().write((run) =>
      run({ text: "MATCH (node:Framework {key: 'g-cloud'}) SET node.touched = 1 REMOVE node.touched" } as never, {}),
    );
    expect(await again()).toBe(200);
    expect((await post(JSON.stringify({ query }))).headers.get("cache-control")).toBe("no-store");
  });

  test("gives its schema as SDL", async () => {
    const reply = await fetch(`${server.url}schema.graphql`);
    const sdl = await reply.text();
    expect(buildSchema(sdl).getQueryType()?.getFields().exposures?.description).toMatch(/./);
    const headers = { "if-none-match": reply.headers.get("etag")!, "cache-control": "max-age=0" };
    expect([reply.status, (await fetch(`${server.url}schema.graphql`, { headers })).status]).toEqual([200, 304]);
  });

  test("compresses long answers for those who accept it", async () => {
    const url = `${server.url}graphql?query={__schema{types{name description}}}`;
    const sizes = await Promise.all(
      ["identity", "gzip", "br"].map(
        (encoding) =>
          new Promise<[unknown, number]>((resolve, reject) =>
            request(url, { headers: { "accept-encoding": encoding } }, (reply) => {
              let size = 0;
              reply
                .on("data", (chunk: Buffer) => (size += chunk.length))
                .on("end", () => resolve([reply.headers["content-encoding"], size]));
            })
              .on("error", reject)
              .end(),
          ),
      ),
    );
    expect(sizes.map(([encoding]) => encoding)).toEqual([undefined, "gzip", "br"]);
    for (const [, size] of sizes.slice(1)) expect(size).toBeLessThan(sizes[0]![1] / 2);
  });

  test("changes the snapshot after a write but not after a read", async () => {
    const snapshot = async () =>
      (
        (await (await post('{"query":"{ snapshot { id counts { label count } } }"}')).json()) as {
          data: { snapshot: { id: string; counts: object[] } };
        }
      ).data.snapshot;
    const first = await snapshot();
    const [[contracts] = []] = await graph().read({ text: "MATCH (node:Contract) RETURN count(node)" } as never, {});
    expect(first.counts).toContainEqual({ label: "Contract", count: Number(contracts) });
    expect(first.counts).toContainEqual({ label: "Payment", count: 0 });
    expect(await snapshot()).toEqual(first);
    await graph().write((run) =>
      run({ text: "MATCH (node:Framework {key: 'g-cloud'}) SET node.touched = 1 REMOVE node.touched" } as never, {}),
    );
    expect((await snapshot()).id).not.toBe(first.id);
  });

  test("redirects a browser that opens /graphql to the sandbox", async () => {
    const response = await fetch(`${server.url}graphql`, { headers: { accept: "text/html" }, redirect: "manual" });
    expect([response.status, response.headers.get("location")]).toEqual([302, "/sandbox"]);
  });

  test("reports on /health that server and database are well", async () => {
    const response = await fetch(`${server.url}health`);
    expect([response.status, await response.json()]).toEqual([200, { server: "ok", database: "ok" }]);
  });

  test("gives a clear error for a request that is too large or not JSON", async () => {
    const broken = await post('{"query": ');
    expect([broken.status, await broken.json()]).toMatchObject([
      400,
      {
        errors: [
          { message: expect.stringMatching(/^Cannot read the request: /), extensions: { code: "BAD_USER_INPUT" } },
        ],
      },
    ]);
    const huge = await post(JSON.stringify({ query: `{ a } # ${"x".repeat(300_000)}` }));
    expect([huge.status, await huge.json()]).toMatchObject([
      413,
      { errors: [{ message: expect.stringMatching(/too large/) }] },
    ]);
  });

  test("rejects an operation that is too long or too deep, and says what to do", async () => {
    const long = await post(JSON.stringify({ query: `{ ${"a: __typename ".repeat(2_000)} }` }));
    expect(await long.json()).toMatchObject({
      errors: [{ message: expect.stringMatching(/more than 4000 tokens/), extensions: { code: "QUERY_TOO_COMPLEX" } }],
    });
    const deep = await post(
      JSON.stringify({
        query: `{ products { nodes ${"{ vendor { products { nodes ".repeat(8)} { id } ${"} } }".repeat(8)} } }`,
      }),
    );
    expect(await deep.json()).toMatchObject({
      errors: [
        { message: expect.stringMatching(/more than 20 levels deep/), extensions: { code: "QUERY_TOO_COMPLEX" } },
      ],
    });
  });

  test("answers 400 for an invalid variable and for an operation above the cost limit", async () => {
    const wrong = await post(
      JSON.stringify({ query: "query ($n: Int) { contracts(first: $n) { nodes { id } } }", variables: { n: "abc" } }),
    );
    expect([wrong.status, await wrong.json()]).toMatchObject([
      400,
      { errors: [{ extensions: { code: "BAD_USER_INPUT" } }] },
    ]);
    const dear = await post(
      JSON.stringify({
        query:
          "{ buyers(first: 100) { nodes { contracts(first: 100) { nodes { exposures(first: 100) { nodes { id } } } } } } }",
      }),
    );
    expect([dear.status, await dear.json()]).toMatchObject([
      400,
      { errors: [{ extensions: { code: "QUERY_TOO_COMPLEX" } }] },
    ]);
  });

  test("rejects the pages of other sites, but accepts Apollo Sandbox", async () => {
    const foreign = { "sec-fetch-site": "cross-site", "sec-fetch-mode": "cors", origin: "https://example.org" };
    expect((await post(JSON.stringify({ query }), foreign)).status).toBe(403);
    const apollo = await post(JSON.stringify({ query }), { ...foreign, origin: "https://studio.apollographql.com" });
    expect([apollo.status, apollo.headers.get("access-control-allow-origin")]).toEqual([
      200,
      "https://studio.apollographql.com",
    ]);
  });

  test.each([
    ["rebound.example.org", 421],
    ["127.example.org", 421],
    ["127.0.0.1.example.org", 421],
    ["127.0.0.2", 200],
    ["sandbox.localhost", 200],
  ])("rejects a request for the host name of another site: %s %i", async (host, expected) => {
    const { hostname, port } = new URL(server.url);
    const status = await new Promise((resolve, reject) => {
      request({ hostname, port, path: "/health", headers: { host } }, (response) => resolve(response.statusCode))
        .on("error", reject)
        .end();
    });
    expect(status).toBe(expected);
  });

  test("names a port that is in use, and says what to do", async () => {
    const port = Number(new URL(server.url).port);
    await expect(
      listen(createApolloServer(silent), graph(), { host: "127.0.0.1", port, pages: express.Router() }),
    ).rejects.toThrow(
      `Cannot listen on 127.0.0.1:${port}: another program uses it. Stop that program, or set PORT to a free port.`,
    );
  });

  test("checks the port before it connects to the database", async () => {
    const main = spawn(
      process.execPath,
      ["--import", "tsx", fileURLToPath(new URL("../../src/main.ts", import.meta.url))],
      {
        env: { PATH: process.env.PATH, PORT: new URL(server.url).port, NEO4J_URI: "bolt://127.0.0.1:1" },
      },
    );
    expect(await text(main.stderr)).toMatch(
      /^Cannot listen on 127\.0\.0\.1:\d+: another program uses it\. .* set PORT/,
    );
  });

  test("explains a missing page and a method that is not allowed, and reveals no details of a defect", async () => {
    const told = async (path: string, method: string) => {
      const reply = await fetch(`${server.url}${path}`, { method });
      expect(reply.headers.get("content-type")).toBe("text/plain; charset=utf-8");
      return [reply.status, reply.headers.get("allow"), await reply.text()];
    };
    for (const [path, method] of [
      ["nowhere", "GET"],
      ["nowhere/at/all", "POST"],
      ["", "DELETE"],
    ] as const)
      expect(await told(path, method)).toEqual([
        404,
        null,
        `There is nothing at /${path} for ${method}. The server has: / (the front page), /sandbox, /graphql, /schema.graphql, /export (tables), /watches and /health.\n`,
      ]);
    for (const path of ["export", "export/contracts.csv", "health"])
      expect(await told(path, "POST")).toEqual([405, "GET, HEAD", `/${path} is read-only: use GET, not POST.\n`]);
    expect(await told("defect", "GET")).toEqual([500, null, expect.not.stringMatching(/secret| at /)]);
  });

  test("returns GraphQL's own error for a wrong field name or type, and masks a defect", async () => {
    const wrong = (await (await post('{"query":"{ frameworks { nodes { titel } } }"}')).json()) as {
      errors: { message: string }[];
    };
    expect(wrong.errors[0]!.message).toMatch(/Cannot query field "titel" on type "Framework"\. Did you mean "title"/);
    const defect: Graph = { ...graph(), read: async () => Promise.reject(new Error("secret inside")) };
    const other = await listen(createApolloServer(silent), defect, {
      host: "127.0.0.1",
      port: 0,
      pages: express.Router(),
    });
    const masked = await (await fetch(`${other.url}graphql?query=${encodeURIComponent(query)}`)).text();
    await other.close();
    expect(masked).not.toContain("secret");
    expect(JSON.parse(masked)).toMatchObject({
      errors: [
        {
          message: expect.stringMatching(
            /^The server met an unexpected error\. The log has the details under [0-9a-f-]{36}\.$/,
          ),
        },
      ],
    });
  });
});
