import { describe, expect, test } from "vitest";
import { aggregated } from "./deals.ts";

const gbp = (count: number, sum: string) => ({ currency: "GBP", count, sum });

describe("aggregates", () => {
  const { answer } = aggregated();

  test("a deal counts once for any number of advisories and buyers, and ceilings, contracts and payments are counted separately", async () => {
    const { exposuresAggregate } = await answer(
      "{ exposuresAggregate { count dealCount frameworks { count values { currency count sum } } contracts { count values { currency count sum } } payments { count values { currency count sum } } } }",
    );
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
    const { exposuresAggregate } = await answer(
      `{ exposuresAggregate { groups(by: [${by}]) { inSeveralGroups nodes { ${key} count dealCount contracts { count } } } } }`,
    );
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
});
