import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { beforeEach, expect, test } from "vitest";
import { readConfig } from "../../src/config.ts";
import { openDatabase } from "../../src/database/open-database.ts";
import { type Graph, openGraph } from "../../src/graph/driver/neo4j.ts";
import { ensureConstraints } from "../../src/graph/stored/constraints.ts";
import { loadCurated } from "../../src/ingest/curated.ts";
import { digestOfFile } from "../../src/ingest/read/inspect.ts";
import { ingest } from "../../src/ingest/run.ts";
import { recordedOptions, temporaryHome } from "../database/temporary-home.ts";
import { everything } from "../support/everything.ts";
import { copyOf, restore } from "../support/graph-copy.ts";
import { emptyGraph, seedFolder, testGraph, testLogin } from "../support/graph.ts";
import { processesOf } from "../support/processes.ts";
import { until } from "../support/until.ts";

const folder = fileURLToPath(new URL("fixtures", import.meta.url));
const paths = ["kev-2024-03-01.json", "releases.jsonl", "spend-over-25k.csv"].map((file) => join(folder, file));
const graph = testGraph("empty");
beforeEach(() => emptyGraph(graph()));

test("an ingest that is killed at any moment and run again ends at the graph of an unbroken run", async () => {
  await loadCurated(graph(), seedFolder);
  // The curated facts, which every command loads first, are already there. The test must kill the ingest itself.
  const before = await copyOf(graph());
  await command("ingest", ...paths);
  const expected = await everything(graph());
  for (const after of [100, 600]) {
    await emptyGraph(graph());
    await restore(graph(), before);
    const known = await sources();
    const running = start(["ingest", ...paths], testsOwn());
    while ((await sources()) === known && running.exitCode === null) await wait(50);
    await wait(after);
    running.kill("SIGKILL");
    expect(await command("ingest", ...paths)).toBe(1);
    expect(await everything(graph())).toEqual(expected);
  }
}, 180_000);

test("after a kill of the database during a write, the same command again ends at that graph too", async () => {
  await loadCurated(graph(), seedFolder);
  const before = await copyOf(graph());
  await ingest(graph(), paths);
  const expected = await everything(graph());
  const home = await temporaryHome();
  const database = await openDatabase(readConfig(home), recordedOptions());
  const behind = await openGraph(database);
  await ensureConstraints(behind);
  await restore(behind, before);
  // The ingest waits for this node. So it is writing when the database is killed, on a machine of any speed.
  await holdNode(behind, await digestOfFile(paths.at(-1)!));
  const running = start(["ingest", ...paths], home);
  let told = "";
  running.stderr!.on("data", (text: Buffer) => (told += text.toString()));
  await until(() => isAnyoneBlocked(behind), 1_200);
  expect(told).toMatch(/^Reading/m);
  for (const { pid } of await processesOf(home.FOREWARNED_HOME)) process.kill(pid, "SIGKILL");
  await until(() => told.includes("Waiting for the database"));
  expect(running.exitCode).toBeNull();
  running.kill("SIGKILL");
  expect(await ended(start(["ingest", ...paths], home))).toBe(1);
  expect(await everything(behind)).toEqual(expected);
  await behind.close();
  await database.close();
}, 1_800_000);

/** Makes the node of a document in a transaction that stays open. Every other write to the node has to wait. */
function holdNode(of: Graph, source: string) {
  return new Promise<void>((held, reject) => {
    of.write(async (run) => {
      await run({ text: "CREATE (:Source {key: $p.source})" } as never, { source });
      held();
      return new Promise(() => undefined);
    }).catch(reject);
  });
}

async function isAnyoneBlocked(of: Graph) {
  const text = "SHOW TRANSACTIONS YIELD status WHERE status STARTS WITH 'Blocked' RETURN status";
  return (await of.read({ text } as never, {})).length > 0;
}

async function sources() {
  return (await graph().read({ text: "MATCH (s:Source) RETURN count(*)" } as never, {}))[0]![0];
}

function command(...args: string[]) {
  return ended(start(args, testsOwn()));
}

function start(args: string[], environment: Record<string, string>): ChildProcess {
  const program = fileURLToPath(new URL("../../src/cli.ts", import.meta.url));
  return spawn(process.execPath, ["--import", "tsx", program, ...args], {
    env: { ...process.env, ...environment },
    stdio: ["ignore", "ignore", "pipe"],
  });
}

function testsOwn() {
  const { uri, username, password, database } = testLogin();
  return { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, NEO4J_DATABASE: database };
}

function ended(process: ChildProcess) {
  return new Promise<number | null>((resolve) => process.on("exit", resolve));
}
