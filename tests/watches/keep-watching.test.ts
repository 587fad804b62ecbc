import { afterEach, beforeEach, expect, test } from "vitest";
import { openGraph } from "../../src/graph/driver/neo4j.ts";
import { addWebhook } from "../../src/watches/definition/add-webhook.ts";
import { keepWatching } from "../../src/watches/keep-watching.ts";
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
async function server(name: string) {
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
