import { describe, expect, test } from "vitest";
import { readdirSync, readFileSync } from "node:fs";
import { cypher } from "../../src/graph/cypher.ts";
import { parseGlobalId } from "../../src/ids.ts";
import { ask } from "../support/ask.ts";
import { testGraph } from "../support/graph.ts";

const question = (slug: string) =>
  readFileSync(new URL(`../../src/questions/${slug}.graphql`, import.meta.url), "utf8");

describe("the answers from the seed", () => {
  const graph = testGraph("seed");

  test("exactly three departments are on an agreement that the NCSC later warned about", async () => {
    // The first question about exposures reads the columns for all.
    await ask(graph(), "{ exposures { totalCount } }");
    const { data, statements } = await ask(graph(), question("departments-on-a-framework-later-warned-about"));
    const { totalCount, nodes } = data.exposures;
    expect(totalCount).toBe(3);
    expect(nodes.map((each: { buyer: { name: string } }) => each.buyer.name).sort()).toEqual([
      "Cabinet Office",
      "Department of Health and Social Care",
      "Ministry of Defence",
    ]);
    for (const each of nodes) {
      expect(each).toMatchObject({
        deal: {
          __typename: "Framework",
          statedAs: "contract",
          ceiling: { amount: "2000000", currency: "GBP" },
          openToIsComplete: false,
        },
        advisory: {
          kind: "GUIDANCE",
          isPublic: false,
          date: { edtf: "2020-04-21~", earliest: "2020-04-13", latest: "2020-04-24" },
        },
        agency: { name: "National Cyber Security Centre" },
        basis: "PRODUCT",
        timing: "AFTER",
        dealDateKind: "STARTED",
        calledOff: false,
        audienceMatch: "YES",
        inForce: "UNCERTAIN",
        confidence: "MEDIUM",
        lag: {
          days: null,
          atLeast: 6,
          atMost: 17,
          stated: "deal: went live on 7 April; warning: around a fortnight after 7 April",
        },
        caveats: [
          "called a contract by its source, not a framework",
          "the list of buyers is not complete",
          "reported by the press, not published by the agency",
        ],
      });
      expect(each.sources.map(({ publisher }: { publisher: string }) => publisher)).toEqual([
        "NS Tech",
        "The Guardian",
      ]);
    }
    expect(statements, "two for the conditions, one for the rows, one for the sources").toBe(4);
  });

  test("an exposure says so if the council's deal ended before the warning", async () => {
    const { data } = await ask(
      graph(),
      '{ exposures(where: { buyer: { name: { eq: "Durham County Council" } }, vendor: { name: { eq: "Kaspersky" } } }) { nodes { inForce caveats } } }',
    );
    const all = data.exposures.nodes as { inForce: string; caveats: string[] }[];
    const saysSo = ({ caveats }: { caveats: string[] }) =>
      caveats.some((each) => /^the period of the deal ended on [\d-]{10}, before the warning$/.test(each));
    expect(all.some(saysSo)).toBe(true);
    expect(all.filter(saysSo)).toEqual(all.filter(({ inForce }) => inForce === "NO"));
  });

  test("three deals under G-Cloud were for a product that the NCSC later warned about", async () => {
    await ask(graph(), "{ exposures { totalCount } }");
    const { data, statements } = await ask(graph(), question("g-cloud-deals-later-warned-about"));
    const { contracts } = data.frameworks.nodes[0];
    expect(contracts.totalCount).toBe(3);
    const rows = contracts.nodes.map(
      (each: { buyers: { name: string }[]; value: { amount: string }; exposures: { nodes: object[] } }) => [
        each.buyers[0]!.name,
        each.value.amount,
        each.exposures.nodes,
      ],
    );
    const exposure = (audienceMatch: string) => [
      { agency: { name: "National Cyber Security Centre" }, audienceMatch, lag: { days: null, atLeast: 13 } },
    ];
    expect(rows).toEqual([
      ["Anglia Ruskin University", "16000", exposure("NO")],
      ["Swansea University", "65000", exposure("NO")],
      ["UK Research and Innovation", "152000", exposure("UNKNOWN")],
    ]);
    expect(
      statements,
      "frameworks, contracts, buyers and others, the agencies, exposures; the contracts are their total",
    ).toBe(5);
  });

  test("Zoom leads to all statements about it, and to the responses to its advisories", async () => {
    const { data, errors, statements } = await ask(graph(), question("everything-said-about-zoom"));
    expect(errors).toBeUndefined();
    const [zoom] = data.products.nodes;
    expect(zoom.vendor).toEqual({ name: "Zoom" });
    expect(zoom.advisories.nodes).toHaveLength(5);
    expect(zoom.observations.nodes).toContainEqual({
      metric: "licences bought since the start of the crisis",
      value: "731",
      unit: "licences",
      statedBy: { name: "Parliament Street" },
    });
    expect(zoom.responses.nodes.map(({ statedBy }: { statedBy: { name: string } }) => statedBy.name).sort()).toEqual([
      "UK Government",
      "Zoom",
      "Zoom",
    ]);
    expect(
      statements,
      "products; vendor, advisories, observations, responses; publisher, sources, statedBy twice",
    ).toBe(9);
  });

  test("Taiwan's ban cannot be ordered before or after any deal", async () => {
    const { data } = await ask(
      graph(),
      `{ exposures(where: { agency: { name: { eq: "Government of Taiwan" } } }) { totalCount nodes { timing lag { atLeast } agency { name } deal { __typename } } } }`,
    );
    expect(data.exposures.totalCount).toBe(6);
    for (const each of data.exposures.nodes)
      expect(each).toMatchObject({ timing: "UNCERTAIN", lag: null, agency: { name: "Government of Taiwan" } });
    const kinds = data.exposures.nodes.map((each: { deal: { __typename: string } }) => each.deal.__typename);
    expect(kinds.sort()).toEqual(["Contract", "Contract", "Contract", "Framework", "Framework", "Framework"]);
  });

  test("the call for transparency reports makes no exposure", async () => {
    const { data } = await ask(
      graph(),
      `{ advisories(where: { kind: { eq: CALL } }) { totalCount nodes { exposures { totalCount } } } }`,
    );
    expect(data.advisories).toEqual({ totalCount: 1, nodes: [{ exposures: { totalCount: 0 } }] });
  });

  test("the contracts add up to GlobalData's total, and the ceiling is in no contract", async () => {
    const { data } = await ask(
      graph(),
      `{ contracts(where: { products: { some: { name: { eq: "Zoom" } } } }) { nodes { value { amount } } } observations(where: { metric: { startsWith: "value of deals" } }) { nodes { value statedBy { name } } } }`,
    );
    const amounts = data.contracts.nodes.map(({ value }: { value: { amount: string } }) => Number(value.amount));
    const [total] = data.observations.nodes;
    expect(total.statedBy.name).toBe("GlobalData");
    expect(amounts.reduce((sum: number, amount: number) => sum + amount, 0)).toBe(Number(total.value));
    expect(amounts).not.toContain(2_000_000);
  });

  test("nothing about Zoom is known before 13 April 2020, and the facts of the update are known later than the rest", async () => {
    const { data } = await ask(
      graph(),
      `{ observations { nodes { title knownFrom { earliest latest stated } } } contracts(where: { products: { some: { name: { eq: "Zoom" } } } }) { nodes { knownFrom { earliest latest } } } }`,
    );
    for (const { knownFrom } of [...data.observations.nodes, ...data.contracts.nodes])
      expect(knownFrom).toMatchObject({ earliest: "2020-04-13", latest: null });
    const licences = data.observations.nodes.find(({ title }: { title: string }) => title.startsWith("731"));
    expect(licences.knownFrom.stated).toMatch(/later than the article's first version/);
  });

  test("The Guardian's report is known only from the article that cites it", async () => {
    const { data } = await ask(
      graph(),
      `{ sources(where: { publisher: { eq: "The Guardian" }, isRead: { eq: false } }) { nodes { isRead url citedBy { publisher } } } }`,
    );
    expect(data.sources.nodes).toEqual([{ isRead: false, url: null, citedBy: [{ publisher: "NS Tech" }] }]);
  });

  test("every edge has a source, a record and an earliest date on which it could have been known", async () => {
    const rows = await graph().read(
      {
        text: "MATCH (from)-[edge]->() WHERE NOT from:Run AND NOT type(edge) IN ['BEARS', 'IS'] AND any(each IN edge.sources WHERE each STARTS WITH 'ns-tech') RETURN type(edge), edge.sources, edge.record, toString(edge.knownFromEarliest)",
      } as never,
      {},
    );
    expect(rows.length).toBeGreaterThan(40);
    for (const [type, sources, record, knownFrom] of rows) {
      expect(sources, String(type)).not.toHaveLength(0);
      // The `MENTIONS` edges are deduced from the text of a curated record.
      expect(record).toMatch(type === "MENTIONS" ? /^(curated|mention):/ : /^curated:/);
      expect(knownFrom).toBe("2020-04-13");
    }
  });

  test("every example id in the schema, the README and the messages leads to a node of the seed", async () => {
    const project = new URL("../../", import.meta.url);
    const files = ["schema/", "src/api/resolvers/"].flatMap((folder) =>
      readdirSync(new URL(folder, project)).map((file) => folder + file),
    );
    const texts = ["README.md", ...files].map((file) => readFileSync(new URL(file, project), "utf8"));
    // An id stands in quotes of either kind. One that ends in a punctuation mark is only the beginning of an id.
    const examples = texts.flatMap((text) => text.match(/(?<=[`"])[a-zA-Z]+:[\w.:/|%-]+(?=\\?[`"])/g) ?? []);
    const ids = [...new Set(examples)].filter((id) => parseGlobalId(id) && !/\W$/.test(id));
    expect(ids).toEqual(expect.arrayContaining(["product:zoom/zoom", "framework:g-cloud", "buyer:GB-GOR-D17"]));
    const { data } = await ask(graph(), "query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", { ids });
    expect(ids.filter((_, place) => data.nodes[place]?.id !== ids[place])).toEqual([]);
  });

  test("every node has a name or a title", async () => {
    const rows = await graph().read(
      { text: "MATCH (node) WHERE coalesce(node.name, node.title, '') = '' RETURN node" } as never,
      {},
    );
    expect(rows).toEqual([]);
  });

  test.each([
    ["mod", "GB-GOR-D17"],
    ["MoJ", "GB-GOR-D18"],
    ["dhsc", "GB-GOR-D12"],
    ["HMRC", "GB-GOR-D25"],
    ["DSIT", "GB-PPON-PVWZ-3216-PVQL"],
  ])("the body that is known as %s is found first by it", async (text, id) => {
    await graph().read(cypher`CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()`, {});
    const { data } = await ask(
      graph(),
      `query ($text: String!) { search(text: $text, first: 1) { edges { rank node { id } } } }`,
      { text },
    );
    expect(data.search.edges).toMatchObject([{ rank: "WHOLE_NAME", node: { id: expect.stringContaining(id) } }]);
  });
});
