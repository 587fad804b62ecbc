import { describe, expect, test } from "vitest";
import { ask } from "../../../support/ask.ts";
import { aggregated } from "./deals.ts";

const amounts = "{ currency count sum min max average vatIncluded vatExcluded }";
const totals = `count values ${amounts} withoutAmount withoutCurrency tooLarge jointValues { count values { sum } } mayEstablishFramework { count values { sum } } notMade { count values { sum } }`;

describe("aggregates", () => {
  const { graph, answer } = aggregated();

  test("a count alone takes one statement", async () => {
    expect(await answer("{ contractsAggregate { count } }")).toEqual({
      contractsAggregate: { count: 8 },
      statements: 1,
    });
  });

  test("each contract is summed, or counted under the one reason that excludes it", async () => {
    const { contractsAggregate, statements } = await answer(`{ contractsAggregate { ${totals} } }`);
    expect(statements).toBe(1);
    expect(contractsAggregate).toEqual({
      count: 8,
      values: [
        {
          currency: "EUR",
          count: 1,
          sum: "-0.000000001",
          min: "-0.000000001",
          max: "-0.000000001",
          average: "0",
          vatIncluded: 1,
          vatExcluded: 0,
        },
        {
          currency: "GBP",
          count: 1,
          sum: "10.5",
          min: "10.5",
          max: "10.5",
          average: "10.5",
          vatIncluded: 0,
          vatExcluded: 1,
        },
      ],
      withoutAmount: 1,
      withoutCurrency: 1,
      tooLarge: 1,
      jointValues: { count: 1, values: [{ sum: "100" }] },
      mayEstablishFramework: { count: 1, values: [{ sum: "5000" }] },
      notMade: { count: 1, values: [{ sum: "3" }] },
    });
  });

  test("the aggregate takes the same where as the connection", async () => {
    const where =
      '(where: { suppliers: { some: { id: { eq: "supplier:one" } } }, buyers: { some: { kind: { eq: DEPARTMENT } } } })';
    const data = await answer(
      `{ contractsAggregate${where} { count values { sum } } paymentsAggregate${where} { count values { sum } } }`,
    );
    expect(data).toMatchObject({
      contractsAggregate: { count: 1, values: [{ sum: "10.5" }] },
      paymentsAggregate: { count: 1, values: [{ sum: "7" }] },
    });
  });

  test.each([
    [
      "BUYER",
      "buyer { name }",
      [
        [null, 6],
        [{ name: "HOME" }, 1],
        [{ name: "LEEDS" }, 1],
      ],
    ],
    [
      "BUYER_KIND",
      "buyerKind",
      [
        [null, 6],
        ["DEPARTMENT", 1],
        ["LOCAL_AUTHORITY", 1],
      ],
    ],
    [
      "SUPPLIER",
      "supplier { id }",
      [
        [null, 5],
        [{ id: "supplier:one" }, 2],
        [{ id: "supplier:two" }, 2],
      ],
    ],
    [
      "VENDOR",
      "vendor { id }",
      [
        [null, 7],
        [{ id: "vendor:maker" }, 1],
      ],
    ],
    [
      "FRAMEWORK",
      "framework { title }",
      [
        [null, 7],
        [{ title: "Cloud" }, 1],
      ],
    ],
    [
      "PRODUCT",
      "product { name }",
      [
        [null, 7],
        [{ name: "Calls" }, 1],
      ],
    ],
    [
      "AGENCY",
      "agency { id }",
      [
        [null, 7],
        [{ id: "agency:cisa" }, 1],
        [{ id: "agency:ncsc" }, 1],
      ],
    ],
    [
      "YEAR",
      "year",
      [
        [null, 6],
        [2020, 2],
      ],
    ],
    [
      "MONTH",
      "month",
      [
        [null, 6],
        ["2020-03", 2],
      ],
    ],
    [
      "CPV_DIVISION",
      "cpvDivision",
      [
        [null, 7],
        ["48", 1],
        ["72", 1],
      ],
    ],
  ])("contracts are grouped by %s, with a separate group if the value is unknown", async (by, key, expected) => {
    const { contractsAggregate, statements } = await answer(
      `{ contractsAggregate { groups(by: [${by}]) { nodes { ${key} count } rest { count } totalCount } } }`,
    );
    const field = key.split(" ")[0]!;
    const { nodes, rest, totalCount } = contractsAggregate.groups;
    expect(nodes.map((node: Record<string, unknown>) => [node[field], node.count])).toEqual(expected);
    expect([rest, totalCount, statements]).toEqual([null, expected.length, 1]);
  });

  test("overlapping groups say so, and the rest counts a deal once", async () => {
    const groups = (by: string, first: number) =>
      answer(
        `{ contractsAggregate { groups(by: [${by}], first: ${first}) { overlaps inSeveralGroups totalCount nodes { count } rest { count jointValues { count } } } } }`,
      );
    const bySupplier = (await groups("SUPPLIER", 1)).contractsAggregate.groups;
    expect(bySupplier).toEqual({
      overlaps: true,
      inSeveralGroups: 1,
      totalCount: 3,
      nodes: [{ count: 5 }],
      rest: { count: 3, jointValues: { count: 1 } },
    });
    const byYear = (await groups("YEAR", 0)).contractsAggregate.groups;
    expect(byYear).toEqual({
      overlaps: false,
      inSeveralGroups: 0,
      totalCount: 2,
      nodes: [],
      rest: { count: 8, jointValues: { count: 1 } },
    });
  });

  test("counts of groups read no amounts, and the sums of all groups that are shown take one statement more", async () => {
    const texts = async (fields: string) => {
      const before = graph().statements.length;
      await answer(`{ contractsAggregate { groups(by: [SUPPLIER], first: 2) { ${fields} } } }`);
      return graph().statements.slice(before);
    };
    const counts = await texts("totalCount nodes { supplier { name } count }");
    expect([counts.length, counts.join().includes("value")]).toEqual([1, false]);
    expect(await texts("nodes { count values { sum } withoutAmount jointValues { count } }")).toHaveLength(2);
    expect(await texts("nodes { count } rest { count }")).toHaveLength(2);
    expect(await texts("nodes { count } rest { count values { sum } } overlaps inSeveralGroups")).toHaveLength(3);
  });

  test("the greatest groups may be those with the greatest sum in a currency", async () => {
    const { contractsAggregate } = await answer(
      '{ contractsAggregate { groups(by: [SUPPLIER], sumIn: "EUR", first: 1) { nodes { supplier { id } values { currency sum } } } } }',
    );
    expect(contractsAggregate.groups.nodes).toEqual([
      { supplier: { id: "supplier:two" }, values: [{ currency: "EUR", sum: "-0.000000001" }] },
    ]);
  });

  test("several keys of a group belong to the same buyer", async () => {
    const { contractsAggregate } = await answer(
      "{ contractsAggregate { groups(by: [BUYER_KIND, YEAR, BUYER]) { nodes { buyer { id } buyerKind year count } } } }",
    );
    expect(contractsAggregate.groups.nodes).toEqual([
      { buyer: null, buyerKind: null, year: null, count: 6 },
      { buyer: { id: "buyer:home" }, buyerKind: "DEPARTMENT", year: 2020, count: 1 },
      { buyer: { id: "buyer:leeds" }, buyerKind: "LOCAL_AUTHORITY", year: 2020, count: 1 },
    ]);
  });

  test("the cost of the selection in a group is multiplied by the maximum number of groups", async () => {
    const cost = async (first: number) => {
      const { extensions } = await ask(
        graph(),
        `{ contractsAggregate { groups(first: ${first}) { nodes { buyer { contracts(first: 10) { nodes { title } } } } } } }`,
      );
      return (extensions!.cost as { cost: number }).cost;
    };
    const [one, eleven] = [await cost(1), await cost(11)];
    expect(eleven - one).toBeGreaterThanOrEqual(100);
  });

  test("the text of a statement depends only on the shape of the query", async () => {
    const text = async (args: string) => {
      const before = graph().statements.length;
      await answer(`{ contractsAggregate { groups(${args}) { nodes { count } } } }`);
      return graph().statements.slice(before);
    };
    expect(await text('by: [YEAR, BUYER], first: 3, sumIn: "GBP"')).toEqual(
      await text('by: [BUYER, YEAR], first: 50, sumIn: "EUR"'),
    );
  });

  test.each([
    ["by: []", "has 0 keys"],
    ["by: [BUYER, YEAR, PRODUCT, VENDOR]", "has 4 keys"],
    ["by: [BASIS]", "has BASIS, which deals do not have"],
    ["first: 101", "outside 0 to 100"],
    ["first: -1", "outside 0 to 100"],
    ['sumIn: "pounds"', "is not a currency"],
  ])("groups(%s) is rejected, and the totals are answered", async (args, said) => {
    const { data, errors } = await ask(graph(), `{ contractsAggregate { count groups(${args}) { totalCount } } }`);
    expect(data).toEqual({ contractsAggregate: { count: 8, groups: null } });
    expect(errors).toMatchObject([{ message: expect.stringContaining(said), extensions: { code: "BAD_USER_INPUT" } }]);
  });

  test("exposures cannot be grouped by contract", async () => {
    const { errors } = await ask(graph(), "{ exposuresAggregate { groups(by: [CONTRACT]) { totalCount } } }");
    expect(errors).toMatchObject([
      { message: expect.stringContaining("has CONTRACT"), extensions: { code: "BAD_USER_INPUT" } },
    ]);
  });
});
