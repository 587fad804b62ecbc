import { mkdtemp, readFile, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { exitCodeOf } from "../../src/ingest/report/report.ts";
import { forget, retry } from "../../src/ingest/retry/retry.ts";
import { ingest, type IngestOptions } from "../../src/ingest/run.ts";
import { emptyGraph, testGraph } from "../support/graph.ts";

const fixtures = fileURLToPath(new URL("fixtures", import.meta.url));
const graph = testGraph("empty");
const wasAt = process.cwd();
let folder: string;
let whole: string;
beforeEach(async () => {
  await emptyGraph(graph());
  folder = await realpath(await mkdtemp(join(tmpdir(), "forewarned-retry-")));
  whole = await readFile(join(fixtures, "kev-2024-03-01.json"), "utf8");
  process.chdir(folder);
});
afterEach(async () => {
  process.chdir(wasAt);
  await rm(folder, { recursive: true });
});
const count = async (label: string) =>
  Number((await graph().read({ text: `MATCH (n:${label}) RETURN count(n)` } as never, {}))[0]![0]);

test("a retry that was stopped loses nothing, and the next one ends it", async () => {
  await writeFile("cut.json", whole.slice(0, 700));
  await ingest(graph(), ["cut.json"]);
  await writeFile("cut.json", whole);
  const stop = new AbortController();
  const options: IngestOptions = { signal: stop.signal, progress: () => stop.abort(new Error("Stopped.")) };
  await expect(retry(graph(), options)).rejects.toThrow("Stopped.");
  expect(await count("PutAside")).toBe(1);
  const again = await retry(graph());
  expect([exitCodeOf(again), again.reasons]).toEqual([0, {}]);
  expect([await count("PutAside"), await count("Advisory")]).toEqual([0, 2]);
});

test("what was put aside is found from any folder", async () => {
  await writeFile("cut.json", whole.slice(0, 700));
  await ingest(graph(), ["./cut.json"]);
  await writeFile("cut.json", whole);
  process.chdir(wasAt);
  await retry(graph());
  expect([await count("PutAside"), await count("Advisory")]).toEqual([0, 2]);
});

test("a part of a document that is read again is told once, and what is still not understood stays", async () => {
  const text = `{"releases": [\n{"id": "1", "tag": ["award"]},\n{"id": "2", "ta`;
  await writeFile("cut.json", text);
  const { reasons } = await ingest(graph(), ["cut.json"]);
  expect(Object.values(reasons)).toEqual([1, 1]);
  const again = await retry(graph());
  expect(again.reasons).toEqual(reasons);
  expect(again.documents.map(({ name, putAside }) => [name, putAside])).toEqual([["cut.json", 2]]);
  expect(await count("PutAside")).toBe(2);
});

test("standard input has to be piped again, and is read then; what never comes back is forgotten when asked", async () => {
  const pipe = () => ingest(graph(), ["-"], { stdin: Readable.from([whole.slice(0, 700)]) });
  await pipe();
  expect((await pipe()).documents).toMatchObject([{ status: "KNOWN" }]);
  const { examples } = await retry(graph());
  expect(examples[0]).toMatch(
    /^standard input, .*: it came from standard input or a pipe, and is read again where it is piped into ingest again\.$/,
  );
  expect((await pipe()).documents).toMatchObject([{ status: "READ" }]);
  expect(await forget(graph())).toBe(1);
  expect(await count("PutAside")).toBe(0);
});
