import { ApolloClient, HttpLink, InMemoryCache } from "@apollo/client";
import { PersistedQueryLink } from "@apollo/client/link/persisted-queries";
import { generate } from "@graphql-codegen/cli";
import { Client, fetchExchange } from "@urql/core";
import { persistedExchange } from "@urql/exchange-persisted";
import express from "express";
import { parse } from "graphql";
import { createHash } from "node:crypto";
import { readdirSync } from "node:fs";
import { pino } from "pino";
import { afterAll, beforeAll, expect, expectTypeOf, test } from "vitest";
import { listen, type Listening } from "../../src/api/listen.ts";
import { createApolloServer } from "../../src/api/server.ts";
import { testGraph } from "../support/graph.ts";
import { type Answer, ask } from "./ask.ts";
import * as generated from "./generated/graphql.ts";

const graph = testGraph("seed");
let server: Listening;
beforeAll(async () => {
  server = await listen(createApolloServer(pino({ level: "silent" })), graph(), {
    host: "127.0.0.1",
    port: 0,
    pages: express.Router(),
  });
});
afterAll(() => server.close());

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");
const operations = Object.values(generated).filter((each) => each instanceof generated.TypedDocumentString);

test("a typed client sends a question of the catalogue, and the fields of the answer are typed", async () => {
  const { data, errors } = await ask(`${server.url}graphql`, generated.WhoBoughtZoomDocument, {});
  expect(errors).toEqual([]);
  const contracts = data?.products?.nodes[0]?.contracts;
  const [dearest] = contracts?.nodes ?? [];
  expectTypeOf(dearest!.value).toEqualTypeOf<{ amount: string; currency: string | null } | null>();
  expect([contracts?.totalCount, dearest?.value?.amount, dearest?.buyers?.[0]?.name]).toEqual([
    3,
    "152000",
    "UK Research and Innovation",
  ]);
});

test("a typed client reads page after page, and its variables are typed", async () => {
  const titles: string[] = [];
  let after: string | null = null;
  do {
    const { data }: Answer<generated.ContractsForAProductQuery> = await ask(
      `${server.url}graphql`,
      generated.ContractsForAProductDocument,
      { product: "Zoom", first: 2, after },
    );
    titles.push(...(data?.contracts?.nodes ?? []).map(({ title }) => title));
    after = data?.contracts?.pageInfo.hasNextPage ? data.contracts.pageInfo.endCursor : null;
  } while (after);
  expect(titles).toHaveLength(3);
  // @ts-expect-error: the product is missing
  const { data, errors } = await ask(`${server.url}graphql`, generated.ContractsForAProductDocument, { first: 2 });
  expect([data, errors[0]?.message]).toEqual([null, expect.stringMatching(/\$product/)]);
});

test("every question of the catalogue is typed", () => {
  const files = readdirSync(new URL("../../src/questions/", import.meta.url)).filter((file) =>
    file.endsWith(".graphql"),
  );
  expect(operations).toHaveLength(files.length + 1);
});

const byProduct = `query ByProduct($name: String!) { products(where: { name: { eq: $name } }) { nodes { id name } } }`;
const zoom = { products: { nodes: [{ id: expect.stringMatching(/^product:/) as string, name: "Zoom" }] } };
/** A client that nobody told anything about this server counts its requests by their method. */
function counted() {
  const methods: string[] = [];
  const counting: typeof fetch = async (input, init) => {
    methods.push(init?.method ?? "GET");
    return fetch(input, init);
  };
  return { methods, counting };
}

test("Apollo Client asks by hash, and by text once", async () => {
  const { methods, counting } = counted();
  const link = new PersistedQueryLink({ sha256, useGETForHashedQueries: true }).concat(
    new HttpLink({ uri: `${server.url}graphql`, fetch: counting }),
  );
  for (let i = 0; i < 2; i++) {
    const client = new ApolloClient({ link, cache: new InMemoryCache({ addTypename: false } as object) });
    const { data } = await client.query({ query: parse(byProduct), variables: { name: "Zoom" } });
    expect(data).toMatchObject(zoom);
  }
  expect(methods).toEqual(["GET", "POST", "GET"]);
});

test("urql asks by hash, and by text once", async () => {
  const { methods, counting } = counted();
  const client = new Client({
    url: `${server.url}graphql`,
    fetch: counting,
    preferGetMethod: false,
    exchanges: [persistedExchange({ preferGetForPersistedQueries: true }), fetchExchange],
  });
  for (let i = 0; i < 2; i++) {
    const { data, error } = await client.query(byProduct, { name: "Zoom" }).toPromise();
    expect(error).toBeUndefined();
    expect(data).toMatchObject(zoom);
  }
  // The second request has the hash and the text, which is short enough for the address.
  expect(methods).toEqual(["GET", "GET", "GET"]);
});

// This one comes last, because the generator holds up the process, and the connections of the tests after it would be closed.
test("the public code generator types an operation against a running server, in a fresh folder", async () => {
  const documents = [`query Titles($first: Int) { contracts(first: $first) { nodes { title value { amount } } } }`];
  const files = (await generate(
    {
      schema: `${server.url}schema.graphql`,
      documents,
      generates: {
        "generated/": { preset: "client", config: { scalars: { Decimal: "string" }, documentMode: "string" } },
      },
      silent: true,
    },
    false,
  )) as { filename: string; content: string }[];
  const types = files.find(({ filename }) => filename.endsWith("graphql.ts"))!.content;
  expect(types).toMatch(/TitlesQuery = .*title: string.*amount: string/s);
});
