import express from "express";
import { createHash } from "node:crypto";
import { parse } from "graphql";
import { pino } from "pino";
import { afterAll, beforeAll, expect, test } from "vitest";
import { cachedOperations } from "../../src/api/cached-operations.ts";
import { listen, type Listening } from "../../src/api/listen.ts";
import { createApolloServer } from "../../src/api/server.ts";
import { readCache } from "../../src/graph/read/read-cache.ts";
import { testGraph } from "../support/graph.ts";

const graph = testGraph("seed");
let server: Listening;
beforeAll(async () => {
  server = await listen(createApolloServer(pino({ level: "silent" })), graph(), {
    host: "127.0.0.1",
    port: 0,
    pages: express.Router(),
    cache: readCache(graph(), 1_000_000),
  });
});
afterAll(() => server.close());

interface Asked {
  query?: string;
  extensions?: { persistedQuery: { version: number; sha256Hash: string } };
  variables?: Record<string, unknown>;
}

const hashOf = (query: string) => createHash("sha256").update(query).digest("hex");
const named = (query: string) => ({ persistedQuery: { version: 1, sha256Hash: hashOf(query) } });

async function post(asked: Asked) {
  const response = await fetch(`${server.url}graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(asked),
  });
  return { status: response.status, ...((await response.json()) as Record<"data" | "errors" | "extensions", unknown>) };
}

async function get({ query, extensions, variables }: Asked, headers: Record<string, string> = {}) {
  const parts = { variables: JSON.stringify(variables ?? {}), extensions: JSON.stringify(extensions) };
  const response = await fetch(`${server.url}graphql?${new URLSearchParams(query ? { ...parts, query } : parts)}`, {
    headers,
    redirect: "manual",
  });
  return { status: response.status, ...((await response.json()) as Record<"data" | "errors" | "extensions", unknown>) };
}

const unknown = { status: 200, errors: [{ extensions: { code: "PERSISTED_QUERY_NOT_FOUND" } }] };

test.each([
  ["POST", post, "{ product: products(first: 1) { nodes { id } } }"],
  ["GET", get, "{ other: products(first: 1) { nodes { id } } }"],
] as const)(
  "by %s, a client sends the text of an operation once, and only its hash from then on",
  async (_method, send, query) => {
    expect(await send({ extensions: named(query) })).toMatchObject(unknown);
    const sent = await send({ query, extensions: named(query) });
    expect(sent).toMatchObject({ status: 200, data: expect.anything(), extensions: { cost: { cost: 2 } } });
    const statements = graph().statements.length;
    expect(await post({ extensions: named(query) })).toEqual(sent);
    expect(await get({ extensions: named(query) })).toEqual(sent);
    expect(graph().statements.length, "what was answered is kept under the hash too").toBe(statements);
  },
);

test("one hash serves each set of variables", async () => {
  const query = "query ($name: String!) { products(where: { name: { eq: $name } }) { nodes { name } } }";
  await post({ query, extensions: named(query), variables: { name: "Zoom" } });
  for (const [name, nodes] of [
    ["Zoom", [{ name: "Zoom" }]],
    ["Nothing", []],
  ] as const)
    expect(await get({ extensions: named(query), variables: { name } })).toMatchObject({
      data: { products: { nodes } },
    });
});

test("a link with a hash is answered, not redirected to the sandbox", async () => {
  const query = "{ linked: products(first: 1) { nodes { id } } }";
  await post({ query, extensions: named(query) });
  const answer = await get({ extensions: named(query) }, { accept: "text/html,*/*;q=0.8" });
  expect(answer).toMatchObject({ status: 200, data: { linked: expect.anything() } });
});

test("the hash of another text is rejected and not stored", async () => {
  const [query, other] = ["{ mine: __typename }", "{ theirs: __typename }"];
  expect(await post({ query, extensions: named(other) })).toMatchObject({
    status: 400,
    errors: [
      {
        message: expect.stringMatching(/is not the hash of this operation; expected/),
        extensions: { code: "BAD_USER_INPUT" },
      },
    ],
  });
  expect(await post({ extensions: named(other) })).toMatchObject(unknown);
  const second = { persistedQuery: { version: 2, sha256Hash: hashOf(query) } };
  expect(await post({ query, extensions: second })).toMatchObject({
    status: 400,
    errors: [
      { message: expect.stringMatching(/^The "version" of extensions\.persistedQuery is missing or not supported/) },
    ],
  });
});

test("an operation that is rejected for its cost or its fields is not stored", async () => {
  for (const query of [
    "{ buyers(first: 100) { nodes { contracts(first: 100) { nodes { exposures(first: 100) { nodes { id } } } } } } }",
    "{ buyers { nodes { nam } } }",
  ]) {
    expect(await post({ query, extensions: named(query) })).toMatchObject({ status: 400, errors: [{}] });
    expect(await post({ extensions: named(query) })).toMatchObject(unknown);
  }
});

test("the stored operations are limited: a client sends the least recently used one again", async () => {
  const big = (name: number) => `{ n${name}: __typename } # ${"x".repeat(240_000)}`;
  for (let name = 0; name < 40; name++) await post({ query: big(name), extensions: named(big(name)) });
  expect(await post({ extensions: named(big(0)) })).toMatchObject(unknown);
  expect(await post({ extensions: named(big(39)) })).toMatchObject({ data: { n39: "Query" } });
  expect(await post({ query: big(0), extensions: named(big(0)) })).toMatchObject({ data: { n0: "Query" } });
});

test("the limit on parsed documents counts the text that they hold", async () => {
  const { documentStore } = cachedOperations();
  const document = parse(`{ __typename } # ${"x".repeat(240_000)}`);
  for (let name = 0; name < 200; name++) await documentStore!.set(`${name}`, document);
  expect([await documentStore!.get("0"), await documentStore!.get("199")]).toEqual([undefined, document]);
});
