import { describe, expect, test } from "vitest";
import type { GraphFragment } from "../../../../src/statements.ts";
import type { UncertainDate } from "../../../../src/values.ts";
import { ask } from "../../../support/ask.ts";
import { exactly, fragment, testGraph } from "../../../support/graph.ts";

const unknown: UncertainDate = { edtf: null, earliest: null, latest: null, stated: "some time" };
const from = (earliest: string, latest: string) => ({ edtf: null, earliest, latest, stated: null });

/** Everything is known from the first of January 2024, unless the content says otherwise. */
function known(part: GraphFragment, since: UncertainDate | null): GraphFragment {
  return { ...part, edges: part.edges.map((edge) => ({ ...edge, knownFrom: since })) };
}

const money = (amount: string, currency: string) => ({ amount, currency, vat: null });

function contract(key: string, product: string, dealDate: UncertainDate | undefined, more: object = {}) {
  return fragment(
    `record ${key}`,
    [
      {
        label: "Contract",
        key,
        title: key,
        ...(dealDate ? { dealDate, dealDateKind: "SIGNED" as const } : {}),
        ...more,
      },
    ],
    [
      [`Contract ${key}`, "HAS_BUYER", "Organization buyer", { matchedBy: "IDENTIFIER" }],
      [`Contract ${key}`, "HAS_PRODUCT", `Product ${product}`],
    ],
  );
}

const onTheFirst = { knownFrom: exactly("2024-01-01") };

function advisory(key: string, date: string | null, product: string, publisher: string, more: object = {}) {
  return fragment(
    `record ${key}`,
    [
      {
        label: "Advisory",
        key,
        title: key,
        kind: "VULNERABILITY",
        isPublic: true,
        ...(date ? { date: exactly(date) } : {}),
        ...more,
      },
    ],
    [
      [`Advisory ${key}`, "HAS_PUBLISHER", `Organization ${publisher}`],
      [`Advisory ${key}`, "HAS_SUBJECT", `Product ${product}`],
    ],
  );
}

const organization = (key: string, more: object = {}) =>
  fragment(`record ${key}`, [{ label: "Organization", key, name: key, country: "GB", ...more }]);

const content: GraphFragment[] = [
  organization("agency", { isAgency: true }),
  organization("press"),
  organization("buyer", { kind: "DEPARTMENT" }),
  organization("maker"),
  fragment(
    "record alpha",
    [{ label: "Product", key: "alpha", name: "alpha" }],
    [["Product alpha", "HAS_VENDOR", "Organization maker"]],
  ),
  fragment("record beta", [{ label: "Product", key: "beta", name: "beta" }]),
  fragment("record umbrella", [{ label: "Framework", key: "umbrella", title: "umbrella" }]),
  contract("a early", "alpha", exactly("2024-01-01"), { value: money("100.5", "GBP"), ...onTheFirst }),
  fragment("record under", [], [["Contract a early", "UNDER_FRAMEWORK", "Framework umbrella"]]),
  known(
    contract("b vague", "alpha", from("2024-01-01", "2024-01-31"), { value: money("9", "GBP"), ...onTheFirst }),
    unknown,
  ),
  contract("c undated", "alpha", undefined, { value: money("7", "EUR") }),
  known(contract("d later told", "alpha", exactly("2024-02-01")), exactly("2024-09-01")),
  contract("e beta", "beta", exactly("2024-02-01")),
  advisory("first", "2024-02-10", "alpha", "agency", onTheFirst),
  advisory("second", "2024-02-10", "alpha", "press", { severity: "HIGH" }),
  advisory("kev", "2024-05-01", "alpha", "agency", { kind: "EXPLOITED" }),
  advisory("undated", null, "beta", "agency"),
];

describe("exposures with conditions and orders", () => {
  const graph = testGraph(content);

  async function rows(args: string): Promise<string[]> {
    const { data, errors } = await ask(
      graph(),
      `{ exposures(first: 100, ${args}) { nodes { deal { ... on Contract { title } } advisory { title } } } }`,
    );
    expect(errors).toBeUndefined();
    return data.exposures.nodes.map(
      ({ deal, advisory: { title } }: { deal: { title: string }; advisory: { title: string } }) =>
        `${deal.title} > ${title}`,
    );
  }
  const first = 'advisory: { title: { eq: "first" } }';

  test("a condition on the lag matches only if it holds for every day that the dates may be", async () => {
    expect(await rows(`where: { ${first} lag: { gte: 10 } }`)).toEqual(["a early > first", "b vague > first"]);
    expect(await rows(`where: { ${first} lag: { gt: 10 } }`)).toEqual(["a early > first"]);
    expect(await rows(`where: { ${first} lag: { lte: 40 } }`)).toEqual([
      "a early > first",
      "b vague > first",
      "d later told > first",
    ]);
    expect(await rows(`where: { ${first} lag: { lt: 40 } }`)).toEqual(["d later told > first"]);
    expect(await rows(`where: { ${first} lag: { eq: 40 } }`)).toEqual(["a early > first"]);
    expect(await rows(`where: { ${first} lag: { eq: null } }`)).toEqual(["c undated > first"]);
  });

  test("are filtered by framework, vendor, publisher, severity, value and exploitation", async () => {
    expect(await rows(`where: { ${first} framework: { title: { eq: "umbrella" } } }`)).toEqual(["a early > first"]);
    expect(await rows('where: { vendor: { name: { eq: "nobody" } } }')).toEqual([]);
    expect(await rows('where: { vendor: { name: { eq: "maker" } } }')).toHaveLength(12);
    expect(await rows('where: { publisher: { name: { eq: "press" } } }')).toHaveLength(4);
    expect(await rows("where: { advisory: { severity: { eq: HIGH } } }")).toHaveLength(4);
    expect(await rows("where: { exploited: { eq: true } }")).toHaveLength(12);
    expect(await rows("where: { exploited: { eq: false } }")).toEqual(["e beta > undated"]);
    const value = 'value: { currency: { eq: "GBP" } amount: { gte: "9", lt: "100.6" } }';
    expect(await rows(`where: { ${first} deal: { kind: { eq: CONTRACT } ${value} } }`)).toEqual([
      "a early > first",
      "b vague > first",
    ]);
  });

  test("conditions on the deal, the warning and the exposure combine with and, or and not", async () => {
    const early = 'deal: { title: { eq: "a early" } }';
    expect(await rows(`where: { or: [{ ${early} ${first} }, { advisory: { title: { eq: "undated" } } }] }`)).toEqual([
      "a early > first",
      "e beta > undated",
    ]);
    expect(await rows(`where: { ${early} not: { or: [{ ${first} }, { exploited: { eq: false } }] } }`)).toEqual([
      "a early > kev",
      "a early > second",
    ]);
    expect(await rows(`where: { and: [{ ${first} }, { not: { timing: { eq: AFTER } } }] }`)).toEqual([
      "c undated > first",
    ]);
    // An empty condition means that there is an agency.
    expect(await rows("where: { not: { agency: {} } }")).toEqual(
      await rows('where: { publisher: { name: { eq: "press" } } }'),
    );
    const { errors } = await ask(
      graph(),
      "{ exposures(where: { and: [{ basis: { eq: SUPPLIER } }] }) { nodes { id } } }",
    );
    expect(errors).toMatchObject([
      {
        extensions: { code: "BAD_USER_INPUT" },
        message: expect.stringMatching(/SUPPLIER is available only for a given/),
      },
    ]);
  });

  test("a query that names few nodes starts from those, and gives the same rows as a query without them", async () => {
    const all = await rows("");
    expect(all).toHaveLength(13);
    expect(await rows('where: { buyer: { name: { eq: "buyer" } } }')).toEqual(all);
    expect(await rows('where: { product: { name: { in: ["alpha", "beta"] } } }')).toEqual(all);
    expect(await rows('where: { supplier: { name: { eq: "maker" } } }')).toEqual([]);
    expect(await rows('where: { agency: { name: { eq: "agency" } } }')).toEqual(
      all.filter((row) => !row.endsWith("> second")),
    );
  });

  test("each order works in both directions, with ties by key and unknown values last", async () => {
    const dates = async (order: string) =>
      (await rows(`orderBy: { field: ${order} }`)).map((each) => each.split(" > ")[1]);
    const [four, of] = [Array.from({ length: 4 }), (title: string) => () => title];
    const ofEach = (...titles: string[]) => titles.flatMap((title) => four.map(of(title)));
    expect(await dates("ADVISORY_DATE, direction: DESC")).toEqual([...ofEach("kev", "first", "second"), "undated"]);
    expect(await dates("ADVISORY_DATE, direction: ASC")).toEqual([...ofEach("first", "second", "kev"), "undated"]);
    const deals = async (order: string) => rows(`where: { ${first} }, orderBy: { field: ${order} }`);
    const titles = (...all: string[]) => all.map((title) => `${title} > first`);
    expect(await deals("DEAL_DATE, direction: DESC")).toEqual(
      titles("d later told", "b vague", "a early", "c undated"),
    );
    expect(await deals("DEAL_DATE, direction: ASC")).toEqual(titles("a early", "b vague", "d later told", "c undated"));
    expect(await deals("VALUE, direction: DESC")).toEqual(titles("a early", "b vague", "c undated", "d later told"));
    expect(await deals("VALUE, direction: ASC")).toEqual(titles("c undated", "b vague", "a early", "d later told"));
  });

  test("pages follow each other in each order without a gap, and keep asOf", async () => {
    for (const field of ["ADVISORY_DATE", "DEAL_DATE", "VALUE"])
      for (const direction of ["ASC", "DESC"]) {
        const args = `where: { buyer: { name: { eq: "buyer" } } }, orderBy: { field: ${field}, direction: ${direction} }, asOf: "2024-12-31"`;
        const paged: string[] = [];
        for (let after: string | null = null, more = true; more;) {
          const { data } = await ask(
            graph(),
            `query ($after: String) { exposures(first: 5, after: $after, ${args}) { totalCount nodes { deal { ... on Contract { title } } advisory { title } } pageInfo { hasNextPage endCursor } } }`,
            { after },
          );
          expect(data.exposures.totalCount, args).toBe(13);
          for (const { deal, advisory: of } of data.exposures.nodes) paged.push(`${deal.title} > ${of.title}`);
          ({ hasNextPage: more, endCursor: after } = data.exposures.pageInfo);
        }
        expect(paged, args).toEqual(await rows(args));
        expect(paged).toHaveLength(13);
      }
  });

  test("every page has the total of all pages, in the order from the newest warning", async () => {
    const page = async (after: string | null) =>
      (
        await ask(
          graph(),
          "query ($after: String) { exposures(first: 5, after: $after) { totalCount pageInfo { endCursor } } }",
          { after },
        )
      ).data.exposures;
    const first = await page(null);
    expect(first.totalCount).toBe(13);
    expect((await page(first.pageInfo.endCursor)).totalCount).toBe(13);
  });

  test("all exposures can be read in any order, page by page", async () => {
    for (const field of ["ADVISORY_DATE", "DEAL_DATE", "LAG", "VALUE"])
      for (const direction of ["ASC", "DESC"]) {
        const order = `orderBy: { field: ${field}, direction: ${direction} }`;
        const page = async (after: string | null) =>
          (
            await ask(
              graph(),
              `query ($after: String) { exposures(first: 7, after: $after, ${order}) { nodes { id } pageInfo { endCursor } } }`,
              { after },
            )
          ).data.exposures;
        const start = await page(null);
        const rest = await page(start.pageInfo.endCursor);
        const all = (await ask(graph(), `{ exposures(${order}) { nodes { id } } }`)).data.exposures.nodes;
        expect([...start.nodes, ...rest.nodes], order).toEqual(all);
      }
  });

  test("a cursor of another order is rejected", async () => {
    const { data } = await ask(graph(), "{ exposures(first: 1) { pageInfo { endCursor } } }");
    const { endCursor } = data.exposures.pageInfo;
    const { errors } = await ask(
      graph(),
      `{ exposures(first: 1, after: "${endCursor}", orderBy: { field: LAG }) { nodes { id } } }`,
    );
    expect(errors).toMatchObject([{ extensions: { code: "BAD_USER_INPUT" } }]);
  });

  test("asOf leaves out facts that were certainly published later, and says if that is uncertain", async () => {
    const asked = async (day: string) => {
      const { data } = await ask(
        graph(),
        `{ exposures(where: { ${first} }, asOf: "${day}") { nodes { deal { ... on Contract { title } } knownAsOf caveats } } }`,
      );
      return data.exposures.nodes.map((each: { deal: { title: string }; knownAsOf: string; caveats: string[] }) => [
        each.deal.title,
        each.knownAsOf,
        each.caveats.some((words) => words.includes("published by the requested day")),
      ]);
    };
    expect(await asked("2023-12-31")).toEqual([]);
    expect((await asked("2024-06-01")).map(([title]: [string]) => title)).toEqual(["a early", "b vague", "c undated"]);
    expect(await asked("2024-06-01")).toContainEqual(["a early", "YES", false]);
    expect(await asked("2024-09-01")).toContainEqual(["b vague", "UNCERTAIN", true]);
    const { data } = await ask(graph(), "{ exposures { nodes { knownAsOf } } }");
    expect(data.exposures.nodes[0].knownAsOf).toBeNull();
  });

  test("a path leads from the buyer through the deal to the advisory, and each edge joins two consecutive nodes", async () => {
    const { data } = await ask(
      graph(),
      `{ exposures(where: { ${first} }, first: 1) { nodes { paths { nodes { id } edges { type } } } } }`,
    );
    expect(data.exposures.nodes[0].paths).toEqual([
      {
        nodes: ["buyer:buyer", "contract:a early", "product:alpha", "advisory:first", "agency:agency"].map((id) => ({
          id,
        })),
        edges: ["HAS_BUYER", "HAS_PRODUCT", "HAS_SUBJECT", "HAS_PUBLISHER"].map((type) => ({ type })),
      },
    ]);
  });
});
