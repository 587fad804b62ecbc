import { describe, expect, test } from "vitest";
import { ask } from "../support/ask.ts";
import { exactly, fragment, testGraph } from "../support/graph.ts";

const pounds = (amount: string) => ({ amount, currency: "GBP", vat: "EXCLUDED" as const });
const organization = (key: string, more = {}) => ({
  label: "Organization" as const,
  key,
  name: key.toUpperCase(),
  country: "GB",
  ...more,
});
const identified = (statedName: string) => ({ matchedBy: "IDENTIFIER" as const, statedName });

const content = [
  fragment(
    "register",
    [
      organization("home", { kind: "DEPARTMENT" }),
      organization("leeds", { kind: "LOCAL_AUTHORITY" }),
      organization("one"),
      organization("two"),
      organization("maker"),
      organization("ncsc", { isAgency: true }),
      organization("cisa", { isAgency: true }),
      { label: "Product", key: "maker/calls", name: "Calls" },
      {
        label: "Advisory",
        key: "first",
        title: "First",
        kind: "GUIDANCE",
        date: exactly("2020-04-21"),
        isPublic: true,
      },
      {
        label: "Advisory",
        key: "second",
        title: "Second",
        kind: "VULNERABILITY",
        date: exactly("2021-01-01"),
        isPublic: true,
      },
      { label: "Framework", key: "cloud", title: "Cloud", ceiling: pounds("1000000"), dealDate: exactly("2019-01-01") },
    ],
    [
      ["Product maker/calls", "HAS_VENDOR", "Organization maker"],
      ["Advisory first", "HAS_SUBJECT", "Product maker/calls"],
      ["Advisory second", "HAS_SUBJECT", "Product maker/calls"],
      ["Advisory first", "HAS_PUBLISHER", "Organization ncsc"],
      ["Advisory second", "HAS_PUBLISHER", "Organization cisa"],
      ["Framework cloud", "HAS_PRODUCT", "Product maker/calls"],
      ["Framework cloud", "OPEN_TO", "Organization home", identified("Home")],
      ["Framework cloud", "OPEN_TO", "Organization leeds", identified("Leeds")],
    ],
  ),
  fragment(
    "calls",
    [
      {
        label: "Contract",
        key: "calls",
        title: "Calls",
        status: "ACTIVE",
        value: pounds("10.50"),
        dealDate: exactly("2020-03-26"),
        cpv: ["48500000", "48510000-6", "72000000"],
      },
      {
        label: "Payment",
        key: "paid",
        title: "Paid",
        amount: pounds("7"),
        date: exactly("2020-05-01"),
        dealDate: exactly("2020-05-01"),
      },
    ],
    [
      ["Contract calls", "HAS_BUYER", "Organization home", identified("Home")],
      ["Contract calls", "HAS_SUPPLIER", "Organization one", identified("One")],
      ["Contract calls", "HAS_PRODUCT", "Product maker/calls"],
      ["Contract calls", "UNDER_FRAMEWORK", "Framework cloud"],
      ["Payment paid", "HAS_BUYER", "Organization home", identified("Home")],
      ["Payment paid", "HAS_SUPPLIER", "Organization one", identified("One")],
      ["Payment paid", "HAS_PRODUCT", "Product maker/calls"],
      ["Payment paid", "UNDER_CONTRACT", "Contract calls"],
    ],
  ),
  fragment(
    "joint",
    [{ label: "Contract", key: "joint", title: "Joint", value: pounds("100"), dealDate: exactly("2020-03-01") }],
    [
      ["Contract joint", "HAS_BUYER", "Organization leeds", identified("Leeds")],
      ["Contract joint", "HAS_SUPPLIER", "Organization one", identified("One")],
      ["Contract joint", "HAS_SUPPLIER", "Organization two", identified("Two")],
    ],
  ),
  fragment(
    "twice stated",
    [
      {
        label: "Contract",
        key: "euro",
        title: "Euro",
        value: { amount: "-0.000000001", currency: "EUR", vat: "INCLUDED" },
        dealDate: { edtf: "2019-12/2020-01", earliest: "2019-12-01", latest: "2020-01-31", stated: null },
      },
    ],
    [
      ["Contract euro", "HAS_SUPPLIER", "Organization two", identified("Two")],
      ["Contract euro", "HAS_SUPPLIER", "Organization two", identified("Two Limited")],
    ],
  ),
  fragment("bare", [
    { label: "Contract", key: "ceiling", title: "Ceiling", mayEstablishFramework: true, value: pounds("5000") },
    { label: "Contract", key: "off", title: "Off", status: "CANCELLED", value: pounds("3") },
    { label: "Contract", key: "nothing", title: "Nothing" },
    { label: "Contract", key: "what", title: "What", value: { amount: "4", currency: null, vat: null } },
    { label: "Contract", key: "vast", title: "Vast", value: pounds("99999999999999999999") },
  ]),
];

const amounts = "{ currency count sum min max average vatIncluded vatExcluded }";
const totals = `count values ${amounts} withoutAmount withoutCurrency tooLarge jointValues { count values { sum } } mayEstablishFramework { count values { sum } } notMade { count values { sum } }`;
const gbp = (count: number, sum: string) => ({ currency: "GBP", count, sum });

describe("aggregates", () => {
  const graph = testGraph(content);
  const answer = async (query: string) => {
    const { data, errors, statements } = await ask(graph(), query);
    expect(errors).toBeUndefined();
    return { ...data, statements };
  };

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

  test("a deal counts once for any number of advisories and buyers, and ceilings, contracts and payments are counted separately", async () => {
    const { exposuresAggregate, statements } = await answer(
      "{ exposuresAggregate { count dealCount frameworks { count values { currency count sum } } contracts { count values { currency count sum } } payments { count values { currency count sum } } } }",
    );
    expect(statements).toBe(1);
    expect(exposuresAggregate).toEqual({
      count: 8,
      dealCount: 3,
      frameworks: { count: 1, values: [gbp(1, "1000000")] },
      contracts: { count: 1, values: [gbp(1, "10.5")] },
      payments: { count: 1, values: [gbp(1, "7")] },
    });
  });

  test.each([
    [
      "BUYER",
      "buyer { id }",
      [
        [{ id: "buyer:home" }, 6, 3],
        [{ id: "buyer:leeds" }, 2, 1],
      ],
      1,
    ],
    [
      "BUYER_KIND",
      "buyerKind",
      [
        ["DEPARTMENT", 6, 3],
        ["LOCAL_AUTHORITY", 2, 1],
      ],
      1,
    ],
    [
      "SUPPLIER",
      "supplier { id }",
      [
        [{ id: "supplier:one" }, 4, 2],
        [null, 4, 1],
      ],
      0,
    ],
    ["VENDOR", "vendor { id }", [[{ id: "vendor:maker" }, 8, 3]], 0],
    ["PRODUCT", "product { id }", [[{ id: "product:maker/calls" }, 8, 3]], 0],
    [
      "FRAMEWORK",
      "framework { id }",
      [
        [{ id: "framework:cloud" }, 6, 2],
        [null, 2, 1],
      ],
      0,
    ],
    [
      "AGENCY",
      "agency { id }",
      [
        [{ id: "agency:cisa" }, 4, 3],
        [{ id: "agency:ncsc" }, 4, 3],
      ],
      3,
    ],
    [
      "YEAR",
      "year",
      [
        [2019, 4, 1],
        [2020, 4, 2],
      ],
      0,
    ],
    [
      "CPV_DIVISION",
      "cpvDivision",
      [
        ["48", 4, 2],
        ["72", 4, 2],
        [null, 4, 1],
      ],
      2,
    ],
  ])("exposures are grouped by %s", async (by, key, expected, inSeveral) => {
    const { exposuresAggregate, statements } = await answer(
      `{ exposuresAggregate { groups(by: [${by}]) { inSeveralGroups nodes { ${key} count dealCount contracts { count } } } } }`,
    );
    expect(statements).toBe(1);
    const field = key.split(" ")[0]!;
    const { nodes, inSeveralGroups } = exposuresAggregate.groups;
    expect(nodes.map((node: Record<string, unknown>) => [node[field], node.count, node.dealCount])).toEqual(expected);
    expect(inSeveralGroups).toBe(inSeveral);
  });

  test("the rest of the groups counts each exposure and each deal once", async () => {
    const { exposuresAggregate } = await answer(
      "{ exposuresAggregate { groups(by: [AGENCY], first: 0) { rest { count dealCount frameworks { values { sum } } } } byDivision: groups(by: [CPV_DIVISION], first: 0) { rest { count dealCount } } } }",
    );
    expect(exposuresAggregate).toEqual({
      groups: { rest: { count: 8, dealCount: 3, frameworks: { values: [{ sum: "1000000" }] } } },
      byDivision: { rest: { count: 8, dealCount: 3 } },
    });
  });

  test("exposures under a where are grouped in the order of the sums of a kind of deal", async () => {
    const { exposuresAggregate } = await answer(
      '{ exposuresAggregate(where: { agency: { id: { eq: "agency:ncsc" } } }) { count dealCount groups(by: [BUYER], sumIn: "GBP", sumOf: FRAMEWORK) { nodes { buyer { id } frameworks { values { sum } } } } } }',
    );
    expect(exposuresAggregate.count).toBe(4);
    expect(exposuresAggregate.groups.nodes.map(({ buyer }: { buyer: { id: string } }) => buyer.id)).toEqual([
      "buyer:home",
      "buyer:leeds",
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
    ["first: 101", "outside 0 to 100"],
    ["first: -1", "outside 0 to 100"],
    ['sumIn: "pounds"', "is not a currency"],
  ])("groups(%s) is rejected, and the totals are answered", async (args, said) => {
    const { data, errors } = await ask(graph(), `{ contractsAggregate { count groups(${args}) { totalCount } } }`);
    expect(data).toEqual({ contractsAggregate: { count: 8, groups: null } });
    expect(errors).toMatchObject([{ message: expect.stringContaining(said), extensions: { code: "BAD_USER_INPUT" } }]);
  });
});
