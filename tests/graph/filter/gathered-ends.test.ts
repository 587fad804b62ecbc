import { beforeAll, describe, expect, test } from "vitest";
import { cypher } from "../../../src/graph/cypher.ts";
import { ask } from "../../support/ask.ts";
import { exactly, fragment, testGraph } from "../../support/graph.ts";

/*
 * Contracts c0 to c11: c0 has product p0, c1 has p1, and so on over four products, and each names the next product too. Every
 * third has no date. Advisory a0 is about p0, and so on; a1 is withdrawn, and nothing is said about p3.
 */
const products = ["p0", "p1", "p2", "p3"];
const content = [
  fragment(
    "products",
    [
      ...products.map((key) => ({ label: "Product" as const, key: `v/${key}`, name: key })),
      { label: "Advisory", key: "a0", title: "a0", kind: "EXPLOITED" },
      { label: "Advisory", key: "a1", title: "a1", kind: "EXPLOITED", isWithdrawn: true },
      { label: "Advisory", key: "a2", title: "a2", kind: "BAN" },
    ],
    [0, 1, 2].map((i) => [`Advisory a${i}`, "HAS_SUBJECT", `Product v/p${i}`]),
  ),
  fragment(
    "contracts",
    Array.from({ length: 12 }, (_, i) => ({
      label: "Contract" as const,
      key: `c${i}`,
      title: `c${i}`,
      status: i === 4 ? ("CANCELLED" as const) : ("ACTIVE" as const),
      ...(i % 3 === 2 ? {} : { dealDate: exactly(`2020-01-${10 + i}`) }),
    })),
    Array.from({ length: 12 }, (_, i) => [
      [`Contract c${i}`, "HAS_PRODUCT", `Product v/p${i % 4}`] as const,
      [`Contract c${i}`, "MENTIONS", `Product v/p${(i + 1) % 4}`] as const,
    ]).flat() as never,
  ),
];

const exploited = "{ some: { advisories: { some: { kind: { eq: EXPLOITED } } } } }";
const inForce = "{ some: { advisories: { some: { kind: { eq: EXPLOITED }, not: { isWithdrawn: { eq: true } } } } } }";
const banned = "{ some: { advisories: { some: { kind: { eq: BAN } } } } }";
const of = (...remainders: number[]) => [...Array(12).keys()].filter((i) => remainders.includes(i % 4));

describe("conditions on products whose own relations have conditions", () => {
  const graph = testGraph(content);
  const found = async (where: string, more = "") => {
    const { data, errors } = await ask(
      graph(),
      `{ contracts(first: 100, where: ${where} ${more}) { totalCount nodes { title } } contractsAggregate(where: ${where}) { count } }`,
    );
    expect(errors).toBeUndefined();
    const { nodes, totalCount } = data.contracts;
    expect([totalCount, data.contractsAggregate.count]).toEqual([nodes.length, nodes.length]);
    return nodes.map(({ title }: { title: string }) => Number(title.slice(1))).filter((i: number) => i < 12);
  };
  const sorted = async (where: string) => (await found(where)).sort((a: number, b: number) => a - b);

  const cases: [string, number[]][] = [
    [`{ products: ${exploited} }`, of(0, 1)],
    [`{ products: ${inForce} }`, of(0)],
    [`{ products: ${inForce}, mentionedProducts: ${exploited} }`, of(0)],
    [`{ products: ${banned}, not: { status: { eq: CANCELLED } } }`, of(2)],
    [`{ products: ${exploited}, not: { status: { eq: CANCELLED } } }`, of(0, 1).filter((i) => i !== 4)],
    [`{ or: [{ products: ${inForce} }, { mentionedProducts: ${inForce} }] }`, of(0, 3)],
    [`{ or: [{ products: ${banned} }, { products: ${inForce} }] }`, of(0, 2)],
    [`{ or: [{ products: ${banned} }, { title: { eq: "c3" } }] }`, [...of(2), 3].sort((a, b) => a - b)],
    [
      `{ and: [{ or: [{ products: ${banned} }, { status: { eq: CANCELLED } }] }] }`,
      [...of(2), 4].sort((a, b) => a - b),
    ],
    [`{ or: [{ or: [{ products: ${banned} }, { status: { eq: CANCELLED } }] }] }`, [...of(2), 4].sort((a, b) => a - b)],
    [`{ or: [{ and: [{ products: ${banned} }] }, { products: ${inForce} }] }`, of(0, 2)],
    [`{ not: { products: ${exploited} } }`, of(2, 3)],
    [`{ products: { none: { advisories: { some: { kind: { eq: BAN } } } } } }`, of(0, 1, 3)],
    [`{ products: { some: { advisories: { none: {} } } } }`, of(3)],
    [`{ products: { some: { or: [{ advisories: { some: {} } }, { name: { eq: "p3" } }] } } }`, of(0, 1, 2, 3)],
    [`{ products: { some: { name: { eq: "p0" }, advisories: { some: {} } } } }`, of(0)],
    [`{ or: [] products: ${exploited} }`, []],
  ];
  test.each(cases)("%s", async (where, expected) => {
    expect(await sorted(where)).toEqual(expected);
  });

  test("find the same nodes in each order, page by page, the undated last", async () => {
    const where = `{ products: ${exploited} }`;
    expect(await found(where, "orderBy: { field: DEAL_DATE, direction: ASC }")).toEqual(
      [0, 1, 4, 9, 12 - 0].slice(0, 4).concat(of(0, 1).filter((i) => i % 3 === 2)),
    );
    const pages: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { data, errors } = await ask(
        graph(),
        `query ($after: String) { contracts(first: 2, after: $after, where: ${where}, orderBy: { field: DEAL_DATE, direction: ASC }) { nodes { title } pageInfo { hasNextPage endCursor } } }`,
        { after },
      );
      expect(errors).toBeUndefined();
      pages.push(...data.contracts.nodes.map(({ title }: { title: string }) => title));
      after = data.contracts.pageInfo.endCursor as string;
      more = data.contracts.pageInfo.hasNextPage as boolean;
    }
    expect(pages).toEqual(["c0", "c1", "c4", "c9", "c5", "c8"]);
  });

  describe("of very many contracts", () => {
    beforeAll(async () => {
      await graph().write((run) =>
        run(
          cypher`MATCH (product:Product {key: 'v/p0'}) UNWIND range(1, 10100) AS i
            CREATE (:Contract {key: 'many ' + toString(i), title: 'm' + toString(i + 100), sortDate: '', status: 'ACTIVE'})-[:HAS_PRODUCT]->(product)`,
          {},
        ),
      );
    });

    test("find the same nodes in the order of the page", async () => {
      const { data, errors } = await ask(
        graph(),
        `{ contracts(first: 5, where: { or: [{ products: ${inForce} }, { mentionedProducts: ${inForce} }] }) { totalCount totalCountIsAtLeast nodes { title } } }`,
      );
      expect(errors).toBeUndefined();
      expect(data.contracts).toEqual({
        totalCount: 10_000,
        totalCountIsAtLeast: true,
        nodes: ["c7", "c4", "c3", "c0", "c11"].map((title) => ({ title })),
      });
    });
  });
});
