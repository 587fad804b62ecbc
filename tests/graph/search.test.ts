import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { cypher } from "../../src/graph/cypher.ts";
import { writeRecords } from "../../src/graph/write/write.ts";
import { ask } from "../support/ask.ts";
import { exactly, fragment, testGraph } from "../support/graph.ts";

const content = [
  fragment("nouns", [
    { label: "Product", key: "zoom/zoom", name: "Zoom", aliases: ["Zoom Meetings"] },
    { label: "Product", key: "zoom/rooms", name: "Zoom Rooms" },
    { label: "Product", key: "zoomtext/zoomtext", name: "ZoomText" },
    { label: "Product", key: "boom/boom", name: "Boom" },
    { label: "Product", key: "fortinet/fortios", name: "FortiOS", aliases: ["Fortinet FortiOS"] },
    { label: "Organization", key: "fortinet", name: "Fortinet" },
    { label: "Organization", key: "GB-COH-01002610", name: "Société Générale", identifiers: ["GB-COH-01002610"] },
    { label: "Contract", key: "c1", title: "Video calls", description: "Licences for Zoom, for the whole department" },
    { label: "Contract", key: "c2", title: "Cards", description: "Nothing else" },
    { label: "Payment", key: "p1", title: "Ink", reference: "INV/2020/77" },
    { label: "Vulnerability", key: "CVE-2020-11500", title: "Weak encryption" },
    { label: "Lot", key: "lot/it", title: "IT for schools" },
    {
      label: "Advisory",
      key: "https://warnings.example/icsa-20-105-01",
      title: "Pumps of Łódź",
      requiredAction: "Unplug them",
      summary: "Seen by O’Brien under RM1557.12 in many places",
    },
    ...Array.from({ length: 30 }, (_, n) => ({
      label: "Lot" as const,
      key: `lot/${String(n).padStart(2, "0")}`,
      title: `Lot of paper ${n}`,
    })),
  ]),
  fragment(
    "roles",
    [
      { label: "Organization", key: "GB-LAE-1", name: "Borough Council" },
      { label: "Contract", key: "c3", title: "Bricks" },
      { label: "Contract", key: "c4", title: "Mortar" },
      { label: "Observation", key: "o1", title: "Cement" },
      { label: "Organization", key: "GB-COH-09999999", name: "Institute" },
      { label: "Organization", key: "GB-COH-08888888", name: "Hall", aliases: ["Bricklayers"] },
      { label: "Organization", key: "GB-COH-08888889", name: "Bricklayers" },
    ],
    [
      ["Contract c3", "HAS_BUYER", "Organization GB-LAE-1"],
      ["Contract c4", "HAS_SUPPLIER", "Organization GB-LAE-1"],
      ["Observation o1", "STATED_BY", "Organization GB-COH-09999999"],
    ],
  ),
];

interface Edge {
  rank: string;
  score: number;
  matched: { field: string; words: string[] }[];
  node: { id: string };
}

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
    return data.search as { totalCount: number; edges: Edge[] };
  };
  const ids = async (text: string, args = "") => (await search(text, args)).edges.map(({ node }) => node.id);
  const first = async (text: string) => (await search(text)).edges[0];

  test("ranks a whole name above a part, a beginning, a misspelling and a text", async () => {
    const { edges } = await search("zoom");
    expect(edges.map(({ node, rank }) => [node.id, rank])).toEqual([
      ["product:zoom/zoom", "WHOLE_NAME"],
      ["product:zoom/rooms", "NAME"],
      ["product:zoomtext/zoomtext", "NAME_BEGINNING"],
      ["product:boom/boom", "WHOLE_NAME_MISSPELT"],
      ["contract:c1", "TEXT"],
    ]);
    const scores = edges.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(scores[0]).toBe(8000);
  });

  test("ranks an alias or an identifier as a whole first, in any spelling", async () => {
    const whole = (id: string) => expect.objectContaining({ rank: "WHOLE_NAME", node: { id } }) as unknown;
    expect(await first("zoom meetings")).toEqual(whole("product:zoom/zoom"));
    expect(await first("ZOOM-MEETINGS")).toEqual(whole("product:zoom/zoom"));
    expect(await first("GB-COH-01002610")).toEqual(whole("otherOrganization:GB-COH-01002610"));
    expect(await first("01002610")).toEqual(whole("otherOrganization:GB-COH-01002610"));
    expect(await first("cve 2020 11500")).toEqual(whole("vulnerability:CVE-2020-11500"));
    expect(await first("icsa-20-105-01")).toEqual(whole("advisory:https://warnings.example/icsa-20-105-01"));
    expect(await first("INV/2020/77")).toEqual(whole("payment:p1"));
  });

  test("finds beginnings, misspellings, accents, identifiers and aliases", async () => {
    expect(await ids("generale")).toEqual(["otherOrganization:GB-COH-01002610"]);
    expect(await ids("SOCIÉTÉ")).toEqual(["otherOrganization:GB-COH-01002610"]);
    expect(await ids("soci")).toEqual(["otherOrganization:GB-COH-01002610"]);
    expect(await ids("generalle")).toEqual(["otherOrganization:GB-COH-01002610"]);
    expect(await ids("zoom meet")).toEqual(["product:zoom/zoom"]);
    expect(await ids("encrypt")).toEqual(["vulnerability:CVE-2020-11500"]);
    expect(await ids("lodz")).toEqual(["advisory:https://warnings.example/icsa-20-105-01"]);
    expect(await ids("łód")).toEqual(["advisory:https://warnings.example/icsa-20-105-01"]);
  });

  test("ranks a misspelt whole name above longer names with the word", async () => {
    const { edges } = await search("fortinett");
    expect(edges.map(({ node, rank }) => [node.id, rank])).toEqual([
      ["otherOrganization:fortinet", "WHOLE_NAME_MISSPELT"],
      ["product:fortinet/fortios", "NAME_MISSPELT"],
    ]);
    expect(await ids("forti net")).toEqual(["otherOrganization:fortinet"]);
  });

  test("ranks a name above an alias", async () => {
    expect(await ids("bricklayers")).toEqual([
      "otherOrganization:GB-COH-08888889",
      "otherOrganization:GB-COH-08888888",
    ]);
  });

  test("does not treat a similar number as a misspelling", async () => {
    expect(await ids("CVE-2020-11501")).toEqual([]);
    expect(await ids("GB-COH-08888887")).toEqual([]);
  });

  test("uses a repeated word once, even if the text repeats it a thousand times", async () => {
    expect(await ids("zoom licences ".repeat(1_000))).toEqual(["contract:c1"]);
    expect(await ids("o'brien ".repeat(1_000))).toHaveLength(1);
  });

  test("treats common English words as words of names", async () => {
    expect(await ids("it")).toEqual(["lot:lot/it"]);
    expect(await ids("it for sch")).toEqual(["lot:lot/it"]);
    expect(await ids("licences for the department")).toEqual(["contract:c1"]);
  });

  test("finds words of which some are in the name and others in other text", async () => {
    expect(await ids("video department")).toEqual(["contract:c1"]);
  });

  test("also finds beginnings and misspellings in other text, and texts other than descriptions", async () => {
    expect(await search("departmnet")).toMatchObject({
      edges: [{ rank: "TEXT_MISSPELT", matched: [{ field: "description", words: ["department"] }] }],
    });
    expect(await search("departm")).toMatchObject({
      edges: [{ rank: "TEXT_BEGINNING", matched: [{ field: "description", words: ["department"] }] }],
    });
    expect(await search("unplug")).toMatchObject({ edges: [{ matched: [{ field: "requiredAction" }] }] });
    expect(await search("o'brien")).toMatchObject({
      edges: [{ matched: [{ field: "summary", words: ["O", "Brien"] }] }],
    });
    expect(await search("RM1557.12")).toMatchObject({
      edges: [{ matched: [{ field: "summary", words: ["RM1557", "12"] }] }],
    });
  });

  test("reports the words that matched, by field", async () => {
    const { edges } = await search("zooom");
    expect(edges.map(({ node, matched }) => [node.id, matched])).toEqual([
      [
        "product:zoom/zoom",
        [
          { field: "name", words: ["Zoom"] },
          { field: "aliases", words: ["Zoom"] },
          { field: "id", words: ["zoom"] },
        ],
      ],
      [
        "product:zoom/rooms",
        [
          { field: "name", words: ["Zoom"] },
          { field: "id", words: ["zoom"] },
        ],
      ],
      ["contract:c1", [{ field: "description", words: ["Zoom"] }]],
    ]);
    expect(await first("generale")).toMatchObject({ matched: [{ field: "name", words: ["Générale"] }] });
    expect(await first("zoom meet")).toMatchObject({
      matched: [
        { field: "name", words: ["Zoom"] },
        { field: "aliases", words: ["Zoom", "Meetings"] },
        { field: "id", words: ["zoom"] },
      ],
    });
    // A word that matches exactly does not match other words as a misspelling.
    expect((await search("boom")).edges[0]).toMatchObject({
      node: { id: "product:boom/boom" },
      matched: [
        { field: "name", words: ["Boom"] },
        { field: "id", words: ["boom"] },
      ],
    });
  });

  test("finds only the requested types", async () => {
    expect(await ids("zoom", ", types: [Contract]")).toEqual(["contract:c1"]);
    expect(await ids("zoom", ", types: [Contract, Framework]")).toEqual(["contract:c1"]);
    expect(await ids("zoom", ", types: []")).toEqual([]);
  });

  test("finds an organisation once, in each of its roles, and in no other role", async () => {
    expect(await ids("council", ", types: [Buyer]")).toEqual(["buyer:GB-LAE-1"]);
    expect(await ids("council", ", types: [Supplier]")).toEqual(["buyer:GB-LAE-1"]);
    expect(await search("council", ", types: [Buyer, Supplier]")).toMatchObject({ totalCount: 1, edges: [{}] });
    expect(await ids("council", ", types: [Vendor, Agency, OtherOrganization]")).toEqual([]);
    expect(await ids("institute", ", types: [OtherOrganization]")).toEqual(["otherOrganization:GB-COH-09999999"]);
  });

  test("continues page by page without a gap", async () => {
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

  test("separates results with the same name, date and key by their type in pages", async () => {
    const sorts = ["ContractingProcess", "Framework", "Lot", "Observation", "Response", "Source"] as const;
    await writeRecords(graph(), {
      fragments: [
        fragment(
          "one key",
          sorts.map((label) => ({ label, key: "shared-key", title: "Marble" })),
        ),
      ],
    });
    await graph().read(cypher`CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()`, {});
    const seen: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { data } = await ask(
        graph(),
        'query ($after: String) { search(text: "marble", first: 1, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }',
        { after },
      );
      seen.push(...data.search.nodes.map(({ id }: { id: string }) => id));
      ({ hasNextPage: more, endCursor: after } = data.search.pageInfo);
    }
    expect(seen).toHaveLength(sorts.length);
    expect(new Set(seen).size).toBe(sorts.length);
  });

  test("continues after the previous page even after writes in the meantime", async () => {
    const page = async (after: string | null) => {
      const { data } = await ask(
        graph(),
        'query ($after: String) { search(text: "stone", first: 3, after: $after) { nodes { id } pageInfo { endCursor } } }',
        { after },
      );
      return data.search as { nodes: { id: string }[]; pageInfo: { endCursor: string } };
    };
    const contracts = (keys: string[], day: string) =>
      writeRecords(graph(), {
        fragments: [
          fragment(
            `stones of ${day}`,
            keys.map((key, n) => ({
              label: "Contract" as const,
              key,
              title: `Stone ${"and sand ".repeat(n)}`,
              dealDate: exactly(day),
            })),
          ),
        ],
      });
    const refreshed = cypher`CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()`;
    await contracts(["s0", "s1", "s2", "s3", "s4", "s5"], "2020-01-01");
    await graph().read(refreshed, {});
    const before = await page(null);
    expect(before.nodes.map(({ id }) => id)).toEqual(["contract:s0", "contract:s1", "contract:s2"]);
    await contracts(
      Array.from({ length: 40 }, (_, n) => `t${n}`),
      "2010-01-01",
    );
    await graph().read(refreshed, {});
    const seen: string[] = [];
    for (let { pageInfo } = before; ;) {
      const next = await page(pageInfo.endCursor);
      if (next.nodes.length === 0) break;
      seen.push(...next.nodes.map(({ id }) => id));
      ({ pageInfo } = next);
    }
    expect(seen.filter((id) => id.startsWith("contract:s"))).toEqual(["contract:s3", "contract:s4", "contract:s5"]);
    expect(new Set(seen).size).toBe(seen.length);
  });

  test("finds a type among more than 10,000 other results for a word, and ranks a whole name above them", async () => {
    await graph().write((run) =>
      run(
        cypher`UNWIND range(1, 10500) AS n
          CREATE (:Contract {key: 'many' + toString(n), title: 'Pebble', names: '_pebble _grey', sortName: 'grey', sortDate: ''})`,
        {},
      ),
    );
    await writeRecords(graph(), {
      fragments: [
        fragment("rare", [
          { label: "Framework", key: "rare", title: "A pebble that has a much longer name than any other grey thing" },
          { label: "Product", key: "rare/product", name: "Rock", aliases: ["Pebble"] },
        ]),
      ],
    });
    await graph().read(cypher`CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()`, {});
    expect(await search("pebble", ", types: [Framework]")).toMatchObject({
      totalCount: 1,
      edges: [{ node: { id: "framework:rare" } }],
    });
    expect(await search("pebble")).toMatchObject({ totalCount: 10_000 });
    expect((await search("pebble")).edges[0]).toMatchObject({ node: { id: "product:rare/product" } });
    const { data } = await ask(
      graph(),
      `{ some: search(text: "pebble") { totalCountIsAtLeast } none: search(text: "pebble", types: [Framework]) { totalCountIsAtLeast } }`,
    );
    expect(data).toEqual({ some: { totalCountIsAtLeast: true }, none: { totalCountIsAtLeast: false } });
  });

  test("finds a node by the name in a reference to it after the record that describes it is gone", async () => {
    const named = fragment(
      "names it",
      [{ label: "Contract", key: "c9", title: "Gravel" }],
      [["Contract c9", "UNDER_FRAMEWORK", "Framework fw9", { statedName: "Quarries of the North" }]],
    );
    const stated = {
      record: "states it",
      nodes: [{ label: "Framework" as const, key: "fw9", title: "Dunes" }],
      edges: [],
    };
    await writeRecords(graph(), { fragments: [stated, named] });
    await writeRecords(graph(), { fragments: [], removed: ["states it"] });
    await graph().read(cypher`CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()`, {});
    expect(await ids("quarries north")).toEqual(["framework:fw9"]);
    expect(await ids("dunes")).toEqual([]);
  });

  test("finds nothing for a blank text, and sends no statement", async () => {
    for (const text of ["", "   ", "\n\t", "!!!", "~*?"])
      expect(
        await ask(graph(), "query ($text: String!) { search(text: $text) { totalCount nodes { id } } }", { text }),
      ).toMatchObject({
        data: { search: { totalCount: 0, nodes: [] } },
        statements: 0,
      });
  });

  test("stays within Lucene's limit for the greatest number of misspelt words, each similar to many words", async () => {
    const letters = Array.from("abcdefghijklmnopqrstuvwxyz");
    const bases = letters.slice(0, 15).map((letter) => `${letter}${letter}qwertyu`);
    const near = bases.flatMap((base) =>
      letters.flatMap((letter) => [0, 4, 8].map((at) => base.slice(0, at) + letter + base.slice(at + 1))),
    );
    await graph().write((run) =>
      run(
        cypher`UNWIND $p.near AS word
          CREATE (:Advisory {key: 'near ' + word, title: word, names: '_' + word, summary: word, requiredAction: word, permittedUse: word, caveats: [word], sortName: word, sortDate: ''})
          CREATE (:Contract {key: 'near ' + word, title: word, names: '_' + word, description: word, items: [word], caveats: [word], sortName: word, sortDate: ''})`,
        { near: [...new Set(near)] },
      ),
    );
    await graph().read(cypher`CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()`, {});
    for (const words of [1, 2, 3, 4, 6, 9, 12, 15])
      for (const args of ["", ", types: [Contract]", ", types: [Advisory, Buyer]"])
        for (const between of [" ", "."]) await search(bases.slice(0, words).join(between), args);
  });

  test("fails for no text", async () => {
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
      { numRuns: 20 },
    );
  }, 180_000);
});
