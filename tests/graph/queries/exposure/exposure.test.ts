import { describe, expect, test } from "vitest";
import { ask } from "../../../support/ask.ts";
import { testGraph } from "../../../support/graph.ts";
import { content } from "./exposed-deals.ts";

const asked =
  "totalCount nodes { id deal { ... on Framework { title } ... on Contract { title } } buyer { name } basis timing inForce confidence calledOff lag { days } caveats }";

describe("exposures", () => {
  const graph = testGraph(content);

  async function exposuresOf(advisory: string, more = ""): Promise<Record<string, unknown>[]> {
    const { data, errors } = await ask(
      graph(),
      `{ exposures(where: { advisory: { title: { eq: "${advisory}" } } ${more} }) { ${asked} } }`,
    );
    expect(errors).toBeUndefined();
    expect(data.exposures.totalCount).toBe(data.exposures.nodes.length);
    return data.exposures.nodes.map(
      ({ deal, buyer, ...rest }: { deal: { title: string }; buyer: { name: string } }) => ({
        deal: deal.title,
        buyer: buyer.name,
        ...rest,
      }),
    );
  }

  test("a deal with the product meets the advisory by PRODUCT, although its text also mentions it and other versions are fixed", async () => {
    expect(await exposuresOf("alpha affected")).toMatchObject([
      {
        deal: "names alpha",
        buyer: "buyer",
        basis: "PRODUCT",
        timing: "AFTER",
        inForce: "NO",
        confidence: "HIGH",
        calledOff: null,
        lag: { days: 29 },
        caveats: ["the period of the deal ended on 2024-02-28, before the warning"],
      },
    ]);
  });

  test("statuses other than affected, withdrawn advisories and calls make no exposure", async () => {
    for (const each of ["alpha fixed", "alpha withdrawn", "alpha call"])
      expect(await exposuresOf(each), each).toEqual([]);
  });

  test("a warning on the day of the deal is neither before nor after", async () => {
    expect(await exposuresOf("alpha same day")).toMatchObject([
      { timing: "SAME_DAY", lag: { days: 0 }, inForce: "YES" },
    ]);
  });

  test("a product under investigation makes an exposure of the lowest confidence", async () => {
    expect(await exposuresOf("alpha earlier")).toMatchObject([
      { timing: "BEFORE", lag: { days: -17 }, inForce: "NO", confidence: "VERY_LOW" },
    ]);
  });

  test("a framework exposes the buyers that it is open to only if it has a single product; its call-offs are exposed by FRAMEWORK, texts by MENTION", async () => {
    expect(await exposuresOf("beta warned")).toMatchObject([
      {
        deal: "mentions beta",
        buyer: "other buyer",
        basis: "MENTION",
        confidence: "MEDIUM",
        caveats: ["the text of the deal names the product; no source states that it was bought"],
      },
      { deal: "names nothing", buyer: "buyer", basis: "FRAMEWORK", confidence: "MEDIUM" },
      { deal: "single", buyer: "buyer", basis: "PRODUCT", inForce: "YES", calledOff: true, confidence: "HIGH" },
      {
        deal: "single",
        buyer: "other buyer",
        basis: "PRODUCT",
        calledOff: false,
        confidence: "MEDIUM",
        caveats: expect.arrayContaining(["the buyer was recognised by its name alone"]),
      },
    ]);
  });

  test("a terminated contract is not said to be in force, and the caveats report the source's term and the affected versions", async () => {
    expect(await exposuresOf("delta versions")).toMatchObject([
      {
        inForce: "UNCERTAIN",
        confidence: "HIGH",
        caveats: [
          "its source calls the contract terminated, so it may have ended earlier than its stated period",
          "its source calls the buyer “Some Parish Council”, but gives the identifier of this buyer",
          "the warning is about some versions only (1, 2); the version that was bought is not known",
        ],
      },
    ]);
    expect(await exposuresOf("delta looked into")).toMatchObject([
      {
        confidence: "VERY_LOW",
        caveats: expect.arrayContaining([
          "the publisher of the warning was recognised by its name alone",
          "the publisher was still investigating whether the product is affected",
        ]),
      },
    ]);
  });

  test("the confidence is that of the weakest link", async () => {
    expect(await exposuresOf("gamma warned")).toMatchObject([{ deal: "gamma by name", confidence: "MEDIUM" }]);
  });

  test("a warning about the supplier alone makes an exposure only on request", async () => {
    expect(await exposuresOf("maker warned")).toEqual([]);
    const near = 'basis: { eq: SUPPLIER } agency: { name: { eq: "agency" } }';
    expect(await exposuresOf("maker warned", near)).toMatchObject([
      { deal: "from maker", basis: "SUPPLIER", confidence: "VERY_LOW" },
      { deal: "names alpha", basis: "SUPPLIER" },
    ]);
    expect(await exposuresOf("gamma warned", near)).toMatchObject([{ deal: "from maker" }, { deal: "names alpha" }]);
  });

  test("SUPPLIER without a narrow condition is rejected, and the error says what to do", async () => {
    const { errors } = await ask(
      graph(),
      "{ exposures(where: { basis: { in: [PRODUCT, SUPPLIER] } }) { totalCount } }",
    );
    expect(errors).toMatchObject([
      {
        message: expect.stringMatching(/only for a given buyer, supplier, agency or deal/),
        extensions: { code: "BAD_USER_INPUT" },
      },
    ]);
  });

  test("each type with exposures gives the same rows, and counts them without a statement", async () => {
    await ask(graph(), '{ suppliers(where: { name: { eq: "maker" } }) { nodes { exposures { totalCount } } } }');
    const { data, statements } = await ask(
      graph(),
      `{ buyers(where: { name: { eq: "buyer" } }) { nodes { exposures { totalCount } } }
         suppliers(where: { name: { eq: "maker" } }) { nodes { exposures { totalCount } } }
         vendors(where: { name: { eq: "maker" } }) { nodes { exposures { totalCount } } }
         products(where: { name: { in: ["alpha", "beta"] } }) { nodes { name exposures { totalCount } } }
         agencies { nodes { exposures { totalCount } } }
         frameworks { nodes { title exposures { totalCount } } }
         contracts(where: { title: { eq: "names alpha" } }) { nodes { exposures { totalCount } } }
         advisories(where: { title: { eq: "beta warned" } }) { nodes { exposures { totalCount } } }
         exposures { totalCount } }`,
    );
    const counts = (noun: string) =>
      data[noun].nodes.map((each: { exposures: { totalCount: number } }) => each.exposures.totalCount);
    expect(counts("buyers")).toEqual([5]);
    expect(counts("suppliers")).toEqual([3]);
    expect(counts("vendors")).toEqual([4]);
    expect(counts("products")).toEqual([3, 4]);
    expect(counts("agencies")).toEqual([10]);
    expect(counts("frameworks").sort()).toEqual([0, 2]);
    expect(counts("contracts")).toEqual([3]);
    expect(counts("advisories")).toEqual([4]);
    expect(data.exposures.totalCount).toBe(10);
    expect(statements).toBe(8);
  });

  test("pages follow each other without a gap, newest advisory first", async () => {
    const all = await ask(graph(), "{ exposures(first: 100) { nodes { id advisory { date { edtf } } } } }");
    const dates = all.data.exposures.nodes.map(
      (each: { advisory: { date: { edtf: string } } }) => each.advisory.date.edtf,
    );
    expect(dates).toEqual([...dates].sort().reverse());
    const paged: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { data } = await ask(
        graph(),
        "query ($after: String) { exposures(first: 3, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }",
        { after },
      );
      paged.push(...data.exposures.nodes.map(({ id }: { id: string }) => id));
      ({ hasNextPage: more, endCursor: after } = data.exposures.pageInfo);
    }
    expect(paged).toEqual(all.data.exposures.nodes.map(({ id }: { id: string }) => id));
  });

  test("an exposure is found by its id", async () => {
    const [first] = (await ask(graph(), "{ exposures(first: 1) { nodes { id } } }")).data.exposures.nodes;
    const { data } = await ask(
      graph(),
      "query ($id: ID!) { node(id: $id) { __typename id ... on Exposure { path { type from { id } to { id } } products { name } } } }",
      { id: first.id },
    );
    expect(data.node).toEqual({
      __typename: "Exposure",
      id: first.id,
      products: [{ name: "gamma" }],
      path: [
        { type: "HAS_BUYER", from: { id: "contract:gamma by name" }, to: { id: "buyer:other buyer" } },
        { type: "HAS_PRODUCT", from: { id: "contract:gamma by name" }, to: { id: "product:gamma" } },
        { type: "HAS_SUBJECT", from: { id: "advisory:gamma warned" }, to: { id: "product:gamma" } },
        { type: "HAS_PUBLISHER", from: { id: "advisory:gamma warned" }, to: { id: "agency:agency" } },
      ],
    });
  });
});
