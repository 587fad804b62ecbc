import { beforeEach, expect, test } from "vitest";
import { cypher } from "../../../src/graph/cypher.ts";
import { bookkeeping, nothingKept } from "../../../src/graph/driver/commit-log.ts";
import { readCache } from "../../../src/graph/read/read-cache.ts";
import { openReader } from "../../../src/graph/read/reader.ts";
import { snapshotNames } from "../../../src/graph/read/snapshot-names.ts";
import { emptyGraph, testGraph } from "../../support/graph.ts";

const graph = testGraph("empty");
const touch = (change?: object) =>
  graph().write(
    (run) => run(cypher`MERGE (name:Name {key: 'a'}) SET name.number = coalesce(name.number, 0) + 1`, {}),
    change,
  );
/** Another server of the same graph. */
const another = () => snapshotNames({ ...graph() });

beforeEach(async () => {
  await emptyGraph(graph());
  for (const change of [bookkeeping, nothingKept]) await touch(change);
});

test("a snapshot keeps its name when only bookkeeping is written, and gets another after any other write", async () => {
  const names = snapshotNames(graph());
  const first = await names.look();
  await touch(bookkeeping);
  await touch(bookkeeping);
  expect(await names.look()).toBe(first);
  await touch(nothingKept);
  const second = await names.look();
  expect(second).not.toBe(first);
  await graph().define([{ ...cypher``, text: "MERGE (name:Name {key: 'a'}) SET name.number = -1" }]);
  expect([first, second]).not.toContain(await names.look());
});

test("all servers give a snapshot the same name, whenever they look", async () => {
  const first = await snapshotNames(graph()).look();
  await touch(bookkeeping);
  expect(await another().look()).toBe(first);
  await touch();
  const [one, two] = [await snapshotNames(graph()).look(), await another().look()];
  expect(one).toBe(two);
});

test("a bookmark between two looks has the name of its snapshot", async () => {
  const names = another();
  const first = await names.look();
  await touch(bookkeeping);
  const { bookmark: between } = await graph().state();
  expect(names.known(between)).toBeUndefined();
  expect(await names.nameOf(between)).toBe(first);
  await touch(nothingKept);
  await names.look();
  expect(names.known(between)).toBe(first);
  expect(await names.nameOf("no bookmark of Neo4j")).toBe("no bookmark of Neo4j");
});

test("an older look that ends after a newer one does not hide the newer snapshot", async () => {
  let goOn: (() => void) | undefined;
  let heldBack: Promise<void> | undefined;
  const server = graph();
  const state = async () => {
    const until = heldBack;
    heldBack = undefined;
    const read = await server.state();
    await until;
    return read;
  };
  const names = snapshotNames({ ...server, state });
  await names.look();
  await touch(nothingKept);
  heldBack = new Promise((resolve) => (goOn = resolve));
  const older = names.look();
  await new Promise((resolve) => setTimeout(resolve, 300));
  await touch(nothingKept);
  const newer = await names.look();
  goOn!();
  expect(await older).not.toBe(newer);
  expect(names.known((await server.state()).bookmark)).toBe(newer);
});

test("the cache keeps what it has when only bookkeeping is written, and an answer says one snapshot", async () => {
  const cache = readCache(graph(), 1_000_000);
  const reader = await openReader(graph(), cache);
  const snapshot = await reader.snapshot();
  reader.keep("an answer", { data: 1 }, 10);
  await touch(bookkeeping);
  await reader.run(cypher`RETURN 1`, {});
  expect(await reader.snapshots()).toEqual([snapshot]);
  await new Promise((resolve) => setTimeout(resolve, 1_100));
  expect((await openReader(graph(), cache)).cached("an answer")).toEqual({ data: 1 });
  await touch(nothingKept);
  await new Promise((resolve) => setTimeout(resolve, 1_100));
  expect((await openReader(graph(), cache)).cached("an answer")).toBeUndefined();
});
