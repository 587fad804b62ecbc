import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { cypher } from "../../../../src/graph/cypher.ts";
import { bookkeeping } from "../../../../src/graph/driver/commit-log.ts";
import { type Graph, openGraph } from "../../../../src/graph/driver/neo4j.ts";
import { changesBetween, graphState } from "../../../../src/graph/read/changes.ts";
import { type Lease, takeLease, whileHeld } from "../../../../src/graph/write/bookkeeping/lease.ts";
import { emptyGraph, testGraph, testLogin } from "../../../support/graph.ts";

const graph = testGraph("empty");
let other: Graph;
beforeAll(async () => {
  other = await openGraph(testLogin());
});
afterAll(() => other.close());
beforeEach(() => emptyGraph(graph()));

const minute = 60_000;
const take = async (of: Graph, holder: string, milliseconds = minute): Promise<Lease> => {
  const lease = await takeLease(of, "feeds", holder, milliseconds);
  expect(lease).not.toBeNull();
  return lease!;
};
/** A graph whose statements no longer arrive, as if the process or its network were frozen. */
const frozen = () => {
  const state = { isFrozen: false };
  const slow: Graph = {
    ...graph(),
    write: async (...args) => (state.isFrozen ? new Promise<never>(() => undefined) : graph().write(...args)),
  };
  return { slow, state };
};

test("one of two processes gets a lease, and the other after the first has given it back", async () => {
  const first = await take(graph(), "one");
  expect(await takeLease(other, "feeds", "two", minute)).toBeNull();
  expect(await takeLease(graph(), "feeds", "one", minute)).toBeNull();
  expect(first.signal.aborted).toBe(false);
  await first.release();
  expect(first.signal.aborted).toBe(true);
  expect(await first.renew()).toBe(false);
  const second = await take(other, "two");
  await second.release();
});

test("of many that try at once, exactly one gets it", async () => {
  for (let round = 0; round < 5; round++) {
    const tries = Array.from({ length: 20 }, (_, i) =>
      takeLease(i % 2 ? graph() : other, `job ${round}`, `${i}`, minute),
    );
    const taken = (await Promise.all(tries)).filter((lease) => lease !== null);
    expect(taken).toHaveLength(1);
    await taken[0]!.release();
  }
});

test("leases of two jobs do not know each other", async () => {
  const feeds = await take(graph(), "one");
  const watches = await takeLease(other, "watches", "two", minute);
  expect(watches).not.toBeNull();
  await Promise.all([feeds.release(), watches!.release()]);
});

test("a lease renews itself for as long as its holder works", async () => {
  const lease = await take(graph(), "one", 600);
  await wait(1_500);
  expect(lease.signal.aborted).toBe(false);
  expect(await takeLease(other, "feeds", "two", minute)).toBeNull();
  await lease.release();
});

test("the lease of a frozen holder goes to another process, and the holder's work stops", async () => {
  const { slow, state } = frozen();
  const first = await take(slow, "one", 500);
  state.isFrozen = true;
  expect(await takeLease(other, "feeds", "two", minute)).toBeNull();
  await wait(700);
  expect(first.signal.aborted).toBe(true);
  expect(String(first.signal.reason)).toContain("it could not be renewed in time");
  const second = await take(other, "two");
  expect(await first.renew()).toBe(false);
  expect(second.signal.aborted).toBe(false);
  await second.release();
});

test("a holder that wakes up after its lease was taken cannot renew it, write under it, or give it back", async () => {
  const first = await take(graph(), "one");
  // The lease is over by the clock of the database, and the first process has not noticed yet.
  await graph().write((run) =>
    run(cypher`MATCH (lease:Lock {key: 'lease feeds'}) SET lease.until = datetime.realtime()`, {}),
  );
  const second = await take(other, "two");
  const write = (lease: Lease) =>
    graph().write(
      (run) => run(cypher`${whileHeld} CREATE (:Name {key: 'written'}) RETURN 1`, { lease: lease.term }),
      bookkeeping,
    );
  expect(first.signal.aborted).toBe(false);
  expect(await write(first)).toEqual([]);
  expect(await write(second)).toHaveLength(1);
  expect(await first.renew()).toBe(false);
  expect(String(first.signal.reason)).toContain("another process has taken it");
  await first.release();
  expect(await takeLease(graph(), "feeds", "three", minute)).toBeNull();
  await second.release();
});

test("a database that is gone for less than the lease does not end it", async () => {
  let failures = 3;
  const failing: Graph = {
    ...graph(),
    write: async (...args) => (failures-- > 0 && taken ? Promise.reject(new Error("gone")) : graph().write(...args)),
  };
  let taken = false;
  const lease = await take(failing, "one", 2_000);
  taken = true;
  await wait(2_500);
  expect(failures).toBeLessThan(0);
  expect(lease.signal.aborted).toBe(false);
  await lease.release();
});

test("leases are bookkeeping: they leave the snapshot of the graph as it is", async () => {
  await (await take(graph(), "one")).release();
  const before = await graphState(graph());
  const lease = await take(graph(), "one");
  await lease.renew();
  await lease.release();
  expect(await changesBetween(graph(), before, await graphState(graph()))).toMatchObject({ isBookkeeping: true });
});
