import { beforeEach, describe, expect, test } from "vitest";
import { cypher } from "../../../../src/graph/cypher.ts";
import { fragmentsNotTaken, recordsOwned, writeRecords } from "../../../../src/graph/write/records/write.ts";
import type { GraphFragment } from "../../../../src/statements.ts";
import { ask } from "../../../support/ask.ts";
import { everything } from "../../../support/everything.ts";
import { emptyGraph, fragment, testGraph } from "../../../support/graph.ts";
import { contentOf } from "./graph-content.ts";

const contract = (key: string, title = key) => ({ label: "Contract" as const, key, title });
const framework = (key: string, title = key) => ({ label: "Framework" as const, key, title });
const vulnerability = (key: string) => ({ label: "Vulnerability" as const, key, title: key });

describe("the writer of records", () => {
  const graph = testGraph("empty");
  beforeEach(() => emptyGraph(graph()));
  const write = (...fragments: GraphFragment[]) => writeRecords(graph(), { fragments });
  const remove = (...removed: string[]) => writeRecords(graph(), { fragments: [], removed });

  const other = fragment(
    "other",
    [contract("c9"), framework("f9")],
    [["Contract c9", "UNDER_FRAMEWORK", "Framework f9"]],
  );

  test("replaces exactly what a record owned if the record is written again", async () => {
    await write(
      other,
      fragment(
        "record",
        [contract("c1", "before"), contract("c2")],
        [
          ["Contract c1", "UNDER_FRAMEWORK", "Framework f9"],
          ["Contract c2", "UNDER_FRAMEWORK", "Framework f9"],
        ],
      ),
    );
    await write(
      fragment(
        "record",
        [contract("c1", "after"), contract("c3")],
        [["Contract c3", "UNDER_FRAMEWORK", "Framework f9"]],
      ),
    );
    expect(await contentOf(graph())).toEqual({
      nodes: [
        ["c1", "after", "record"],
        ["c3", "c3", "record"],
        ["c9", "c9", "other"],
        ["f9", "f9", "other"],
      ],
      edges: [
        ["c3", "UNDER_FRAMEWORK", "f9", "record"],
        ["c9", "UNDER_FRAMEWORK", "f9", "other"],
      ],
    });
  });

  test("removes the properties of a node that its record no longer states", async () => {
    await write(fragment("record", [{ ...contract("c1"), description: "Chairs", cpv: ["39112000"] }]));
    await write(fragment("record", [contract("c1")]));
    expect(await graph().read(cypher`MATCH (node:Contract) RETURN node.title, node.description, node.cpv`, {})).toEqual(
      [["c1", null, null]],
    );
  });

  test("replaces the edges of a record that states no node", async () => {
    const iteration = (of: string) => fragment("record", [], [["Framework f1", "ITERATION_OF", `Framework ${of}`]]);
    await write(fragment("frameworks", [framework("f1"), framework("f2"), framework("f3")]), iteration("f2"));
    await write(iteration("f3"));
    expect((await contentOf(graph())).edges).toEqual([["f1", "ITERATION_OF", "f3", "record"]]);
  });

  test("keeps an edge for each of the records that state it, and removes it with its own record only", async () => {
    const iteration = (record: string) => fragment(record, [], [["Framework f1", "ITERATION_OF", "Framework f2"]]);
    await write(fragment("frameworks", [framework("f1"), framework("f2")]), iteration("first"), iteration("second"));
    const edges = async () => (await contentOf(graph())).edges;
    expect(await edges()).toEqual([
      ["f1", "ITERATION_OF", "f2", "first"],
      ["f1", "ITERATION_OF", "f2", "second"],
    ]);
    await write(iteration("second"));
    expect(await edges()).toHaveLength(2);
    await remove("first");
    expect(await edges()).toEqual([["f1", "ITERATION_OF", "f2", "second"]]);
  });

  test("gives a node to the last record that states it, without the edges of the record before", async () => {
    const stating = (record: string, edges: Parameters<typeof fragment>[2]) =>
      fragment(record, [contract("c1", record)], edges);
    await write(other, stating("first", [["Contract c1", "UNDER_FRAMEWORK", "Framework f9"]]));
    await write(stating("second", []));
    const expected = await contentOf(graph());
    expect(expected.nodes).toContainEqual(["c1", "second", "second"]);
    expect(expected.edges).toEqual([["c9", "UNDER_FRAMEWORK", "f9", "other"]]);
    await remove("first");
    expect(await contentOf(graph())).toEqual(expected);
  });

  test("deletes what only a removed record named, and keeps what another record names too", async () => {
    const warning = (record: string, ...names: string[]): GraphFragment => ({
      ...fragment(
        record,
        [{ label: "Advisory", key: record, title: record, kind: "VULNERABILITY" }],
        names.map((each) => [`Advisory ${record}`, "HAS_VULNERABILITY", `Vulnerability ${each}`]),
      ),
      named: names.map(vulnerability),
    });
    await write(warning("first", "v1", "v2"), warning("second", "v2"));
    await remove("first");
    expect(await contentOf(graph())).toEqual({
      nodes: [
        ["second", "second", "second"],
        ["v2", "v2", null],
      ],
      edges: [["second", "HAS_VULNERABILITY", "v2", "second"]],
    });
    await remove("second");
    expect(await contentOf(graph())).toEqual({ nodes: [], edges: [] });
  });

  test("does not replace a described node by its name", async () => {
    await write(fragment("describes it", [framework("f1", "Described")]));
    await write({
      ...fragment("names it", [contract("c1")], [["Contract c1", "UNDER_FRAMEWORK", "Framework f1"]]),
      named: [framework("f1", "Named")],
    });
    expect((await contentOf(graph())).nodes).toContainEqual(["f1", "Described", "describes it"]);
  });

  test("an edge to a node that no record states is rejected, and its whole write is rolled back", async () => {
    const bad = fragment(
      "record bad",
      [{ label: "Contract", key: "bad", title: "Bad" }],
      [["Contract bad", "HAS_BUYER", "Organization nobody"]],
    );
    await expect(writeRecords(graph(), { fragments: [bad] })).rejects.toThrow(
      'Cannot write record "record bad": its edge HAS_BUYER needs Organization "nobody", which no record states. The graph is unchanged.',
    );
    expect((await ask(graph(), '{ node(id: "contract:bad") { id } }')).data.node).toBeNull();
  });

  test("changes nothing if one of its records is rejected", async () => {
    await write(other);
    const before = await everything(graph());
    const bad = fragment("bad", [contract("c1")], [["Contract c1", "UNDER_FRAMEWORK", "Framework nowhere"]]);
    await expect(
      writeRecords(graph(), { fragments: [fragment("good", [contract("c9", "changed")]), bad], removed: ["other"] }),
    ).rejects.toMatchObject({ code: "BAD_DOCUMENT" });
    expect(await everything(graph())).toEqual(before);
  });

  test("lists the records that own a node or describe one, by the beginning of their keys", async () => {
    await write(
      fragment("curated:a", [{ label: "Source", key: "s", title: "s" }]),
      {
        ...fragment("curated:b", [], [["Source s", "DESCRIBES", "Organization o", { statedName: "O" }]]),
        named: [{ label: "Organization", key: "o", name: "O" }],
      },
      other,
    );
    expect(await recordsOwned(graph(), "curated:")).toEqual(new Set(["curated:a", "curated:b"]));
    expect(await recordsOwned(graph(), "")).toEqual(new Set(["curated:a", "curated:b", "other"]));
  });

  test("finds the fragments whose nodes no record of another kind owns", async () => {
    await write(other, fragment("curated:b", [contract("c2")]));
    const [free, own, taken] = [
      fragment("curated:a", [contract("c1")]),
      fragment("curated:b", [contract("c2", "changed")]),
      fragment("curated:c", [contract("c3"), framework("f9")]),
    ];
    expect(await fragmentsNotTaken(graph(), [free, own, taken], "curated:")).toEqual([free, own]);
  });
});

describe("a node whose record is removed while another record names it", () => {
  const graph = testGraph("empty");
  const title = "Élan  Éditions de l'École";
  const naming = (key: string): GraphFragment =>
    fragment(
      `names ${key}`,
      [contract(`under ${key}`)],
      [[`Contract under ${key}`, "UNDER_FRAMEWORK", `Framework ${key}`, { statedName: title }]],
    );
  beforeEach(async () => {
    await emptyGraph(graph());
    const described = { ...framework("f1", "Described"), ceiling: { amount: "5", currency: "GBP", vat: null } };
    await writeRecords(graph(), { fragments: [fragment("describes it", [described]), naming("f1")] });
    await writeRecords(graph(), { fragments: [], removed: ["describes it"] });
  });

  test("is reduced to the name that the other record gives it", async () => {
    expect((await contentOf(graph())).nodes).toContainEqual(["f1", title, null]);
    const { data } = await ask(graph(), "{ frameworks { nodes { title ceiling { amount } } } }");
    expect(data.frameworks.nodes).toEqual([{ title, ceiling: null }]);
  });

  test.each(['{ contains: "elan" }', '{ startsWith: "ELAN EDITIONS" }', '{ eq: "elan editions de l\'ecole" }'])(
    "is found by its title without accents: %s",
    async (where) => {
      const { data } = await ask(graph(), `{ frameworks(where: { title: ${where} }) { nodes { title } } }`);
      expect(data.frameworks.nodes).toEqual([{ title }]);
    },
  );

  test("has the same properties as a node that was never described", async () => {
    await writeRecords(graph(), { fragments: [{ ...naming("f2"), named: [framework("f2", title)] }] });
    const rows = await graph().read(cypher`MATCH (node:Framework) RETURN properties(node) ORDER BY node.key`, {});
    const [reduced, named] = rows.map(([properties]) => ({ ...(properties as object), key: "", names: "" }));
    expect(reduced).toEqual(named);
  });
});

describe("the writer marks as nodesToCompare", () => {
  const graph = testGraph("empty");
  beforeEach(() => emptyGraph(graph()));
  const payment = (key: string, alike: string) => fragment(key, [{ label: "Payment", key, title: key, alike }]);
  const marked = async () =>
    (await graph().read(cypher`MATCH (node:ToCompare) RETURN node.key ORDER BY node.key`, {})).flat();
  const compareAll = () => graph().write((run) => run(cypher`MATCH (node:ToCompare) REMOVE node:ToCompare`, {}));

  test("one deal of each set of alike deals, but no deal without another like it", async () => {
    await writeRecords(graph(), { fragments: [payment("p1", "x"), payment("p2", "y")] });
    expect(await marked()).toEqual([]);
    await writeRecords(graph(), { fragments: [payment("p3", "x"), payment("p4", "x")] });
    expect(await marked()).toEqual([expect.stringMatching(/^p[134]$/)]);
  });

  test("a deal that is written again, because its former version may have been like another", async () => {
    await writeRecords(graph(), { fragments: [payment("p1", "x"), payment("p2", "y")] });
    await writeRecords(graph(), { fragments: [payment("p1", "z")] });
    expect(await marked()).toEqual(["p1"]);
  });

  test("a document when its payments are written", async () => {
    const source = fragment("source", [{ label: "Source", key: "s", title: "s" }]);
    const row = (edges: Parameters<typeof fragment>[2]) =>
      fragment("row", [{ label: "Payment", key: "p1", title: "p1" }], edges);
    await writeRecords(graph(), {
      fragments: [source, fragment("deal", [contract("c1")], [["Contract c1", "FROM", "Source s"]])],
    });
    expect(await marked()).toEqual([]);
    await writeRecords(graph(), { fragments: [row([["Payment p1", "FROM", "Source s"]])] });
    expect(await marked()).toEqual(["s"]);
  });

  test("the deal at the other end of a likeness that is deleted", async () => {
    await writeRecords(graph(), { fragments: [payment("p1", "x"), payment("p2", "x")] });
    await graph().write((run) =>
      run(cypher`MATCH (p1:Payment {key: 'p1'}), (p2:Payment {key: 'p2'}) CREATE (p1)-[:MAY_BE]->(p2)`, {}),
    );
    await compareAll();
    await writeRecords(graph(), { fragments: [], removed: ["p2"] });
    expect(await marked()).toEqual(["p1"]);
    expect((await contentOf(graph())).nodes).toEqual([["p1", "p1", "p1"]]);
  });
});
