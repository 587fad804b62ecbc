import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Listening } from "../../../../src/api/listen.ts";
import { cypher } from "../../../../src/graph/cypher.ts";
import { ingest } from "../../../../src/ingest/run.ts";
import { ask } from "../../../support/ask.ts";
import { exportOf, serve, table } from "../../../support/csv.ts";
import { exactly, fragment, testGraph } from "../../../support/graph.ts";

const files = fileURLToPath(new URL("../../spend", import.meta.url));

describe("the text of payments", () => {
  const graph = testGraph([
    fragment(
      "warned",
      [
        { label: "Organization", key: "name:ZZ:northern-software", name: "Northern Software" },
        { label: "Product", key: "northern-software/gateway", name: "Gateway" },
        { label: "Advisory", key: "a1", title: "Gateway is exploited", kind: "EXPLOITED", date: exactly("2017-01-01") },
      ],
      [
        ["Product northern-software/gateway", "HAS_VENDOR", "Organization name:ZZ:northern-software"],
        ["Advisory a1", "HAS_SUBJECT", "Product northern-software/gateway"],
      ],
    ),
  ]);
  let server: Listening;
  beforeAll(async () => {
    await ingest(graph(), [files]);
    await graph().read(cypher`CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()`, {});
    server = await serve(graph());
  });
  afterAll(() => server.close());
  const payments = async (where: object) => {
    const query = `query ($where: PaymentFilter) { payments(where: $where, orderBy: { field: KEY }) { nodes {
      reference description date { edtf } details { name text } mentions { nodes { node { ... on Product { id } } } } } } }`;
    const { data, errors } = await ask(graph(), query, { where });
    expect(errors).toBeUndefined();
    return data.payments.nodes as Record<string, unknown>[];
  };
  const references = async (where: object) => (await payments(where)).map(({ reference }) => reference).sort();

  test("is complete, whatever its columns are called", async () => {
    expect(await payments({ description: { eq: "Migration" } })).toMatchObject([
      {
        date: { edtf: "2016-05-02" },
        details: [
          { name: "lot description", text: "Specialist Cloud Services" },
          { name: "sector", text: "Local Government" },
        ],
      },
    ]);
    expect(await payments({ reference: { eq: "PC-2" } })).toMatchObject([
      { description: "Stationery", details: [{ name: "account text", text: "Papier à lettres" }] },
    ]);
  });

  test("can be filtered by name and text together, without regard to case and accents", async () => {
    const details = { name: { eq: "Account Text" }, text: { contains: "PAPIER A" } };
    expect(await references({ details: { some: details } })).toEqual(["PC-2"]);
    expect(await references({ details: { some: { ...details, name: { eq: "sector" } } } })).toEqual([]);
    expect(
      await references({
        reference: { startsWith: "PC" },
        details: { some: { or: [{ text: { startsWith: "papier" } }, { text: { startsWith: "northern" } }] } },
      }),
    ).toEqual(["PC-1", "PC-2"]);
    expect(await references({ reference: { startsWith: "PC" }, details: { none: details } })).toEqual(["PC-1"]);
    expect(await references({ details: { none: {} } })).toEqual(["N-1", "N-2"]);
    expect(await references({ not: { details: { some: {} } } })).toEqual(["N-1", "N-2"]);
  });

  test("can be filtered through a buyer's payments too", async () => {
    const where = { payments: { some: { details: { some: { text: { eq: "local government" } } } } } };
    const { data } = await ask(graph(), "query ($where: BuyerFilter) { buyers(where: $where) { nodes { name } } }", {
      where,
    });
    expect(data.buyers.nodes).toEqual([{ name: "Example Borough Council" }]);
  });

  test("is found by its words, but names of people are not", async () => {
    const find = async (text: string) => {
      const query = `query ($text: String!) { search(text: $text, types: [Payment]) { edges {
        node { ... on Payment { reference } } matched { field words } } } }`;
      return (await ask(graph(), query, { text })).data.search.edges as unknown[];
    };
    for (const [text, words] of [
      ["lettres papier", ["Papier", "lettres"]],
      ["papir", ["Papier"]],
    ] as const)
      expect(await find(text), text).toEqual([
        { node: { reference: "PC-2" }, matched: [{ field: "details", words: expect.arrayContaining([...words]) }] },
      ]);
    expect(await find("Personne")).toEqual([]);
  });

  test("names products", async () => {
    expect(await payments({ mentionedProducts: { some: {} } })).toMatchObject([
      { reference: "PC-1", mentions: { nodes: [{ node: { id: "product:northern-software/gateway" } }] } },
    ]);
  });

  test("is in the table, with the name and the text of each detail", async () => {
    const asked = { where: { description: { eq: "Migration" } }, columns: "details.name,details.text,date.edtf" };
    const rows = await table(exportOf(server, "payments.csv", asked));
    expect(rows).toMatchObject([
      {
        "details.name": "lot description | sector",
        "details.text": "Specialist Cloud Services | Local Government",
        "date.edtf": "2016-05-02",
      },
    ]);
  });

  test("has no name of a person anywhere in the graph", async () => {
    const rows = await graph().read(
      {
        text: "MATCH (n) UNWIND keys(n) AS key WITH n[key] AS value WHERE toStringOrNull(value) CONTAINS 'Personne' OR any(each IN CASE WHEN valueType(value) STARTS WITH 'LIST' THEN value ELSE [] END WHERE toStringOrNull(each) CONTAINS 'Personne') RETURN count(*)",
      } as never,
      {},
    );
    expect(rows).toEqual([[0n]]);
  });
});
