import { beforeEach, describe, expect, test } from "vitest";
import { cypher } from "../../../src/graph/cypher.ts";
import { bookkeeping, keptEntries, nothingKept } from "../../../src/graph/driver/commit-log.ts";
import { changesBetween, graphState, transactionOf } from "../../../src/graph/read/changes.ts";
import { emptyGraph, testGraph } from "../../support/graph.ts";

const database = Buffer.from("6f0d41a5e9864959997f6408ab395f26", "hex");
const bookmark = (...number: number[]) =>
  `FB:${Buffer.concat([Buffer.from([0x91, 0xcc, 0x10]), database, Buffer.from([...number, 0x90])]).toString("base64")}`;

test.each([
  ["of one byte", bookmark(0x0b), 11],
  ["of 8 bits", bookmark(0xc8, 0x7f), 127],
  ["of 16 bits", bookmark(0xc9, 0x01, 0x00), 256],
  ["of 32 bits", bookmark(0xca, 0x00, 0x01, 0x00, 0x00), 65_536],
  ["of 64 bits", bookmark(0xcb, 0, 0, 0, 1, 0, 0, 0, 0), 4_294_967_296],
  ["that is negative", bookmark(0xc8, 0x80), null],
  ["that is cut off", bookmark(0xca, 0x00).slice(0, -4), null],
  ["of another version", "neo4j:bookmark:v1:tx12", null],
  ["of two databases", `${bookmark(0x0b)} ${bookmark(0x0c)}`, null],
  ["that is empty", "", null],
])("the number of the transaction in a bookmark %s", (_, text, expected) => {
  expect(transactionOf(text)).toBe(expected);
});

describe("the changes between two states", () => {
  const graph = testGraph("empty");
  const write = (change?: object) =>
    graph().write(
      (run) => run(cypher`MERGE (name:Name {key: 'a'}) SET name.number = coalesce(name.number, 0) + 1`, {}),
      change,
    );
  beforeEach(async () => {
    await emptyGraph(graph());
    await write({});
  });

  test("are those that each transaction noted, together", async () => {
    const from = await graphState(graph());
    await write({ deals: [1, 2], organizations: [7] });
    await write({});
    await write({ deals: [2, 3], advisories: true });
    const to = await graphState(graph());
    expect(await changesBetween(graph(), from, to)).toMatchObject({
      deals: [1, 2, 3],
      organizations: [7],
      advisories: true,
    });
    expect(await changesBetween(graph(), to, to)).toMatchObject({ deals: [], organizations: [], advisories: false });
  });

  test("are bookkeeping only if every transaction says so", async () => {
    const from = await graphState(graph());
    await write(bookkeeping);
    const between = await graphState(graph());
    expect(await changesBetween(graph(), from, between)).toMatchObject({ isBookkeeping: true });
    await write(nothingKept);
    expect(await changesBetween(graph(), from, await graphState(graph()))).toMatchObject({ isBookkeeping: false });
  });

  test("are unknown after a transaction that noted nothing, and after one of somebody else", async () => {
    const from = await graphState(graph());
    await write();
    expect(await changesBetween(graph(), from, await graphState(graph()))).toBeNull();
    const after = await graphState(graph());
    await graph().define([cypher`MATCH (name:Name) SET name.number = -1`]);
    await write({});
    expect(await changesBetween(graph(), after, await graphState(graph()))).toBeNull();
  });

  test("are nothing after a transaction that changed nothing: it commits nothing", async () => {
    const from = await graphState(graph());
    await graph().write((run) => run(cypher`MATCH (name:Name {key: 'missing'}) DELETE name`, {}));
    expect(await graphState(graph())).toEqual(from);
  });

  test("are unknown if they are too many, or too long ago", async () => {
    const from = await graphState(graph());
    await write({ deals: Array.from({ length: 15_000 }, (_, i) => i) });
    const middle = await graphState(graph());
    await write({ deals: Array.from({ length: 15_000 }, (_, i) => i + 15_000) });
    const to = await graphState(graph());
    expect((await changesBetween(graph(), from, middle))?.deals).toHaveLength(15_000);
    expect(await changesBetween(graph(), from, to)).toBeNull();
    await graph().define([
      cypher`MATCH (log:Lock {key: 'commits'}) SET log.number = log.number + ${{ ...cypher``, text: String(2 * keptEntries) }}`,
    ]);
    for (let i = 0; i < 50; i++) await write({});
    const [[count] = []] = await graph().read(cypher`MATCH (commit:Commit) RETURN count(commit)`, {});
    expect(Number(count)).toBeLessThanOrEqual(50);
  });
});
