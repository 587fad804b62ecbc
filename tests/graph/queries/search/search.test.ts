import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cypher } from "../../../../src/graph/cypher.ts";
import { ask } from "../../../support/ask.ts";
import { searched } from "./searched.ts";

describe("search", () => {
  const { graph, search, ids, first } = searched();

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

  test("finds all bodies that have an abbreviation, each as by a whole name", async () => {
    const { edges } = await search("ofr");
    expect(edges.map(({ node, rank, matched }) => [node.id, rank, matched])).toEqual([
      ["otherOrganization:GB-GOR-D1", "WHOLE_NAME", [{ field: "abbreviations", words: ["OfR"] }]],
      ["otherOrganization:GB-GOR-D2", "WHOLE_NAME", [{ field: "abbreviations", words: ["OFR"] }]],
    ]);
    expect(await ids("RF")).toEqual(["otherOrganization:GB-GOR-D2"]);
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
