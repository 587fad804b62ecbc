import express from "express";
import { createHash } from "node:crypto";
import { pino } from "pino";
import { afterAll, beforeAll, expect, test } from "vitest";
import { listen, type Listening } from "../../src/api/listen.ts";
import { createApolloServer } from "../../src/api/server.ts";
import { testGraph } from "../support/graph.ts";

const graph = testGraph("empty");
const logged: string[] = [];
let server: Listening;
beforeAll(async () => {
  const log = pino({ level: "trace" }, { write: (line) => void logged.push(line) });
  server = await listen(createApolloServer(log), graph(), { host: "127.0.0.1", port: 0, pages: express.Router() });
});
afterAll(() => server.close());

interface Asked {
  query?: string;
  operationName?: string;
  extensions?: object;
}

async function post(asked: Asked) {
  const response = await fetch(`${server.url}graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(asked),
  });
  return [response.status, await response.json()];
}

async function get({ extensions, ...asked }: Asked) {
  const parameters = new URLSearchParams({
    ...asked,
    ...(extensions ? { extensions: JSON.stringify(extensions) } : {}),
  });
  const response = await fetch(`${server.url}graphql?${parameters}`);
  return [response.status, await response.json()];
}

const methods = [
  ["POST", post],
  ["GET", get],
] as const;

const refused = (what: string) => [
  400,
  {
    errors: [
      {
        message: expect.stringMatching(
          new RegExp(`^Forewarned answers queries only, but this operation is a ${what}\\. `),
        ),
        locations: [{ line: 1, column: 1 }],
        extensions: { code: "BAD_USER_INPUT" },
      },
    ],
  },
];

test.each(
  methods.flatMap(([method, ask]) =>
    [
      ["mutation", "mutation { deleteContract(id: 1) { id } }"],
      ["mutation", "mutation Rename($name: String) { rename(name: $name) }"],
      ["subscription", "subscription { contracts { nodes { id } } }"],
      ["subscription", "subscription Two { one two }"],
    ].map(([what, query]) => ({ method, ask, what: what!, query: query! })),
  ),
)("by $method, $query is rejected because the server only answers queries", async ({ ask, what, query }) => {
  expect(await ask({ query })).toEqual(refused(what));
  expect(logged, "it is no defect").toEqual([]);
});

test.each(methods)(
  "by %s, a mutation next to a query is rejected whichever of them the client selects",
  async (_method, ask) => {
    const query = "mutation Rename { rename } query Type { __typename }";
    expect(await ask({ query, operationName: "Type" })).toEqual(refused("mutation"));
    expect(await ask({ query, operationName: "Rename" })).toEqual(refused("mutation"));
    expect(logged).toEqual([]);
  },
);

test.each(methods)(
  "by %s, a mutation with a hash is rejected, and the server does not store the hash",
  async (method, ask) => {
    const query = `mutation ${method} { rename }`;
    const extensions = { persistedQuery: { version: 1, sha256Hash: createHash("sha256").update(query).digest("hex") } };
    const unknown = [200, { errors: [{ extensions: { code: "PERSISTED_QUERY_NOT_FOUND" } }] }];
    expect(await ask({ query, extensions })).toEqual(refused("mutation"));
    expect(await ask({ extensions })).toMatchObject(unknown);
    expect(await ask({ query, extensions }), "it is refused the same way again").toEqual(refused("mutation"));
    expect(logged).toEqual([]);
  },
);
