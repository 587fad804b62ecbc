import { beforeEach, expect, test } from "vitest";
import { emptyGraph, testGraph } from "../support/graph.ts";
import { cypher } from "../../src/graph/cypher.ts";
import { advisory, contract, operation, organization, surroundings, write } from "./deals.ts";
import { watchesOf } from "./watching.ts";

const graph = testGraph("empty");
beforeEach(async () => {
  await emptyGraph(graph());
  await write(graph(), [...surroundings, contract("one", "2020-01-01"), advisory("first", "2020-06-01")]);
});

const kindsOf = (changes: { kind: string; rowId: string }[]) =>
  changes.map(({ kind, rowId }) => `${kind} ${rowId.replace(/^exposure:/, "")}`);

test("a new row is told with its reason, its caveats and its values, and the rows of the beginning are not told", async () => {
  const { add, compare, changes, clock } = watchesOf(graph());
  expect(await add({ name: "all", operation })).toMatchObject({ rowCount: 1, isFirst: true, told: {} });
  expect(await changes("all")).toEqual([]);
  clock.now = new Date("2021-02-02T10:00:00Z");
  await write(graph(), [contract("two", "2021-01-15")]);
  expect(await compare("all")).toMatchObject({ rowCount: 2, told: { ADDED: 1 } });
  const [change] = await changes("all");
  expect(change).toMatchObject({ kind: "ADDED", number: 1, happenedAt: "2021-02-02T10:00:00.000Z", watchName: "all" });
  expect(change!.title).toBe("Body buyer: Contract two / Warning first");
  expect(JSON.parse(change!.row)).toEqual({
    deal: { title: "Contract two" },
    advisory: { id: "advisory:first", title: "Warning first" },
    timing: "BEFORE",
  });
  expect(change!.documents).toEqual([
    { id: "source:source", title: "A notice", publisher: null, url: "https://example.org/notice" },
  ]);
  expect(change!.caveats.length).toBeGreaterThan(0);
  expect(await compare("all")).toHaveProperty("told", {});
  expect(await changes("all")).toHaveLength(1);
});

test("an old row that is loaded later is not told, nor its changes; it is told if all rows are to be told", async () => {
  const { add, compare, changes } = watchesOf(graph());
  await add({ name: "new", operation });
  await add({ name: "all", operation, tellsAll: true });
  await write(graph(), [contract("old", "2019-01-01")]);
  await compare("new");
  await compare("all");
  await write(graph(), [contract("old", "2019-01-01", "Contract old, renamed")]);
  await compare("new");
  await compare("all");
  expect(await changes("new")).toEqual([]);
  expect((await changes("all")).map(({ kind }) => kind)).toEqual(["ADDED", "CHANGED"]);
});

test("an old row becomes news when a correction dates it after the beginning of the watch, even if its date is not selected", async () => {
  const { add, compare, changes } = watchesOf(graph());
  await add({ name: "few", operation: "{ exposures { nodes { basis } } }" });
  await write(graph(), [contract("late", "2019-01-01")]);
  await compare("few");
  expect(await changes("few")).toEqual([]);
  await write(graph(), [contract("late", "2021-05-01")]);
  await compare("few");
  await compare("few");
  expect((await changes("few")).map(({ kind }) => kind)).toEqual(["ADDED"]);
});

test("an edit that changes nothing selected is silent, and another says which values changed", async () => {
  const { add, compare, changes } = watchesOf(graph());
  await add({ name: "titles", operation });
  await add({ name: "basis", operation: "{ exposures { edges { cursor node { basis } } } }" });
  await write(graph(), [contract("one", "2020-01-01", "Contract one, corrected")]);
  expect(await compare("basis")).toHaveProperty("told", {});
  await compare("titles");
  const [change] = await changes("titles");
  expect(change).toMatchObject({
    kind: "CHANGED",
    fields: [{ field: "deal.title", before: '"Contract one"', after: '"Contract one, corrected"' }],
  });
  expect(await changes("titles")).toHaveLength(1);
});

test("a withdrawn advisory sends a correction, and a row that comes back is told as again and not as new", async () => {
  const { add, compare, changes } = watchesOf(graph());
  await add({ name: "all", operation });
  await write(graph(), [advisory("first", "2020-06-01", { isWithdrawn: true })]);
  await compare("all");
  await write(graph(), [advisory("first", "2020-06-01")]);
  await compare("all");
  const [correction, again] = await changes("all");
  expect(correction).toMatchObject({ kind: "WITHDRAWN", title: "Body buyer: Contract one / Warning first" });
  expect(correction!.reason).toContain("The publisher withdrew the warning.");
  expect(JSON.parse(correction!.row)).toMatchObject({ advisory: { title: "Warning first" } });
  expect(again!.kind).toBe("AGAIN");
  expect(kindsOf(await changes("all"))).toHaveLength(2);
});

test.each([
  ["parted", () => [contract("one", "2020-01-01", "Contract one", null)], [], "nothing links them any more"],
  ["removed", () => [], ["record one"], "The deal is no longer in the graph."],
  ["without its warning", () => [], ["record first"], "The warning is no longer in the graph."],
])("a link that is %s sends a correction with its reason", async (_, fragments, removed, reason) => {
  const { add, compare, changes } = watchesOf(graph());
  await add({ name: "all", operation });
  await write(graph(), fragments(), removed);
  expect(await compare("all")).toMatchObject({ rowCount: 0, told: { REMOVED: 1 } });
  const [change] = await changes("all");
  expect(change!.reason).toContain(reason);
});

test("a row whose buyer was joined with another body is neither new nor gone, and a selected value that differs is told", async () => {
  const { add, compare, changes } = watchesOf(graph());
  await add({ name: "titles", operation, tellsAll: true });
  await add({ name: "buyers", operation: "{ exposures { nodes { buyer { name } timing } } }", tellsAll: true });
  const renamed = JSON.parse(JSON.stringify(contract("one", "2020-01-01")).replace('"buyer"', '"registered"')) as never;
  await write(graph(), [organization("registered"), renamed], ["record buyer"]);
  await graph().write((run) =>
    run(
      cypher`MATCH (body:Organization {key: 'registered'}) CREATE (:Merged {key: 'Organization buyer', name: 'buyer'})-[:IS]->(body)`,
      {},
    ),
  );
  expect(await compare("titles")).toHaveProperty("told", {});
  expect(await changes("titles")).toEqual([]);
  expect(await compare("buyers")).toHaveProperty("told", { CHANGED: 1 });
  const [change] = await changes("buyers");
  expect(change!.rowId).toContain("buyer:registered");
  expect(change!.fields).toEqual([{ field: "buyer.name", before: '"Body buyer"', after: '"Body registered"' }]);
  await write(graph(), [], ["record one"]);
  expect(await compare("titles")).toHaveProperty("told", { REMOVED: 1 });
});

test("a row that no longer fits the question says so", async () => {
  const { add, compare, changes } = watchesOf(graph());
  const after = "{ exposures(where: { timing: { eq: AFTER } }) { nodes { timing } } }";
  await add({ name: "after", operation: after });
  await write(graph(), [contract("one", "2020-12-31")]);
  await compare("after");
  const [change] = await changes("after");
  expect(change).toMatchObject({ kind: "REMOVED" });
  expect(change!.reason).toContain("it no longer fits the question");
});

test("all pages are compared", async () => {
  const { add, compare } = watchesOf(graph());
  const many = Array.from({ length: 250 }, (_, i) => contract(`many ${i}`, "2021-03-01"));
  await add({ name: "first of one", operation: "{ exposures(first: 1) { nodes { timing } } }" });
  await write(graph(), many);
  expect(await compare("first of one")).toMatchObject({ rowCount: 251, told: { ADDED: 250 } });
});

test("an empty graph has no rows, and later rows are told", async () => {
  await emptyGraph(graph());
  const { add, compare } = watchesOf(graph());
  expect(await add({ name: "empty", operation })).toMatchObject({ status: "COMPARED", rowCount: 0 });
  await write(graph(), [...surroundings, contract("one", "2020-01-01"), advisory("first", "2021-06-01")]);
  expect(await compare("empty")).toMatchObject({ told: { ADDED: 1 } });
});

test("leads are watched too", async () => {
  const { add, compare } = watchesOf(graph());
  expect(await add({ name: "leads", question: "who-pays-vendors-whose-products-were-exploited" })).toMatchObject({
    rowCount: 0,
  });
  expect(await compare("leads")).toMatchObject({ status: "COMPARED" });
});
