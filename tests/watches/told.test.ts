import { beforeEach, expect, test } from "vitest";
import { emptyGraph, testGraph } from "../support/graph.ts";
import { buyer, deal, type Deal, described, product, warning } from "../support/leads.ts";
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

test("rows that another version of the program worded are replaced silently, and rows that came or went are told", async () => {
  const { add, compare, changes, watch } = watchesOf(graph());
  await add({ name: "all", operation, tellsAll: true });
  await write(graph(), [contract("two", "2020-01-01"), contract("three", "2020-01-01")]);
  await compare("all");
  const told = (await changes("all")).length;
  // As an earlier version stored them: with other words in the values and in the facts.
  await graph().write((run) =>
    run(
      cypher`MATCH (watch:Watch) SET watch.rowFormat = 'earlier' WITH watch
        MATCH (row:WatchedRow) SET row.digest = 'earlier', row.selected = '{"timing": "Earlier"}',
          row.facts = replace(row.facts, 'Contract', 'Deal')`,
      {},
    ),
  );
  await write(graph(), [contract("four", "2020-01-01")], ["record three"]);
  expect(await compare("all")).toMatchObject({ told: { ADDED: 1, REMOVED: 1 }, rowCount: 3, isReworded: true });
  expect((await changes("all")).slice(told).map(({ kind }) => kind)).toEqual(["REMOVED", "ADDED"]);
  expect((await watch("all")).rowFormat).not.toBe("earlier");
  const stored = await graph().read(
    cypher`MATCH (row:WatchedRow) WHERE row.isPresent AND (row.facts CONTAINS 'Deal' OR row.selected CONTAINS 'Earlier') RETURN row`,
    {},
  );
  expect(stored).toEqual([]);
  expect(await compare("all")).toMatchObject({ told: {}, isReworded: false });
  await write(graph(), [contract("one", "2020-01-01", "Renamed")]);
  expect(await compare("all")).toHaveProperty("told", { CHANGED: 1 });
});

test("rows of leads that come, change and go are told", async () => {
  const ivanti: Deal["supplier"] = ["name:GB:ivanti-uk-limited", "Ivanti UK Limited"];
  await write(graph(), [
    ...[buyer("GB-GOR-D1", "Department of Examples"), buyer("GB-GOR-D2", "Department of Late Deals")],
    described("name:ZZ:ivanti", "Ivanti", { isVendor: true, trades: ["security"] }),
    product("ivanti/suite", "name:ZZ:ivanti"),
    warning("flaw", "2022-02-01", "Product ivanti/suite"),
    deal("Payment", "before", { day: "2021-06-01", supplier: ivanti }),
  ]);
  const { add, compare, changes } = watchesOf(graph());
  expect(
    await add({
      name: "leads",
      operation: "{ leads { nodes { buyer { name } vendor { name } timing deals { count } } } }",
    }),
  ).toMatchObject({ rowCount: expect.any(Number) });
  await write(graph(), [deal("Payment", "late", { day: "2024-06-01", supplier: ivanti, buyer: "GB-GOR-D2" })]);
  expect(await compare("leads")).toHaveProperty("told", { ADDED: 1 });
  await write(graph(), [deal("Payment", "later", { day: "2024-07-01", supplier: ivanti, buyer: "GB-GOR-D2" })]);
  expect(await compare("leads")).toHaveProperty("told", { CHANGED: 1 });
  await write(graph(), [], ["record late", "record later"]);
  expect(await compare("leads")).toHaveProperty("told", { REMOVED: 1 });
  expect(await compare("leads")).toHaveProperty("told", {});
  const [added, changed, removed] = await changes("leads");
  expect(added).toMatchObject({ kind: "ADDED", title: "Department of Late Deals and Ivanti" });
  expect(added!.documents).toMatchObject([{ id: "source:source" }]);
  expect(JSON.parse(added!.row)).toEqual({
    ...{ buyer: { name: "Department of Late Deals" }, vendor: { name: "Ivanti" } },
    ...{ timing: "BOUGHT_AFTER", deals: { count: 1 } },
  });
  expect(changed).toMatchObject({ kind: "CHANGED", fields: [{ field: "deals.count", before: "1", after: "2" }] });
  expect(removed).toMatchObject({ kind: "REMOVED", rowId: added!.rowId });
  expect(removed!.reason).toContain("The graph no longer has this lead.");
});
