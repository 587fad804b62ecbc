import { mkdtemp, readFile, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { quarantine } from "../../../src/graph/write/ingest-state/quarantine.ts";
import { digestOfFile } from "../../../src/ingest/read/inspect.ts";
import { exitCodeOf } from "../../../src/ingest/report/report.ts";
import { forget, retry } from "../../../src/ingest/retry/retry.ts";
import { ingest, type IngestOptions } from "../../../src/ingest/run.ts";
import { emptyGraph, testGraph } from "../../support/graph.ts";

const fixtures = fileURLToPath(new URL("../fixtures", import.meta.url));
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

test("a stopped retry loses nothing, and the next retry completes it", async () => {
  await writeFile("cut.json", whole.slice(0, 700));
  await ingest(graph(), ["cut.json"]);
  await writeFile("cut.json", whole);
  const stop = new AbortController();
  const options: IngestOptions = { signal: stop.signal, progress: () => stop.abort(new Error("Stopped.")) };
  await expect(retry(graph(), options)).rejects.toThrow("Stopped.");
  expect(await count("Quarantined")).toBe(1);
  const again = await retry(graph());
  expect([exitCodeOf(again), again.reasons]).toEqual([0, {}]);
  expect([await count("Quarantined"), await count("Advisory")]).toEqual([0, 2]);
});

test("quarantined records are found from any current folder", async () => {
  await writeFile("cut.json", whole.slice(0, 700));
  await ingest(graph(), ["./cut.json"]);
  await writeFile("cut.json", whole);
  process.chdir(wasAt);
  await retry(graph());
  expect([await count("Quarantined"), await count("Advisory")]).toEqual([0, 2]);
});

test("a part of a document is reported once when it is read again, and stays quarantined if it is still unreadable", async () => {
  const text = `{"releases": [\n{"id": "1", "tag": ["award"]},\n{"id": "2", "ta`;
  await writeFile("cut.json", text);
  const { reasons } = await ingest(graph(), ["cut.json"]);
  expect(Object.values(reasons)).toEqual([1, 1]);
  const again = await retry(graph());
  expect(again.reasons).toEqual(reasons);
  expect(again.documents.map(({ name, putAside }) => [name, putAside])).toEqual([["cut.json", 2]]);
  expect(await count("Quarantined")).toBe(2);
});

test('standard input must be piped again to be read, and "forget" removes records that will never come back', async () => {
  const pipe = () => ingest(graph(), ["-"], { stdin: Readable.from([whole.slice(0, 700)]) });
  await pipe();
  expect((await pipe()).documents).toMatchObject([{ status: "KNOWN" }]);
  const { examples } = await retry(graph());
  expect(examples[0]).toMatch(
    /^standard input, .*: The document came from standard input or a pipe\. To retry it, pipe it into ingest again\.$/,
  );
  expect((await pipe()).documents).toMatchObject([{ status: "READ" }]);
  expect(await forget(graph())).toBe(1);
  expect(await count("Quarantined")).toBe(0);
});

test("a line with too many levels to parse is quarantined, and stays so after a retry", async () => {
  const deep = `${"[".repeat(100_000)}1.10${"]".repeat(100_000)}`;
  await writeFile("deep.jsonl", `{"ocid":"a","id":"1"}\n{"ocid":"b","id":"1","x":${deep}}\n{"ocid":"c","id":"1"}`);
  expect((await ingest(graph(), ["deep.jsonl"])).reasons).toEqual({ "not JSON": 1 });
  expect((await retry(graph())).reasons).toEqual({ "not JSON": 1 });
  expect([await count("Quarantined"), await count("ContractingProcess")]).toEqual([1, 2]);
});

describe("an advisory whose score is 10.0", () => {
  const ten = `"baseScore": 10.0, "baseSeverity": "CRITICAL", "vectorString": "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:C/C:H/I:H/A:H"`;
  const advisory = (own: string) => `{
    "document": {
      "category": "csaf_base", "csaf_version": "2.0", "title": "A gateway that runs whatever it is sent",
      "publisher": { "category": "vendor", "name": "Example", "namespace": "https://example.org" },
      "tracking": {
        "id": "EX-10", "status": "final", "version": "1",
        "initial_release_date": "2024-01-01T00:00:00Z", "current_release_date": "2024-01-01T00:00:00Z",
        "revision_history": [{ "number": "1", "date": "2024-01-01T00:00:00Z", "summary": "First" }]
      }
    },
    "product_tree": { "full_product_names": [{ "product_id": "P1", "name": "Gateway" }] },
    "vulnerabilities": [{ "scores": [{ "products": ["P1"], "cvss_v3": { "version": "3.1", ${ten} } }], ${own} }]
  }`;
  const scores = async () => graph().read({ text: `MATCH (advisory:Advisory) RETURN advisory.cvssScore` } as never, {});

  /** Recreates the quarantine of a former version, which read 10.0 as a text. */
  async function putAsideBefore() {
    await writeFile("advisory.json", advisory(`"cve": "CVE-2024-1111"`));
    const text = JSON.stringify(JSON.parse(await readFile("advisory.json", "utf8"))).replace(":10,", `:"10.0",`);
    const aside = {
      source: await digestOfFile("advisory.json"),
      document: "advisory.json",
      path: join(folder, "advisory.json"),
      url: null,
      format: "csaf",
      reason: "CSAF: fails the JSON schema",
      message: "must be number",
      place: "byte 0",
      text,
      run: "earlier",
    };
    await quarantine(graph(), [aside]);
    await graph().write((run) =>
      run({ text: "CREATE (:Source {key: $p.source, title: 'advisory.json', name: 'advisory.json'})" } as never, {
        source: aside.source,
      }),
    );
  }

  test("and that was quarantined for that is read again from its document", async () => {
    await putAsideBefore();
    const again = await retry(graph());
    expect([exitCodeOf(again), again.reasons]).toEqual([0, {}]);
    expect([await count("Quarantined"), await scores()]).toEqual([0, [[10]]]);
  });

  test.each([
    ["has changed", () => writeFile("advisory.json", advisory(`"cve": "CVE-2024-2222"`))],
    ["is gone", () => rm("advisory.json")],
  ])("and that was quarantined for that is stored without the score if its document %s", async (_, change) => {
    await putAsideBefore();
    await change();
    await retry(graph());
    expect([await count("Quarantined"), await scores()]).toEqual([1, [[null]]]);
  });

  test("and that was quarantined for another reason is read from its stored text once that is possible", async () => {
    await writeFile("advisory.json", advisory(`"cve": "CVE-2024-1111", "product_status": { "fixed": ["P2"] }`));
    const { reasons } = await ingest(graph(), ["advisory.json"]);
    expect(reasons).toEqual({ "CSAF: fails mandatory test 6.1.1": 1 });
    await rm("advisory.json");
    // Any repair would do. Here the record gets the product that it names.
    await graph().write((run) =>
      run({ text: `MATCH (aside:Quarantined) SET aside.text = replace(aside.text, '"P2"', '"P1"')` } as never, {}),
    );
    expect((await retry(graph())).reasons).toEqual({});
    expect([await count("Quarantined"), await scores()]).toEqual([0, [[10]]]);
  });
});
