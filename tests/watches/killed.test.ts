import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { cypher } from "../../src/graph/cypher.ts";
import { runOnce } from "../../src/watches/command/run-once.ts";
import { addWebhook } from "../../src/watches/definition/add-webhook.ts";
import { randomFrom } from "../bench/random.ts";
import { emptyGraph, testGraph, testLogin } from "../support/graph.ts";
import { until } from "../support/until.ts";
import { advisory, contract, operation, surroundings, write } from "./deals.ts";
import type { KilledRun } from "./killed-run.ts";
import { type Receiver, receiver } from "./receivers.ts";
import { watchesOf } from "./watching.ts";

const graph = testGraph("empty");
let seed: string;
let target: Receiver;
beforeAll(async () => {
  await emptyGraph(graph());
  seed = await mkdtemp(join(tmpdir(), "forewarned-killed-watches-"));
  target = await receiver(200);
});
afterAll(async () => {
  await target.close();
  await rm(seed, { recursive: true });
});

const places = ["before", "within", "after"] as const;
const kills = 4;

/** Runs the watches in a process that kills itself. Returns the signal by which it ended; null if it came to its end. */
async function killedRun(killed: Omit<KilledRun, "login" | "seed">): Promise<string | null> {
  const script = fileURLToPath(new URL("killed-run.ts", import.meta.url));
  const given: KilledRun = { login: testLogin(), seed, ...killed };
  return new Promise((resolve, reject) => {
    execFile(process.execPath, ["--import", "tsx", script, JSON.stringify(given)], (error, _, stderr) => {
      if (error && error.signal !== "SIGKILL") reject(new Error(stderr, { cause: error }));
      else resolve(error?.signal ?? null);
    });
  });
}

test("runs that are killed at random writes tell and send exactly the difference of the rows, nothing twice", async () => {
  const random = randomFrom(23);
  const originals = Array.from({ length: kills }, (_, i) => contract(`original ${i}`, "2020-01-01"));
  await write(graph(), [...surroundings, ...originals, advisory("first", "2020-06-01")]);
  const entry = (name: string) => `  - name: ${name}\n    operation: "${operation}"\n    tell: all\n`;
  await writeFile(join(seed, "watches.yaml"), `watches:\n${entry("one")}${entry("two")}`);
  const { comparing, changes, watch } = watchesOf(graph());
  const { asking } = comparing;
  const run = () =>
    until(async () => {
      const opened = { graph: graph(), asking, catalogue: [], seed, publicUrl: "http://127.0.0.1/" };
      return (await runOnce(opened, () => undefined)) === 0;
    });
  const rowsNow = async () => {
    const { data } = await asking.ask("{ exposures(first: 100) { nodes { id } } }", {});
    return (data!.exposures as { nodes: { id: string }[] }).nodes.map(({ id }) => id);
  };
  await run();
  await addWebhook(graph(), await watch("two"), target.url, true);
  const before = await rowsNow();
  for (let kill = 0; kill < kills; kill++) {
    const added = [contract(`new ${kill} a`, "2020-02-01"), contract(`new ${kill} b`, "2020-02-01")];
    await write(graph(), added, [`record original ${kill}`]);
    // The first write takes the lease. Those of the comparisons follow, and then those of the deliveries.
    const killed = { write: 2 + Math.floor(random() * 4), place: places[kill % places.length]! };
    // A run is postponed if the busy database lets it wait for the lock of the ingest. It then ends before its kill.
    await until(async () => (await killedRun(killed)) === "SIGKILL");
    // The lease of the killed process would last half a minute.
    await graph().write((run) => run(cypher`MATCH (lease:Lock {key: 'lease watches'}) REMOVE lease.until`, {}));
  }
  await run();
  const after = await rowsNow();
  for (const name of ["one", "two"]) {
    const told = await changes(name);
    const rowsOf = (kind: string) => told.filter((each) => each.kind === kind).map(({ rowId }) => rowId);
    expect(rowsOf("ADDED").sort()).toEqual(after.filter((row) => !before.includes(row)).sort());
    expect(rowsOf("REMOVED").sort()).toEqual(before.filter((row) => !after.includes(row)).sort());
    expect(told).toHaveLength(3 * kills);
    expect(told.map(({ number }) => number)).toEqual(told.map((_, i) => i + 1));
  }
  const sent = target.received.map(({ headers }) => headers["webhook-id"]);
  expect([...new Set(sent)]).toEqual((await changes("two")).map(({ key }) => key));
}, 600_000);
