import { pino } from "pino";
import { expect, test } from "vitest";
import { keepOverviewReady } from "../../src/api/overview.ts";
import { createApolloServer } from "../../src/api/server.ts";
import { readCache } from "../../src/graph/read/read-cache.ts";
import { writeRecords } from "../../src/graph/write/records/write.ts";
import { randomFrom } from "../bench/random.ts";
import { randomGraph } from "../graph/queries/exposure/random-graph.ts";
import { testGraph } from "../support/graph.ts";
import { until } from "../support/until.ts";

const random = randomFrom(5);
const graph = testGraph(randomGraph(random));

test("the overview is asked at once and after each write, and no more after the end", async () => {
  const end = new AbortController();
  const apollo = createApolloServer(pino({ level: "silent" }));
  const sent = (beginning: string) => graph().statements.filter((text) => text.startsWith(beginning)).length;
  const readsOfAll = () => sent("MATCH (buyer:Buyer) RETURN id(buyer)");
  const refreshes = () => sent("UNWIND $p.ids AS buyerId");
  const ready = keepOverviewReady(apollo, graph(), readCache(graph(), 1_000_000), end.signal, 20);
  await until(() => readsOfAll() === 1);
  await writeRecords(graph(), { fragments: randomGraph(random) });
  await until(() => readsOfAll() + refreshes() === 2);
  end.abort();
  await ready;
  await writeRecords(graph(), { fragments: randomGraph(random) });
  expect(readsOfAll() + refreshes()).toBe(2);
});
