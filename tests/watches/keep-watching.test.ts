import { afterEach, beforeEach, expect, test } from "vitest";
import { cypher } from "../../src/graph/cypher.ts";
import { openGraph } from "../../src/graph/driver/neo4j.ts";
import { addWebhook } from "../../src/watches/definition/add-webhook.ts";
import { keepWatching, type Watching } from "../../src/watches/keep-watching.ts";
import { makeSender } from "../../src/watches/webhooks/send.ts";
import { emptyGraph, testGraph, testLogin } from "../support/graph.ts";
import { until } from "../support/until.ts";
import { advisory, contract, operation, surroundings, write } from "./deals.ts";
import { type Receiver, receiver } from "./receivers.ts";
import { watchesOf } from "./watching.ts";

const graph = testGraph("empty");
const closing: (() => Promise<unknown>)[] = [];
let target: Receiver;
beforeEach(async () => {
  await emptyGraph(graph());
  await write(graph(), [...surroundings, contract("one", "2020-01-01"), advisory("first", "2020-06-01")]);
  target = await receiver(200);
  closing.push(() => target.close());
});
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

/** A server that watches, over a connection of its own. */
async function server(name: string, more: Partial<Watching> = {}) {
  const opened = await openGraph(testLogin());
  const sender = makeSender();
  const end = new AbortController();
  const said: string[] = [];
  const { comparing } = watchesOf(Object.assign(opened, { statements: [], reader: graph().reader }));
  const running = keepWatching(
    {
      ...comparing,
      ...{ sender, publicUrl: "http://127.0.0.1/", holder: name, say: (message) => said.push(message) },
      now: () => new Date(),
      pauses: { pause: 50, afterFailure: 200, lease: 3_000 },
      ...more,
    },
    end.signal,
  );
  const stop = async () => {
    end.abort();
    await running;
    await sender.close();
  };
  closing.push(async () => {
    await stop();
    await opened.close();
  });
  return { said, stop };
}

test("of two servers one compares and delivers, and the other takes over", async () => {
  const { add, changes, watch } = watchesOf(graph());
  await add({ name: "all", operation, tellsAll: true });
  await addWebhook(graph(), await watch("all"), target.url, true);
  const servers = [await server("one"), await server("two")];
  await write(graph(), [contract("two", "2020-01-01")]);
  await until(() => target.received.length === 1);
  const first = servers.find(({ said }) => said.length > 0)!;
  expect(servers.flatMap(({ said }) => said)).toEqual(['Watch "all": 1 new (2 rows).']);
  await first.stop();
  await write(graph(), [contract("three", "2020-01-01")], ["record two"]);
  await until(() => target.received.length === 3);
  expect(servers.flatMap(({ said }) => said)).toEqual(
    ['Watch "all": 1 new (2 rows).', 'Watch "all": 1 new, 1 removed (2 rows).'].sort(
      (a, b) => servers.flatMap(({ said }) => said).indexOf(a) - servers.flatMap(({ said }) => said).indexOf(b),
    ),
  );
  const ids = (await changes("all")).map(({ key }) => key);
  expect(target.received.map(({ headers }) => headers["webhook-id"])).toEqual(ids);
});

test("a graph at rest is not compared again, although the state of watches and the lease are written", async () => {
  const { add, watch } = watchesOf(graph());
  await add({ name: "all", operation });
  const { said } = await server("one");
  await until(async () => (await watch("all")).comparisons > 1);
  const settled = async () => {
    const before = (await watch("all")).comparisons;
    await new Promise((resolve) => setTimeout(resolve, 4_000));
    return (await watch("all")).comparisons === before;
  };
  // The first writes bring new names of properties, which Neo4j stores in transactions of their own.
  await until(settled, 60);
  expect(said).toEqual([]);
});

test("a watch that is added while the server runs begins at once", async () => {
  const { said } = await server("one");
  const { comparing } = watchesOf(graph());
  await until(
    async () =>
      (await graph().read({ text: "MATCH (lock:Lock {key: 'lease watches'}) RETURN lock.holder" } as never, {}))
        .length > 0,
  );
  const { storeWatch } = await import("../../src/graph/write/bookkeeping/store-watch.ts");
  const { watchOf } = await import("../../src/watches/definition/definition.ts");
  await storeWatch(
    graph(),
    watchOf({ name: "late", operation }, [], comparing.asking.schema, { now: new Date(), isSeed: true }),
  );
  await until(() => said.includes('Watch "late" begins with 1 row.'));
});

test("a watch that fails is tried again at its own times, and the others only when the graph has changed", async () => {
  const { add, comparing, watch } = watchesOf(graph());
  await add({ name: "healthy", operation });
  await add({ name: "failing", operation: "{ exposures { nodes { basis } } }" });
  await graph().write((run) =>
    run(cypher`MATCH (watch:Watch {key: 'failing'}) SET watch.operation = '{ exposures { nodes { colour } } }'`, {}),
  );
  const clock = { now: new Date("2021-01-01T00:00:00Z") };
  const asked: string[] = [];
  const asking: typeof comparing.asking = {
    ...comparing.asking,
    ask: (query, variables) => {
      asked.push(query);
      return comparing.asking.ask(query, variables);
    },
  };
  const { said } = await server("one", { asking, now: () => clock.now });
  await until(async () => (await watch("failing")).failures === 1);
  // The first writes bring new names of properties, which Neo4j stores in transactions of their own.
  await until(async () => {
    const before = asked.length;
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    return asked.length === before;
  }, 60);
  asked.length = 0;
  const { comparisons } = await watch("healthy");
  clock.now = new Date("2021-01-01T00:02:00Z");
  await until(async () => (await watch("failing")).failures === 2);
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(asked).toEqual([]);
  expect((await watch("healthy")).comparisons).toBe(comparisons);
  await write(graph(), [contract("two", "2021-03-01")]);
  await until(() => said.includes('Watch "healthy": 1 new (2 rows).'));
  expect((await watch("failing")).failures).toBe(2);
  expect(said.filter((words) => words.includes("failed"))).toHaveLength(1);
  await graph().write((run) =>
    run(cypher`MATCH (watch:Watch {key: 'failing'}) SET watch.operation = '{ exposures { nodes { basis } } }'`, {}),
  );
  clock.now = new Date("2021-01-01T00:04:00Z");
  await until(async () => (await watch("failing")).failure === null);
});

test("the lock of the ingest is asked for once for all watches", async () => {
  const { add, watch } = watchesOf(graph());
  for (const name of ["one", "two", "three"]) await add({ name, operation });
  let probes = 0;
  const isLocked = (key: string) => {
    probes++;
    return graph().isLocked(key);
  };
  await server("one", { graph: { ...graph(), isLocked } });
  await until(async () => (await watch("two")).comparisons > 1);
  expect(probes).toBeLessThan((await watch("one")).comparisons + 1);
});
