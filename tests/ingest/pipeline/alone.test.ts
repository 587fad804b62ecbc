import { expect, test } from "vitest";
import { openGraph } from "../../../src/graph/driver/neo4j.ts";
import { withIngestLock } from "../../../src/ingest/pipeline/ingest-lock.ts";
import { boltProxy } from "../../support/bolt-proxy.ts";
import { testGraph, testLogin } from "../../support/graph.ts";
import { until } from "../../support/until.ts";

const graph = testGraph("empty");
const one = { text: "RETURN 1" } as never;

test("a lost database is reported at once, in one line, with instructions", async () => {
  const login = testLogin();
  const door = await boltProxy(login.uri);
  const behind = await openGraph({ ...login, uri: door.uri }, { retryTime: 500, whenGone: () => "" });
  const said: string[] = [];
  await withIngestLock(behind, { say: (message) => said.push(message), whenGone: "Start it." }, async (patient) => {
    await door.shut();
    const answers = Promise.all([patient.read(one, {}), patient.read(one, {})]);
    await until(() => said.length > 0);
    await door.open();
    await answers;
  });
  expect(said).toEqual([
    `Neo4j at ${door.uri} does not answer: no program listens at this address. Waiting for the database for up to 5 minutes …\nStart it.`,
  ]);
  await behind.close();
  await door.shut();
});

test("an ingest does not wait if the database lacks memory", async () => {
  const small = await openGraph(testLogin(), { retryTime: 500 });
  const text = "UNWIND range(1, 100000000) AS n RETURN size(collect(toString(n)))";
  await expect(withIngestLock(small, {}, (patient) => patient.read({ text } as never, {}))).rejects.toMatchObject({
    code: "GRAPH_OUT_OF_MEMORY",
    message: expect.stringContaining("FOREWARNED_NEO4J_HEAP"),
  });
  await small.close();
  expect(await graph().read(one, {})).toEqual([[1n]]);
});
