import express from "express";
import { createHash } from "node:crypto";
import { readdirSync } from "node:fs";
import { pino } from "pino";
import { afterAll, beforeAll, expect, expectTypeOf, test } from "vitest";
import { listen, type Listening } from "../../src/api/listen.ts";
import { createApolloServer } from "../../src/api/server.ts";
import { testGraph } from "../support/graph.ts";
import { ask } from "./ask.ts";
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

const operations = Object.values(generated).filter((each) => each instanceof generated.TypedDocumentString);

test("a typed client sends a question of the catalogue, and the fields of the answer are typed", async () => {
  const { products } = await ask(`${server.url}graphql`, generated.WhoBoughtZoomDocument, {});
  const contracts = products?.nodes[0]?.contracts;
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
    const { contracts }: generated.ContractsForAProductQuery = await ask(
      `${server.url}graphql`,
      generated.ContractsForAProductDocument,
      { product: "Zoom", first: 2, after },
    );
    titles.push(...(contracts?.nodes ?? []).map(({ title }) => title));
    after = contracts?.pageInfo.hasNextPage ? contracts.pageInfo.endCursor : null;
  } while (after);
  expect(titles).toHaveLength(3);
  // @ts-expect-error: the product is missing
  await expect(ask(`${server.url}graphql`, generated.ContractsForAProductDocument, { first: 2 })).rejects.toThrow(
    /\$product/,
  );
});

test("every question of the catalogue is typed, and has the hash of its text", () => {
  const files = readdirSync(new URL("../../src/questions/", import.meta.url)).filter((file) =>
    file.endsWith(".graphql"),
  );
  expect(operations).toHaveLength(files.length + 1);
  for (const operation of operations)
    expect(operation.__meta__?.hash).toBe(createHash("sha256").update(operation.toString().trim()).digest("hex"));
});
