import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, openSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { until } from "../support/until.ts";
import { testGraph, testLogin } from "../support/graph.ts";

const path = (file: string) => fileURLToPath(new URL(file, import.meta.url));
const graph = testGraph("empty");
let folder: string;
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), "forewarned-command-line-"))));
afterAll(() => rm(folder, { recursive: true }));

interface Command {
  child: ChildProcess;
  told: { out: string; err: string };
  code: Promise<number | null>;
}

function command(args: string[], out: number | "pipe" = "pipe"): Command {
  const { uri, username, password, database } = testLogin();
  const child = spawn(process.execPath, ["--import", "tsx", path("../../src/cli.ts"), ...args], {
    env: {
      ...process.env,
      NEO4J_URI: uri,
      NEO4J_USERNAME: username,
      NEO4J_PASSWORD: password,
      NEO4J_DATABASE: database,
    },
    stdio: ["pipe", out, "pipe"],
  });
  const told = { out: "", err: "" };
  child.stdout?.on("data", (text: Buffer) => (told.out += text.toString()));
  child.stderr!.on("data", (text: Buffer) => (told.err += text.toString()));
  return { child, told, code: new Promise((resolve) => child.on("close", resolve)) };
}

test("--version prints the version of the package", async () => {
  const { told, code } = command(["--version"]);
  expect(await code).toBe(0);
  const { version } = JSON.parse(await readFile(path("../../package.json"), "utf8")) as { version: string };
  expect(told.out).toBe(`${version}\n`);
});

test("an error about the report file comes before the ingest begins", async () => {
  const { told, code } = command(["ingest", path("fixtures"), "--report", join(folder, "none/x.json")]);
  expect(await code).toBe(2);
  expect(told.out).toBe("");
  expect(told.err).toMatch(
    /^Cannot write the report to "\S+none\/x\.json": ENOENT: no such file or directory[^\n]*\n$/,
  );
});

test("a report is text on standard output and JSON in a file", async () => {
  const file = join(folder, "report.json");
  const { told, code } = command(["ingest", path("fixtures/csaf-1.json"), "--report", file]);
  expect(await code).toBe(0);
  expect(told.out).toMatch(/To undo this run: npx forewarned ingest undo/);
  expect(JSON.parse(await readFile(file, "utf8"))).toMatchObject({
    documents: [{ format: "csaf", putAsideBefore: 0 }],
  });
});

test("a full standard output gives an error, but a reader that stops early gives none", async () => {
  const full = openSync("/dev/full", "w");
  const { told, code } = command(["resolve"], full);
  closeSync(full);
  expect(await code).toBe(2);
  expect(told.err).toMatch(
    /^The run is finished, but its report could not be written to standard output: .*ENOSPC.*\.$/m,
  );
  const unread = command(["resolve"]);
  unread.child.stdout!.destroy();
  expect(await unread.code).toBe(0);
});

test("options state facts that a file lacks, and an invalid value is rejected before the ingest begins", async () => {
  const given = ["--publisher", "Northtown", "--published", "2016-05-20", "--buyer", "Northtown Borough Council"];
  const { told, code } = command([
    "ingest",
    path("spend/council.csv"),
    ...given,
    "--source-url",
    "https://a.example/b",
  ]);
  expect(await code, told.err).toBe(0);
  const rows = await graph().read(
    {
      text: "MATCH (s:Source {title: 'council.csv'})<-[:FROM]-()-[:HAS_BUYER]->(b) RETURN DISTINCT s.publisher, s.published, s.url, b.name",
    } as never,
    {},
  );
  expect(rows).toEqual([["Northtown", "2016-05-20", "https://a.example/b", "Northtown Borough Council"]]);
  for (const [option, value, expected] of [
    [
      "--published",
      "May",
      /argument 'May' is invalid\. "May" is not a date in EDTF; expected a date such as 2020-04-07/,
    ],
    ["--source-url", "a.example", /argument 'a\.example' is invalid\. Expected an address such as https:/],
    ["--buyer", " ", /argument ' ' is invalid\. Expected a name that is not empty\./],
  ] as const) {
    const { told, code } = command(["ingest", path("spend/council.csv"), option, value]);
    expect(await code).toBe(2);
    expect(told.err).toMatch(expected);
  }
});

test("--help says what a sources.yaml can state", async () => {
  const { told, code } = command(["ingest", "--help"]);
  expect(await code).toBe(0);
  expect(told.out).toMatch(
    /--buyer <name>[^]*A sources\.yaml in the folder of the files[^]*"spend-\*\.csv": \{ publisher: /,
  );
});

test("Ctrl-C stops a command that reads standard input, and the command says so at once", async () => {
  const { child, told, code } = command(["ingest", "-"]);
  // A pipe cannot hold this much, so the write ends only after the command has begun to read.
  await new Promise((written) => child.stdin!.write("{".padEnd(1_000_000), written));
  child.kill("SIGINT");
  await until(() => told.err.includes("Stopping … (press Ctrl-C again to stop at once)"));
  await wait(1_200);
  child.kill("SIGINT");
  expect(await code).toBe(2);
});
