import { beforeEach, expect, test } from "vitest";
import { ForewarnedError } from "../../src/errors.ts";
import { readWatch } from "../../src/graph/watches/watch.ts";
import { watchList } from "../../src/watches/command/watch-list.ts";
import { runOnce } from "../../src/watches/command/run-once.ts";
import { compareWatch } from "../../src/watches/compare/compare-watch.ts";
import { graphAtRest } from "../../src/watches/compare/graph-at-rest.ts";
import { takeLease } from "../../src/graph/write/bookkeeping/lease.ts";
import { cypher } from "../../src/graph/cypher.ts";
import { ask } from "../support/ask.ts";
import { emptyGraph, seedFolder, testGraph } from "../support/graph.ts";
import { advisory, contract, operation, surroundings, write } from "./deals.ts";
import { catalogue, watchesOf } from "./watching.ts";

const graph = testGraph("empty");
beforeEach(async () => {
  await emptyGraph(graph());
  await write(graph(), [...surroundings, contract("one", "2020-01-01"), advisory("first", "2020-06-01")]);
});

/** As if the database were gone. Any other error is a failure of the question, and is told. */
const killedError = new ForewarnedError("GRAPH_UNAVAILABLE", "killed");

test("a comparison that is broken off before it is stored tells its changes at the next one, once", async () => {
  const { add, compare, changes, comparing, watch } = watchesOf(graph());
  await add({ name: "all", operation });
  await write(graph(), [contract("two", "2021-02-01")], ["record one"]);
  const killed = { ...comparing, beforeStore: () => Promise.reject(killedError) };
  for (let times = 0; times < 3; times++)
    await expect(compareWatch(killed, await watch("all"), await graphAtRest(graph()))).rejects.toThrow("killed");
  expect(await changes("all")).toEqual([]);
  expect(await compare("all")).toMatchObject({ told: { ADDED: 1, REMOVED: 1 } });
  expect(await compare("all")).toHaveProperty("told", {});
  expect((await changes("all")).map(({ kind, number }) => [kind, number])).toEqual([
    ["REMOVED", 1],
    ["ADDED", 2],
  ]);
});

test("a failure within the write of a comparison stores nothing of it", async () => {
  const { add, compare, changes, comparing, watch } = watchesOf(graph());
  await add({ name: "all", operation });
  await write(graph(), [contract("two", "2021-02-01")]);
  // The write is carried out, and then fails before its commit.
  const broken = {
    ...graph(),
    write: (work: never, change: never) =>
      graph().write(async (run, note) => {
        await (work as (...all: unknown[]) => Promise<unknown>)(run, note);
        throw new Error("killed");
      }, change),
  };
  await expect(
    compareWatch({ ...comparing, graph: broken as never }, await watch("all"), await graphAtRest(graph())),
  ).rejects.toThrow("killed");
  expect(await watch("all")).toMatchObject({ comparisons: 1, changeCount: 0 });
  await compare("all");
  expect(await changes("all")).toHaveLength(1);
});

test("of two comparisons at once, one is stored", async () => {
  const { add, changes, comparing, watch } = watchesOf(graph());
  await add({ name: "all", operation });
  await write(graph(), [contract("two", "2021-02-01")]);
  const before = await watch("all");
  const rest = await graphAtRest(graph());
  const results = await Promise.all([compareWatch(comparing, before, rest), compareWatch(comparing, before, rest)]);
  expect(results.map(({ status }) => status).sort()).toEqual(["COMPARED", "POSTPONED"]);
  expect(await changes("all")).toHaveLength(1);
});

test("while a run writes, the comparison waits, so that half a run is not told", async () => {
  const { add, compare } = watchesOf(graph());
  await add({ name: "all", operation });
  const lock = await graph().lock("ingest", "a run", () => undefined, new AbortController().signal);
  await write(graph(), [], ["record one"]);
  expect(await compare("all")).toEqual({ status: "POSTPONED" });
  await write(graph(), [contract("one", "2020-01-01")]);
  await lock.release();
  expect(await compare("all")).toHaveProperty("told", {});
});

test("a graph that changes between two pages is not compared", async () => {
  const { add, comparing, watch } = watchesOf(graph());
  await add({ name: "all", operation });
  await write(
    graph(),
    Array.from({ length: 120 }, (_, i) => contract(`many ${i}`, "2021-03-01")),
  );
  let pages = 0;
  const changing: typeof comparing.asking = {
    ...comparing.asking,
    ask: async (query, variables) => {
      if (++pages === 2) await write(graph(), [contract("between", "2021-03-01")]);
      return comparing.asking.ask(query, variables);
    },
  };
  expect(
    await compareWatch({ ...comparing, asking: changing }, await watch("all"), await graphAtRest(graph())),
  ).toEqual({ status: "POSTPONED" });
});

test("a run that begins after the rows were read is one of the next comparison", async () => {
  const { add, comparing, watch } = watchesOf(graph());
  await add({ name: "all", operation });
  const asking: typeof comparing.asking = {
    ...comparing.asking,
    ask: async (query, variables) => {
      const answer = await comparing.asking.ask(query, variables);
      await graph().write((run) => run(cypher`MERGE (run:Run {key: 'later'})`, {}));
      return answer;
    },
  };
  expect(await compareWatch({ ...comparing, asking }, await watch("all"), await graphAtRest(graph()))).toMatchObject({
    status: "COMPARED",
  });
  expect((await watch("all")).run).toBe("");
});

test("a question that fails says so, and its changes are told when it succeeds again", async () => {
  const { add, compare, changes, comparing, clock, watch } = watchesOf(graph());
  await add({ name: "all", operation });
  await write(graph(), [contract("two", "2021-02-01")]);
  clock.now = new Date("2021-03-01T00:00:00Z");
  await graph().write((run) =>
    run(cypher`MATCH (watch:Watch) SET watch.operation = '{ exposures { nodes { colour } } }'`, {}),
  );
  expect(await compare("all")).toMatchObject({ status: "FAILED" });
  const failure = 'Cannot watch this operation: it is not valid: Cannot query field "colour" on type "Exposure".';
  expect(await watchList(graph())).toContain(`failed     at 2021-03-01T00:00:00.000Z: ${failure}`);
  expect(await watchList(graph())).toContain(
    "next try   2021-03-01T00:01:00.000Z by the server, after 1 in a row failed",
  );
  const { data } = await ask(graph(), "{ watches { name failure failedAt nextTryAt rowCount } }");
  expect(data.watches).toEqual([
    {
      ...{ name: "all", failure, rowCount: 1 },
      ...{ failedAt: "2021-03-01T00:00:00.000Z", nextTryAt: "2021-03-01T00:01:00.000Z" },
    },
  ]);
  const pauses: number[] = [];
  for (let times = 0; times < 8; times++) {
    expect(await compare("all")).toMatchObject({ status: "FAILED" });
    pauses.push((Date.parse((await watch("all")).nextTryAt!) - clock.now.getTime()) / 60_000);
  }
  expect(pauses).toEqual([2, 4, 8, 16, 32, 60, 60, 60]);
  await graph().write((run) => run(cypher`MATCH (watch:Watch) SET watch.operation = $p.operation`, { operation }));
  await compare("all");
  expect(await readWatch(comparing.graph, "all")).toMatchObject({
    ...{ failure: null, failedAt: null, nextTryAt: null, failures: 0 },
  });
  expect(await changes("all")).toHaveLength(1);
});

test("a list above the limit fails with the limit, and one below it is compared", async () => {
  await write(
    graph(),
    Array.from({ length: 120 }, (_, i) => contract(`many ${i}`, "2021-03-01")),
  );
  const small = watchesOf(graph(), { limits: { rows: 120 } });
  await expect(small.add({ name: "all", operation })).rejects.toThrow(
    'The question has more than 120 rows, which is the most that a watch compares. Narrow it with "where".',
  );
  expect(await readWatch(graph(), "all")).toBeNull();
  const enough = watchesOf(graph(), { limits: { rows: 121 } });
  expect(await enough.add({ name: "all", operation })).toMatchObject({ rowCount: 121 });
  await write(graph(), [contract("one more", "2021-03-01")]);
  expect(await enough.compare("all")).toMatchObject({ status: "FAILED" });
  const long = watchesOf(graph(), { limits: { bytes: 10_000 } });
  await expect(long.add({ name: "long", operation })).rejects.toThrow(
    'The question has rows of more than 10,000 bytes of JSON, which is the most that a watch compares. Narrow it with "where" or select fewer values.',
  );
  expect(await readWatch(graph(), "long")).toBeNull();
});

test("a run of the command that breaks gives the lease back", async () => {
  const { asking } = watchesOf(graph()).comparing;
  const broken = { ...graph(), isLocked: () => Promise.reject(killedError) };
  const opened = { graph: broken, asking, catalogue, seed: seedFolder, publicUrl: "http://127.0.0.1/" };
  await expect(runOnce(opened, () => undefined)).rejects.toThrow("killed");
  const lease = await takeLease(graph(), "watches", "another", 1_000);
  expect(lease).not.toBeNull();
  await lease!.release();
});
