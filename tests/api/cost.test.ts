import { readdirSync, readFileSync } from "node:fs";
import { getIntrospectionQuery } from "graphql";
import { pino } from "pino";
import { describe, expect, test } from "vitest";
import { createApolloServer } from "../../src/api/server.ts";
import { cypher } from "../../src/graph/cypher.ts";
import { openReader } from "../../src/graph/read/reader.ts";
import { openGraph } from "../../src/graph/driver/neo4j.ts";
import { ask, askWith } from "../support/ask.ts";
import { testGraph, testLogin } from "../support/graph.ts";

const folder = new URL("../../src/questions/", import.meta.url);
const three = `{ frameworks(first: 20) { nodes { contracts(first: 12) { nodes { products { advisories(first: 5) { nodes { publisher { name } } } } } } } } }`;
const costOf = async (query: string, variables = {}) => (await ask(graph(), query, variables)).extensions?.cost;
const graph = testGraph("seed");

describe("the cost of an operation", () => {
  test("is reported, and grows with page sizes and depth, also through variables and fragments", async () => {
    expect(await costOf("{ contracts { nodes { title } } }")).toEqual({ cost: 26, limit: 500_000 });
    expect(await costOf("{ contracts(first: 50) { nodes { title } } }")).toEqual({ cost: 51, limit: 500_000 });
    expect(await costOf("query ($n: Int) { contracts(first: $n) { nodes { title } } }", { n: 50 })).toEqual({
      cost: 51,
      limit: 500_000,
    });
    const nested = { cost: 1 + 10 * (1 + (1 + 25 * 1)), limit: 500_000 };
    expect(await costOf("{ buyers(first: 10) { nodes { contracts { nodes { title } } } } }")).toEqual(nested);
    expect(
      await costOf(
        "{ buyers(first: 10) { ...b } } fragment b on BuyerConnection { edges { node { contracts { nodes { title } } } } }",
      ),
    ).toEqual(nested);
    expect(await costOf("{ a: contracts { nodes { id } } b: contracts { nodes { id } } }")).toMatchObject({ cost: 52 });
  });

  test("counts paths by their greatest number and length", async () => {
    // A path of this length is rejected before the server reads anything.
    const query = `{ paths(from: "product:a/a", to: "product:b/b", maxLength: 7)
      { shortest { nodes { ... on Product { vendor { id } } } edges { from { id } to { id } } } } }`;
    expect(await costOf(query)).toMatchObject({ cost: 200 + 1 + 100 * (1 + 7 * 1 + 1 + 6 * (1 + 1)) });
  });

  test("is far within the limit for the catalogue, a page of pages and introspection", async () => {
    const questions = readdirSync(folder).filter((file) => file.endsWith(".graphql"));
    // A server whose limit is 0 reports the cost of an operation and reads nothing.
    const server = createApolloServer(pino({ level: "silent" }), { maxCost: 0 });
    const reader = await graph().reader();
    for (const query of [three, ...questions.map((file) => readFileSync(new URL(file, folder), "utf8"))]) {
      const { body } = await server.executeOperation({ query }, { contextValue: { reader } });
      const [error] = body.kind === "single" ? (body.singleResult.errors ?? []) : [];
      expect(error?.extensions, query).toMatchObject({ code: "QUERY_TOO_COMPLEX", limit: 0 });
      expect(error!.extensions!.cost, query).toBeLessThan(250_000);
    }
    expect(await costOf(getIntrospectionQuery())).toMatchObject({ cost: 0 });
  });

  test("above the limit is rejected before the server reads anything, with the name of the most expensive field", async () => {
    const { errors, data, statements } = await ask(
      graph(),
      "{ snapshot { id } buyers(first: 100) { nodes { contracts(first: 100) { nodes { products { advisories(first: 100) { nodes { title } } } } } } } }",
    );
    expect(statements).toBe(0);
    expect(data).toBeUndefined();
    expect(errors).toHaveLength(1);
    expect(errors![0]).toMatchObject({
      message: expect.stringMatching(
        /^This operation would cost [\d,]+; the limit is 500,000\. "buyers\.nodes\.contracts\.nodes\.products\.advisories\.nodes" has the highest cost, [\d,]+\./,
      ) as string,
      // 100 buyers × 100 contracts × 3 products, with a page of advisories each.
      extensions: {
        code: "QUERY_TOO_COMPLEX",
        limit: 500_000,
        cost: 1 + 1 + 100 * (1 + 1 + 100 * (1 + 1 + 3 * (1 + 100))),
        fieldCost: 3_000_000,
      },
    });
  });

  test("names the most expensive field by its own cost, by its alias and through fragments", async () => {
    const { errors } = await ask(
      graph(),
      `query ($no: Boolean = false) { buyers(first: 100) { nodes { ...b } } }
      fragment b on Buyer { few: contracts(first: 2) { nodes { id } } many: contracts(first: 100) { nodes { ...c } }
        unread: contracts(first: 100) @include(if: $no) { nodes { exposures(first: 100) { nodes { id } } } } }
      fragment c on Contract { exposures(first: 100) { totalCount nodes { id } } title }`,
    );
    expect(errors).toMatchObject([
      { extensions: { field: "buyers.nodes.many.nodes.exposures.nodes", fieldCost: 1_000_000 } },
    ]);
  });

  test("does not hide the error that the operation to run is ambiguous", async () => {
    const { errors } = await ask(graph(), "query A { snapshot { id } } query B { snapshot { id } }");
    expect(errors).toMatchObject([
      {
        message: expect.stringMatching(/operation name/i) as string,
        extensions: { code: "OPERATION_RESOLUTION_FAILURE" },
      },
    ]);
  });

  test("does not hide the error of an invalid page size", async () => {
    for (const first of [-1, 101, 2_000_000_000])
      expect((await ask(graph(), `{ contracts(first: ${first}) { nodes { title } } }`)).errors).toMatchObject([
        { extensions: { code: "BAD_USER_INPUT" } },
      ]);
    const nested = "buyers { contracts(first: 100) { nodes { buyers { contracts(first: 100) { nodes { id } } } } } }";
    expect((await ask(graph(), `{ contracts(first: 2000000000) { nodes { ${nested} } } }`)).errors).toMatchObject([
      { message: expect.stringMatching(/outside 0 to 100/) as string, extensions: { code: "BAD_USER_INPUT" } },
    ]);
  });

  test.each([
    ["query ($n: Int) { contracts(first: $n) { nodes { title } } }", { n: "abc" }],
    ["query ($n: Int) { contracts(first: $n) { nodes { title } } }", { n: 99_999_999_999 }],
    ["query ($id: ID!) { node(id: $id) { id } }", {}],
    ['query ($id: ID = "product:zoom/zoom") { node(id: $id) { id } }', { id: null }],
  ])("does not hide the error of an invalid variable: %s %o", async (query, variables) => {
    const { errors, statements } = await ask(graph(), query, variables);
    expect(errors).toMatchObject([{ extensions: { code: "BAD_USER_INPUT" } }]);
    expect(errors![0]!.message).toMatch(/"(\$n|\$?id)"/);
    expect(statements).toBe(0);
  });

  test("is rejected, not reported as a defect, if fragments multiply without end", async () => {
    const fragments = Array.from(
      { length: 14 },
      (_, i) => `fragment f${i} on Framework { id ...f${i + 1} ...f${i + 1} }`,
    );
    const { errors } = await ask(
      graph(),
      `{ frameworks { nodes { ...f0 } } } ${fragments.join(" ")} fragment f14 on Framework { title }`,
    );
    expect(errors).toMatchObject([
      {
        message: expect.stringMatching(/more than 10000 fields after its fragments are expanded/) as string,
        extensions: { code: "QUERY_TOO_COMPLEX" },
      },
    ]);
  });
});

describe("a statement above the time limit", () => {
  test("fails only its own field, and the error names that field", async () => {
    const impatient = await openGraph(testLogin(), { timeLimit: 1_500 });
    try {
      const slow = cypher`UNWIND range(1, 1000000000) AS number RETURN '', sum(number % 7)`;
      const reader = await openReader({
        ...impatient,
        read: (text, parameters, seen) =>
          impatient.read(text.text.includes("HAS_BUYER") ? slow : text, parameters, seen),
      });
      const { data, errors } = await askWith(
        reader,
        "{ frameworks(first: 2) { nodes { title } } buyers(first: 1) { nodes { name contracts { nodes { title } } } } }",
      );
      expect(errors).toMatchObject([
        {
          message: expect.stringMatching(
            /^"buyers\.nodes\.contracts\.nodes": The database took longer than the limit of 1\.5 s/,
          ) as string,
          path: ["buyers", "nodes", 0, "contracts", "nodes"],
          extensions: { code: "GRAPH_TIMEOUT" },
        },
      ]);
      expect(data.frameworks.nodes).toHaveLength(2);
      expect(data.buyers.nodes).toEqual([{ name: expect.any(String) as string, contracts: null }]);
    } finally {
      await impatient.close();
    }
  });

  test.each([
    ["snapshot", /count\(/, "{ snapshot { counts { count } } frameworks(first: 1) { nodes { id } } }"],
    ["nodes", /:Product\b/, '{ nodes(ids: ["product:zoom/zoom"]) { id } frameworks(first: 1) { nodes { id } } }'],
  ])("does not affect other fields if it belongs to the field %s", async (field, statement, query) => {
    const impatient = await openGraph(testLogin(), { timeLimit: 1_500 });
    try {
      const slow = cypher`UNWIND range(1, 1000000000) AS number RETURN '', sum(number % 7)`;
      const reader = await openReader({
        ...impatient,
        read: (text, parameters, seen) => impatient.read(statement.test(text.text) ? slow : text, parameters, seen),
      });
      const { data, errors } = await askWith(reader, query);
      expect(errors).toMatchObject([{ path: [field], extensions: { code: "GRAPH_TIMEOUT" } }]);
      expect(data).toEqual({ [field]: null, frameworks: { nodes: [{ id: expect.any(String) as string }] } });
    } finally {
      await impatient.close();
    }
  });
});
