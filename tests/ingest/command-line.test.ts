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

test("--version is that of the package", async () => {
  const { told, code } = command(["--version"]);
  expect(await code).toBe(0);
  const { version } = JSON.parse(await readFile(path("../../package.json"), "utf8")) as { version: string };
  expect(told.out).toBe(`${version}\n`);
});

test("a report that cannot be written is told before the work", async () => {
  const { told, code } = command(["ingest", path("fixtures"), "--report", join(folder, "none/x.json")]);
  expect(await code).toBe(2);
  expect(told.out).toBe("");
  expect(told.err).toMatch(
    /^Cannot write the report to "\S+none\/x\.json": ENOENT: no such file or directory[^\n]*\n$/,
  );
});

test("a report is text for a person and JSON in a file", async () => {
  const file = join(folder, "report.json");
  const { told, code } = command(["ingest", path("fixtures/csaf-1.json"), "--report", file]);
  expect(await code).toBe(0);
  expect(told.out).toMatch(/To take it back: ingest undo/);
  expect(JSON.parse(await readFile(file, "utf8"))).toMatchObject({
    documents: [{ format: "csaf", putAsideBefore: 0 }],
  });
});

test("a report that standard output has no room for is told, and one that nobody reads to its end is not", async () => {
  const full = openSync("/dev/full", "w");
  const { told, code } = command(["resolve"], full);
  closeSync(full);
  expect(await code).toBe(2);
  expect(told.err).toMatch(
    /^The work is done, but its report could not be written to the standard output: .*ENOSPC.*\.$/m,
  );
  const unread = command(["resolve"]);
  unread.child.stdout!.destroy();
  expect(await unread.code).toBe(0);
});

test("what a file does not say is stated by options, and what cannot be stated is refused before the work", async () => {
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
    ["--published", "May", /argument 'May' is invalid\. "May" is not a date in EDTF; expected such as 2020-04-07/],
    ["--source-url", "a.example", /argument 'a\.example' is invalid\. expected an address such as https:/],
    ["--buyer", " ", /argument ' ' is invalid\. expected a name\./],
  ] as const) {
    const { told, code } = command(["ingest", path("spend/council.csv"), option, value]);
    expect(await code).toBe(2);
    expect(told.err).toMatch(expected);
  }
});

test("--help tells what a sources.yaml states", async () => {
  const { told, code } = command(["ingest", "--help"]);
  expect(await code).toBe(0);
  expect(told.out).toMatch(
    /--buyer <name>[^]*A sources\.yaml in the folder of the files[^]*"spend-\*\.csv": \{ publisher: /,
  );
});

test("Ctrl-C while standard input is open stops it, with a word at once", async () => {
  const { child, told, code } = command(["ingest", "-"]);
  // More than a pipe holds, so that it is written when standard input is read.
  await new Promise((written) => child.stdin!.write("{".padEnd(1_000_000), written));
  child.kill("SIGINT");
  await until(() => told.err.includes("Stopping … (once more to stop at once)"));
  await wait(1_200);
  child.kill("SIGINT");
  expect(await code).toBe(2);
});
