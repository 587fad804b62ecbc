import { describe, expect, test } from "vitest";
import { ask } from "../../support/ask.ts";
import { fragment, testGraph } from "../../support/graph.ts";

const content = [
  fragment("nouns", [
    { label: "Organization", key: "many", name: "Many" },
    { label: "Organization", key: "none", name: "None" },
    { label: "Organization", key: "pending", name: "Pending" },
    { label: "Source", key: "source", title: "The notice" },
  ]),
  fragment(
    "framework",
    [{ label: "Framework", key: "fw", title: "fw" }],
    [
      ["Framework fw", "HAS_SUPPLIER", "Organization many", { lots: ["10", "2"] }],
      ["Framework fw", "HAS_SUPPLIER", "Organization none"],
      ["Framework fw", "HAS_PENDING_SUPPLIER", "Organization pending", { lots: ["3"] }],
    ],
  ),
  fragment("another award", [], [["Framework fw", "HAS_SUPPLIER", "Organization many", { lots: ["1", "2"] }]]),
];

describe("a framework's suppliers", () => {
  const graph = testGraph(content);

  test("appear once each, with their sources and the lots of all awards, or without lots if no source names one", async () => {
    const { data, errors } = await ask(
      graph(),
      `{ frameworks { nodes { suppliers { totalCount nodes { id } edges { node { name } lots sources { title } } } } } }`,
    );
    expect(errors).toBeUndefined();
    const sources = [{ title: "The notice" }];
    expect(data.frameworks.nodes).toEqual([
      {
        suppliers: {
          totalCount: 2,
          nodes: [{ id: "supplier:many" }, { id: "supplier:none" }],
          edges: [
            { node: { name: "Many" }, lots: ["1", "2", "10"], sources },
            { node: { name: "None" }, lots: [], sources },
          ],
        },
      },
    ]);
  });

  test("of pending awards are listed separately, in both directions and in filters", async () => {
    const { data, errors } = await ask(
      graph(),
      `{
        frameworks(where: { pendingSuppliers: { some: { name: { eq: "Pending" } } } }) {
          nodes { title pendingSuppliers { totalCount edges { node { name } lots sources { title } } } }
        }
        suppliers(where: { pendingFrameworks: { some: {} } }) {
          nodes { name pendingFrameworks { nodes { title } } frameworks { totalCount } }
        }
      }`,
    );
    expect(errors).toBeUndefined();
    expect(data.frameworks.nodes).toEqual([
      {
        title: "fw",
        pendingSuppliers: {
          totalCount: 1,
          edges: [{ node: { name: "Pending" }, lots: ["3"], sources: [{ title: "The notice" }] }],
        },
      },
    ]);
    expect(data.suppliers.nodes).toEqual([
      { name: "Pending", pendingFrameworks: { nodes: [{ title: "fw" }] }, frameworks: { totalCount: 0 } },
    ]);
  });

  test("continue page by page, and can be filtered by their properties", async () => {
    const page = async (args: string) => {
      const { data, errors } = await ask(
        graph(),
        `{ frameworks { nodes { suppliers(${args}) { edges { cursor lots } pageInfo { hasNextPage } } } } }`,
      );
      expect(errors).toBeUndefined();
      return data.frameworks.nodes[0].suppliers;
    };
    const first = await page("first: 1");
    expect(first).toMatchObject({ edges: [{ lots: ["1", "2", "10"] }], pageInfo: { hasNextPage: true } });
    expect(await page(`first: 1, after: "${first.edges[0].cursor}"`)).toMatchObject({
      edges: [{ lots: [] }],
      pageInfo: { hasNextPage: false },
    });
    expect(await page('where: { name: { eq: "many" } }')).toMatchObject({ edges: [{ lots: ["1", "2", "10"] }] });
  });
});
