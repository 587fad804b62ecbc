import { describe, expect, test } from "vitest";
import { cypher } from "../../../../src/graph/cypher.ts";
import { openReader } from "../../../../src/graph/read/reader.ts";
import { openGraph } from "../../../../src/graph/driver/neo4j.ts";
import { pathsBetween } from "../../../../src/graph/queries/path/paths.ts";
import { ask, askWith } from "../../../support/ask.ts";
import { testGraph, testLogin } from "../../../support/graph.ts";
import { content, hundredAndTwenty } from "./connected-nodes.ts";

const fields = `shortest { nodes { id } edges { type from { id } to { id } sources { id } isDeduced confidence words } }
  length totalCount totalCountIsAtLeast isComplete searchedTo`;

describe("paths", () => {
  const graph = testGraph(content);
  const asked = (from: string, to: string, args = "") =>
    ask(graph(), `query ($from: ID!, $to: ID!) { paths(from: $from, to: $to${args}) { ${fields} } }`, { from, to });
  const between = async (from: string, to: string, args = "") => {
    const { data, errors } = await asked(from, to, args);
    expect(errors).toBeUndefined();
    const ways = data.paths.shortest as { nodes: { id: string }[]; edges: Record<string, unknown>[] }[];
    return { ...data.paths, ways: ways.map(({ nodes }) => nodes.map(({ id }) => id)) };
  };
  const none = { ways: [], length: null, totalCount: 0, totalCountIsAtLeast: false, isComplete: true };

  test("the shortest paths are sorted by their keys, with nodes in order and edges as the records state them", async () => {
    const { ways, shortest, ...counts } = await between("buyer:home", "agency:agency");
    expect(ways).toEqual(
      ["c1", "c2"].map((key) => ["buyer:home", `contract:${key}`, "product:zoom", "advisory:warning", "agency:agency"]),
    );
    expect(counts).toEqual({
      length: 4,
      totalCount: 2,
      totalCountIsAtLeast: false,
      isComplete: true,
      searchedTo: 6,
    });
    expect(
      shortest[1].edges.map(({ type, from, to, isDeduced }: Record<string, { id: string }>) => [
        from!.id,
        type,
        to!.id,
        isDeduced,
      ]),
    ).toEqual([
      ["contract:c2", "HAS_BUYER", "buyer:home", false],
      ["contract:c2", "HAS_PRODUCT", "product:zoom", false],
      ["advisory:warning", "HAS_SUBJECT", "product:zoom", false],
      ["advisory:warning", "HAS_PUBLISHER", "agency:agency", false],
    ]);
  });

  test("an edge that two documents state is one edge with both sources, and makes one path", async () => {
    const { shortest, totalCount } = await between("buyer:home", "contract:c1");
    expect(totalCount).toBe(1);
    expect(shortest[0].edges).toMatchObject([{ sources: [{ id: "source:second" }, { id: "source:source" }] }]);
  });

  test("paths are counted by their nodes and edge types, however many records state their edges", async () => {
    const reader = await graph().reader();
    const [agency, maker] = await reader.byKeys("Organization", ["agency", "maker"]);
    const found = await pathsBetween(reader, agency!, maker!, { maxLength: 6, deduced: false });
    expect(found).toMatchObject({ length: 3, totalCount: 1, totalCountIsAtLeast: false, isComplete: true });
    expect(found.shortest[0]!.edges.map(({ sourceKeys }) => sourceKeys.length)).toEqual([1, 81, 151]);
  });

  test("an organisation has the role that the edge to it gives, and one id within a path", async () => {
    const { shortest, ways } = await between("buyer:twin", "buyer:leeds");
    const led = ["contract:t1", "supplier:both", "contract:t2", "supplier:seller", "contract:c3"];
    expect(ways).toEqual([["buyer:twin", ...led, "buyer:leeds"]]);
    expect(shortest[0].edges[2]).toMatchObject({
      type: "HAS_BUYER",
      from: { id: "contract:t2" },
      to: { id: "supplier:both" },
    });
    expect((await between("buyer:leeds", "buyer:twin")).ways[0]).toEqual([
      "buyer:leeds",
      ...["contract:c3", "supplier:seller", "contract:t2", "buyer:both", "contract:t1"],
      "buyer:twin",
    ]);
    expect((await between("product:zoom", "organization:maker")).ways).toEqual([["product:zoom", "vendor:maker"]]);
  });

  test("an organisation is the same end in each of its roles, and paths can be read in both directions", async () => {
    const there = await between("buyer:home", "agency:agency");
    expect((await between("otherOrganization:home", "organization:agency")).ways).toEqual(there.ways);
    const back = await between("agency:agency", "buyer:home");
    expect(back.ways).toEqual(there.ways.map((way: string[]) => [...way].reverse()));
  });

  test('only the types in "through" may stand between the ends, and an organisation matches by any of its roles', async () => {
    const way = ["buyer:home", "contract:c1", "supplier:seller", "contract:c3", "buyer:leeds"];
    expect((await between("buyer:home", "buyer:leeds")).ways).toEqual([way]);
    expect((await between("buyer:home", "buyer:leeds", ", through: [Contract, Supplier]")).ways).toEqual([way]);
    for (const through of ["[Contract]", "[Contract, Vendor]", "[Supplier]"])
      expect(await between("buyer:home", "buyer:leeds", `, through: ${through}`)).toMatchObject(none);
    expect((await between("product:zoom", "contract:c1", ", through: []")).ways).toEqual([
      ["product:zoom", "contract:c1"],
    ]);
    expect(await between("product:zoom", "buyer:home", ", through: []")).toMatchObject(none);
  });

  test("documents connect nothing, neither through their content nor through statements about them", async () => {
    expect(await between("buyer:home", "buyer:alone")).toMatchObject({ ...none, searchedTo: 6 });
    expect(await between("buyer:home", "otherOrganization:island", ", deduced: true")).toMatchObject(none);
  });

  test("deduced edges are followed only on request, and are marked", async () => {
    expect(await between("buyer:leeds", "product:zoom")).toMatchObject({ length: 4, totalCount: 1 });
    const { ways, shortest } = await between("buyer:leeds", "product:zoom", ", deduced: true");
    expect(ways).toEqual([["buyer:leeds", "contract:c4", "product:zoom"]]);
    expect(shortest[0].edges).toMatchObject([
      { type: "HAS_BUYER", isDeduced: false, confidence: null, words: null },
      { type: "MENTIONS", isDeduced: true, confidence: "MEDIUM", words: "zoom calls" },
    ]);
  });

  test("the answer states the searched length", async () => {
    expect(await between("buyer:home", "agency:agency", ", maxLength: 3")).toMatchObject({ ...none, searchedTo: 3 });
    expect(await between("buyer:home", "agency:agency", ", maxLength: 4")).toMatchObject({ length: 4, searchedTo: 4 });
  });

  test("if there are many paths, the first hundred by their keys are listed, and all are counted", async () => {
    const { ways, ...counts } = await between("buyer:big", "product:common");
    expect(ways).toEqual(
      hundredAndTwenty.slice(0, 100).map((n) => ["buyer:big", `contract:big-${n}`, "product:common"]),
    );
    expect(counts).toMatchObject({ length: 2, totalCount: 120, totalCountIsAtLeast: false, isComplete: false });
  });

  test("if there are more than 10,000 paths, the answer says that there are more", async () => {
    const found = await between("buyer:big", "buyer:great");
    expect(found.ways).toHaveLength(100);
    expect(found).toMatchObject({ length: 4, totalCount: 10_000, totalCountIsAtLeast: true, isComplete: false });
    expect((await between("buyer:big", "buyer:great")).ways).toEqual(found.ways);
  });

  test.each([
    ["buyer:home", "buyer:home", "", /are the same node, the Organization "home"/],
    ["buyer:home", "supplier:home", "", /are the same node/],
    ["buyer:home", "buyer:nobody", "", /^to: "buyer:nobody" is not the id of a node in this graph/],
    ["product:nothing", "buyer:home", "", /^from: "product:nothing" is not the id of a node in this graph/],
    ["home", "agency:agency", "", /^from: "home" is not an id of this graph; expected a type, a colon and a key/],
    ["buyer:", "agency:agency", "", /^from: "buyer:" is not an id/],
    ["", "agency:agency", "", /^from: "" is not an id/],
    [
      "buyer:home",
      "exposure:contract:c1|buyer:home|advisory:warning",
      "",
      /^to: .* is an exposure, which is itself a path/,
    ],
    ["buyer:home", "source:source", "", /No paths lead to the Source "source"/],
    ["run:run", "buyer:home", "", /No paths lead to the Run "run"/],
    ["buyer:home", "agency:agency", ", maxLength: 0", /"maxLength" is 0; expected a whole number from 1 to 6/],
    ["buyer:home", "agency:agency", ", maxLength: 7", /"maxLength" is 7;/],
    ["buyer:home", "agency:agency", ", maxLength: -1", /"maxLength" is -1;/],
  ])("from %s to %s%s is rejected", async (from, to, args, message) => {
    const { data, errors } = await asked(from, to, args);
    expect(data).toEqual({ paths: null });
    expect(errors).toMatchObject([
      { path: ["paths"], message: expect.stringMatching(message) as string, extensions: { code: "BAD_USER_INPUT" } },
    ]);
  });

  /** Makes a change once, just before the first statement with these words. */
  const askedAsChanged = async (before: string, change: string, query: string) => {
    let isChanged = false;
    const reader = await openReader({
      ...graph(),
      read: async (text, parameters, seen) => {
        if (text.text.includes(before) && !isChanged) {
          isChanged = true;
          await graph().write((run) => run({ text: change } as never, {}));
        }
        return graph().read(text, parameters, seen);
      },
    });
    return askWith(reader, query);
  };

  test("an end that is merged during the search becomes the merged node, and an end that is removed gives an error", async () => {
    const looked = "shortestPath(";
    const query = '{ paths(from: "buyer:twin", to: "supplier:both") { shortest { nodes { id } } } }';
    const merged = await askedAsChanged(
      looked,
      `MATCH (was:Organization {key: 'twin'})<-[edge:HAS_BUYER]-(contract)
       CREATE (now:Organization:Buyer {key: 'twin now', name: 'twin now'})<-[:HAS_BUYER {sources: edge.sources}]-(contract),
         (:Merged {key: 'Organization twin'})-[:IS]->(now) DETACH DELETE was`,
      query,
    );
    const nodes = ["buyer:twin now", "contract:t1", "supplier:both"].map((id) => ({ id }));
    expect(merged).toMatchObject({ data: { paths: { shortest: [{ nodes }] } } });
    const one = await askedAsChanged(
      looked,
      `MATCH (was:Organization {key: 'twin now'})<-[edge:HAS_BUYER]-(contract), (now:Organization {key: 'both'}), (merged:Merged)-[:IS]->(was)
       CREATE (now)<-[:HAS_BUYER {sources: edge.sources}]-(contract), (merged)-[:IS]->(now),
         (:Merged {key: 'Organization twin now'})-[:IS]->(now) DETACH DELETE was`,
      query,
    );
    expect(one.errors).toMatchObject([
      { message: expect.stringMatching(/were merged into one/) as string, extensions: { code: "BAD_USER_INPUT" } },
    ]);
    const gone = await askedAsChanged(
      looked,
      "MATCH (was:Contract {key: 't2'}) DETACH DELETE was",
      '{ paths(from: "contract:t2", to: "supplier:both") { length } }',
    );
    expect(gone.errors).toMatchObject([
      {
        message: expect.stringMatching(/^"from": the Contract "t2" was removed during the search for paths/) as string,
        extensions: { code: "BAD_USER_INPUT" },
      },
    ]);
  });

  test("a node that is removed after the search gives an error, and the rest of the path is answered", async () => {
    const { data, errors } = await askedAsChanged(
      "MATCH (node:Contract) WHERE node.key IN",
      "MATCH (was:Contract {key: 'c3'}) DETACH DELETE was",
      '{ paths(from: "buyer:leeds", to: "supplier:seller") { shortest { nodes { id } } } }',
    );
    expect(data.paths.shortest).toEqual([{ nodes: [{ id: "buyer:leeds" }, null, { id: "supplier:seller" }] }]);
    expect(errors).toMatchObject([
      {
        path: ["paths", "shortest", 0, "nodes", 1],
        message: expect.stringMatching(/^The Contract "c3" of this path was removed/) as string,
        extensions: { code: "BAD_USER_INPUT" },
      },
    ]);
  });

  test("a search above the time limit fails only its own field, and the error names that field", async () => {
    const impatient = await openGraph(testLogin(), { timeLimit: 1_500 });
    try {
      const slow = cypher`UNWIND range(1, 1000000000) AS number RETURN sum(number % 7)`;
      const reader = await openReader({
        ...impatient,
        read: (text, parameters, seen) =>
          impatient.read(text.text.includes("shortestPath(") ? slow : text, parameters, seen),
      });
      const { data, errors } = await askWith(
        reader,
        '{ ways: paths(from: "buyer:home", to: "agency:agency") { length } products(first: 1) { nodes { id } } }',
      );
      expect(errors).toMatchObject([
        { path: ["ways"], message: expect.stringMatching(/1\.5 s/) as string, extensions: { code: "GRAPH_TIMEOUT" } },
      ]);
      expect(data).toMatchObject({ ways: null, products: { nodes: [{}] } });
    } finally {
      await impatient.close();
    }
  });

  test("the cost counts the edges that may be read, and a hundred times the selection in a path", async () => {
    const cost = async (selection: string) =>
      (await ask(graph(), `{ paths(from: "buyer:home", to: "agency:agency") { ${selection} } }`)).extensions?.cost;
    expect(await cost("length")).toMatchObject({ cost: 200 });
    expect(await cost("shortest { nodes { id } }")).toMatchObject({ cost: 200 + 1 + 100 });
  });
});
