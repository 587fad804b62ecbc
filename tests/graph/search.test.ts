import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { cypher } from "../../src/graph/cypher.ts";
import { ask } from "../support/ask.ts";
import { fragment, testGraph } from "../support/graph.ts";

const content = [
  fragment("nouns", [
    { label: "Product", key: "zoom/zoom", name: "Zoom", aliases: ["Zoom Meetings"] },
    { label: "Product", key: "zoom/rooms", name: "Zoom Rooms" },
    { label: "Product", key: "zoomtext/zoomtext", name: "ZoomText" },
    { label: "Product", key: "boom/boom", name: "Boom" },
    { label: "Organization", key: "GB-COH-01002610", name: "Société Générale", identifiers: ["GB-COH-01002610"] },
    { label: "Contract", key: "c1", title: "Video calls", description: "Licences for Zoom, for the whole department" },
    { label: "Vulnerability", key: "CVE-2020-11500", title: "Weak encryption" },
    ...Array.from({ length: 30 }, (_, n) => ({
      label: "Lot" as const,
      key: `lot/${String(n).padStart(2, "0")}`,
      title: `Lot of paper ${n}`,
    })),
  ]),
];

describe("search", () => {
  const graph = testGraph(content);
  beforeAll(() => graph().read(cypher`CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()`, {}));
  const search = async (text: string, args = "") => {
    const { data, errors } = await ask(
      graph(),
      `query ($text: String!) { search(text: $text${args}) { totalCount edges { rank score matched { field words } node { id } } } }`,
      { text },
    );
    expect(errors).toBeUndefined();
    return data.search as { totalCount: number; edges: { score: number; matched: string; node: { id: string } }[] };
  };
  const ids = async (text: string, args = "") => (await search(text, args)).edges.map(({ node }) => node.id);

  test("a whole name ranks above a part, a beginning, a misspelling and a text", async () => {
    const { edges } = await search("zoom");
    expect(edges.map(({ node, matched }) => [node.id, matched])).toEqual([
      ["product:zoom/zoom", "NAME"],
      ["product:zoom/rooms", "NAME"],
      ["product:zoomtext/zoomtext", "NAME"],
      ["product:boom/boom", "NAME"],
      ["contract:c1", "TEXT"],
    ]);
  });

  test("beginnings, misspellings, accents, identifiers and aliases are found", async () => {
    expect(await ids("generale")).toEqual(["otherOrganization:GB-COH-01002610"]);
    expect(await ids("SOCIÉTÉ")).toEqual(["otherOrganization:GB-COH-01002610"]);
    expect(await ids("generalle")).toEqual(["otherOrganization:GB-COH-01002610"]);
    expect(await ids("01002610")).toEqual(["otherOrganization:GB-COH-01002610"]);
    expect(await ids("CVE-2020-11500")).toEqual(["vulnerability:CVE-2020-11500"]);
    expect(await ids("zoom meet")).toEqual(["product:zoom/zoom"]);
    expect(await ids("encrypt")).toEqual(["vulnerability:CVE-2020-11500"]);
  });

  test("only the sorts that are asked for", async () => {
    expect(await ids("zoom", ", types: [Contract]")).toEqual(["contract:c1"]);
    expect(await ids("zoom", ", types: [Contract, Framework]")).toEqual(["contract:c1"]);
    expect(await ids("zoom", ", types: []")).toEqual([]);
  });

  test("pages go on without a gap", async () => {
    const seen: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { data, errors } = await ask(
        graph(),
        'query ($after: String) { search(text: "paper", first: 7, after: $after) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } }',
        { after },
      );
      expect(errors).toBeUndefined();
      expect(data.search.totalCount).toBe(30);
      seen.push(...data.search.nodes.map(({ id }: { id: string }) => id));
      ({ hasNextPage: more, endCursor: after } = data.search.pageInfo);
    }
    expect(seen).toHaveLength(30);
    expect(new Set(seen).size).toBe(30);
  });

  test("a blank text finds nothing, and asks nothing", async () => {
    for (const text of ["", "   ", "\n\t", "!!!", "~*?"])
      expect(
        await ask(graph(), "query ($text: String!) { search(text: $text) { totalCount nodes { id } } }", { text }),
      ).toMatchObject({
        data: { search: { totalCount: 0, nodes: [] } },
        statements: 0,
      });
  });

  test("no text can fail", async () => {
    const operators = fc.constantFrom(
      ...'+-&|!(){}[]^"~*?:\\/ '.split(""),
      "AND",
      "OR",
      "NOT",
      " TO ",
      "zoom",
      "a",
      "\u0000",
    );
    const text = fc.oneof(
      fc.array(operators, { maxLength: 12 }).map((parts) => parts.join("")),
      fc.string({ unit: "grapheme", maxLength: 30 }),
      fc.constant("x".repeat(5_000)),
      fc.constant("many words ".repeat(500)),
    );
    await fc.assert(
      fc.asyncProperty(text, async (each) => {
        await search(each);
      }),
      { numRuns: 80 },
    );
  });
});
