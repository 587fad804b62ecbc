import express from "express";
import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { request } from "node:http";
import neo4j from "neo4j-driver";
import { pino } from "pino";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { listen, type Listening } from "../../src/api/listen.ts";
import { createApolloServer } from "../../src/api/server.ts";
import { cypher } from "../../src/graph/cypher.ts";
import { asForewarnedError } from "../../src/graph/driver/failures.ts";
import { readCache } from "../../src/graph/read/read-cache.ts";
import { type Graph, openGraph } from "../../src/graph/driver/neo4j.ts";
import { boltProxy } from "../support/bolt-proxy.ts";
import { testGraph, testLogin } from "../support/graph.ts";

const silent = pino({ level: "silent" });
const query =
  '{ frameworks(where: { title: { in: ["G-Cloud", "Corporate Zoom licences for UK government departments"] } }) { nodes { title } } }';
const titles = {
  frameworks: { nodes: [{ title: "Corporate Zoom licences for UK government departments" }, { title: "G-Cloud" }] },
};

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
    expect(posted.extensions.snapshot).toMatch(/^FB:/);
    const got = await fetch(`${server.url}graphql?query=${encodeURIComponent(query)}`);
    expect(await got.json()).toEqual(posted);
  });

  test("forbids caches on the way to store answers", async () => {
    const reply = await fetch(`${server.url}graphql?query={__typename}`);
    expect(reply.headers.get("cache-control")).toBe("no-store");
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
    expect([response.status, response.headers.get("location")]).toEqual([302, "/"]);
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
        `There is nothing at /${path} for ${method}. The server has: / (the sandbox), /graphql, /export (tables) and /health.\n`,
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

describe("while the database is gone", () => {
  const seeded = testGraph("seed");

  test("the API and /health report it, and they work again after the database is back", async () => {
    expect(seeded()).toBeDefined();
    const login = testLogin();
    const door = await boltProxy(login.uri);
    const said: string[] = [];
    // The server retries writes for this time. Reads fail at once.
    const retryTime = 3_600_000;
    const graph = await openGraph({ ...login, uri: door.uri }, { retryTime, onGone: (message) => said.push(message) });
    const server = await listen(createApolloServer(silent), graph, {
      host: "127.0.0.1",
      port: 0,
      pages: express.Router(),
      cache: readCache(graph, 1_000_000),
    });
    const ask = async () => (await fetch(`${server.url}graphql?query=${encodeURIComponent(query)}`)).json();
    expect(await ask()).toMatchObject({ data: titles });
    await door.shut();
    // The server answers from its cache for up to a second.
    await wait(1_000);
    expect(await ask()).toMatchObject({
      errors: [
        {
          message: expect.stringMatching(
            /^Neo4j at bolt:\S+ does not answer: no program listens at this address\. Start it, or/,
          ),
          extensions: { code: "GRAPH_UNAVAILABLE" },
        },
      ],
    });
    const health = await fetch(`${server.url}health`);
    expect([health.status, await health.json()]).toMatchObject([
      503,
      { server: "ok", database: expect.stringMatching(/does not answer/) },
    ]);
    await door.open();
    expect(await ask()).toMatchObject({ data: titles });
    expect((await fetch(`${server.url}health`)).status).toBe(200);
    expect(said).toEqual([expect.stringMatching(/does not answer/), expect.stringMatching(/answers again\.$/)]);
    await door.shut();
    const during = graph.read(cypher`RETURN 1`, {});
    await wait(100).then(door.open);
    expect(await during, "a moment passes unnoticed").toEqual([[1n]]);
    await server.close();
    await graph.close();
    await door.shut();
  });

  test("/health does not wait for a database that does not answer", async () => {
    const login = testLogin();
    const door = await boltProxy(login.uri);
    const graph = await openGraph({ ...login, uri: door.uri });
    door.hold();
    const before = door.opened();
    const refusal = /did not answer within 1\.5 s: it is frozen or too busy/;
    await Promise.all([1, 2, 3].map(() => expect(graph.ping()).rejects.toThrow(refusal)));
    expect(door.opened() - before, "no connection for each who asks").toBe(0);
    await door.shut();
    await graph.close();
  });

  test("the error for too many queries at once differs from the error for a database that does not answer", async () => {
    const { uri, username, password, database } = testLogin();
    const config = { maxConnectionPoolSize: 1, connectionAcquisitionTimeout: 200 };
    const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), config);
    const [busy, late] = [driver.session({ database }), driver.session({ database })];
    const transaction = busy.beginTransaction();
    await transaction.run("RETURN 1");
    const failure: unknown = await late.run("RETURN 1").catch((error: unknown) => error);
    await transaction.rollback();
    await driver.close();
    const place = { uri, username, database, timeLimit: 1, whenGone: () => "Start it." };
    expect(asForewarnedError(failure, { ...place, connections: 1 })).toMatchObject({
      code: "GRAPH_UNAVAILABLE",
      message: `Neo4j at ${uri} got too many queries at once: all 1 connections to it are in use. Query again.`,
    });
    expect(asForewarnedError(failure, { ...place, connections: 2 })).toMatchObject({
      code: "GRAPH_UNAVAILABLE",
      message: `Neo4j at ${uri} does not answer: the program that listens at this address does not respond. Start it.`,
    });
  });

  test("a wrong password, a wrong database and an address without a server have different errors", async () => {
    const login = testLogin();
    await expect(openGraph({ ...login, password: "not it" })).rejects.toThrow(
      /rejected the login of user "neo4j"\. Check NEO4J_USERNAME and NEO4J_PASSWORD\./,
    );
    const told: string[] = [];
    await expect(
      openGraph({ ...login, uri: "bolt://127.0.0.1:1" }, { onGone: (message) => told.push(message) }),
    ).rejects.toThrow(/Neo4j at bolt:\/\/127\.0\.0\.1:1 does not answer: /);
    expect(told, "which is an error, and is told as one").toEqual([]);
    await expect(openGraph({ ...login, database: "nowhere" })).rejects.toThrow(
      /has no database "nowhere"\. Check NEO4J_DATABASE\./,
    );
  });
});
