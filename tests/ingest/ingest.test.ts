import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { gunzipSync, gzipSync, inflateSync } from "node:zlib";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { openGraph } from "../../src/graph/driver/neo4j.ts";
import { retry } from "../../src/ingest/retry/retry.ts";
import { undo } from "../../src/ingest/undo.ts";
import type { RunReport } from "../../src/ingest/report/report.ts";
import { ingest } from "../../src/ingest/run.ts";
import { ask } from "../support/ask.ts";
import { boltProxy } from "../support/bolt-proxy.ts";
import { everything } from "../support/everything.ts";
import { emptyGraph, testLogin } from "../support/graph.ts";
import { until } from "../support/until.ts";
import { fixtureFolder, fixtures } from "./fixture-folder.ts";

describe("an ingest", () => {
  const { graph, rows, folder: copied } = fixtureFolder();
  let folder: string;
  beforeAll(() => {
    folder = copied();
  });
  const status = (report: RunReport) =>
    Object.fromEntries(report.documents.map(({ name, status, format }) => [name.split("/").at(-1), format ?? status]));

  test("reads a folder with documents of all formats, and quarantines unreadable records with their position", async () => {
    const report = await ingest(graph(), [folder]);
    expect(status(report)).toEqual({
      "README.md": "IGNORED",
      "contracts-finder-corrected.json": "ocds",
      "cpe.json": "cpe",
      "csaf-1.json": "csaf",
      "csaf-2.json": "csaf",
      "csaf-rejected.json": "csaf",
      "cve.json": "cve",
      "framework.json": "ocds",
      "g-cloud-sales.csv": "payments",
      "government-organisation.csv": "registers",
      "kev-2024-03-01.json": "kev",
      "kev-2024-09-01.json": "kev",
      "local-authority-eng.csv": "registers",
      "records.json": "ocds",
      "releases.jsonl": "ocds",
      "spend-over-25k.csv": "payments",
    });
    expect(report.reasons).toEqual({
      "CPE of an unknown part": 1,
      "CSAF: fails mandatory test 6.1.1": 1,
      "record only links to releases": 1,
      "release without ocid": 1,
      "not JSON": 1,
      "row is a total or a remark": 1,
      "payment without an amount": 1,
      "register row without key or name": 1,
    });
    const { data } = await ask(graph(), "{ sources(first: 100) { nodes { title } } }");
    const titles = data.sources.nodes.map(({ title }: { title: string }) => title);
    expect(titles).toContain("releases.jsonl");
    expect(
      titles.filter((title: string) => /[\\/]/.test(title)),
      "nobody's folders are published",
    ).toEqual([]);
    expect(report.examples.join("\n")).toMatch(/releases\.jsonl, line 3: Cannot read release "without-ocid"/);
    expect(report.examples.join("\n")).toMatch(/releases\.jsonl, line 4: Line 4 is not JSON/);
    const labels = await rows(
      "MATCH (n) WHERE n:Contract OR n:Framework OR n:Payment OR n:Advisory OR n:Vulnerability OR n:ContractingProcess UNWIND labels(n) AS label RETURN label, count(*) ORDER BY label",
    );
    expect(Object.fromEntries(labels.map(([label, count]) => [label as string, Number(count)]))).toEqual({
      Advisory: 4,
      Contract: 5,
      ContractingProcess: 6,
      Framework: 7,
      Payment: 7,
      Vulnerability: 4,
    });
  });

  test("recognises a document that it has read, and changes nothing", async () => {
    await ingest(graph(), [folder]);
    const once = await everything(graph());
    const again = await ingest(graph(), [folder]);
    expect(new Set(again.documents.map(({ status }) => status))).toEqual(new Set(["KNOWN", "IGNORED"]));
    expect(await everything(graph())).toEqual(once);
  });

  test("stores no contact point anywhere", async () => {
    await ingest(graph(), [folder]);
    const bodies = await rows("MATCH (r:Release) RETURN r.body");
    const aside = await rows("MATCH (p:Quarantined) RETURN coalesce(p.text, '')");
    const texts = [
      ...bodies.map(([body]) => inflateSync(Uint8Array.from(body as Int8Array)).toString()),
      ...aside.map(String),
    ];
    expect(texts.length).toBeGreaterThan(10);
    for (const text of texts) expect(text).not.toMatch(/A\. Person|someone@example|7946 0000/);
  });

  test("has the same result in any order of documents and any division into runs", async () => {
    await ingest(graph(), [folder]);
    const expected = await everything(graph());
    const files = (await readdir(fixtures)).map((file) => join(folder, file));
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(files, { minLength: files.length }),
        fc.array(fc.boolean(), { minLength: files.length, maxLength: files.length }),
        async (order, breaks) => {
          await emptyGraph(graph());
          let run: string[] = [];
          for (const [i, file] of order.entries()) {
            run.push(file);
            if (!breaks[i] && i < order.length - 1) continue;
            await ingest(graph(), run);
            run = [];
          }
          expect(await everything(graph())).toEqual(expected);
        },
      ),
      { numRuns: 4, endOnFailure: true },
    );
  }, 240_000);

  test("removes with an undo what the run added, and nothing else", async () => {
    await ingest(graph(), [
      join(folder, "csaf-1.json"),
      join(folder, "kev-2024-03-01.json"),
      join(folder, "government-organisation.csv"),
    ]);
    const before = await everything(graph());
    const { run } = await ingest(graph(), [folder]);
    expect(await everything(graph())).not.toEqual(before);
    expect(await undo(graph(), run!)).toMatchObject({ documents: 12, kept: 0 });
    expect(await everything(graph())).toEqual(before);
    await expect(undo(graph(), "nonsense")).rejects.toThrow('Cannot undo run "nonsense": there is no such run.');
  });

  test("reports in a dry run what would change, and changes nothing", async () => {
    const report = await ingest(graph(), [folder], { dryRun: true });
    expect(report).toMatchObject({ dryRun: true, run: null });
    expect(report.documents.reduce((sum, { created }) => sum + created, 0)).toBeGreaterThan(15);
    expect(await everything(graph())).toEqual({ nodes: [], edges: [] });
  });

  test("retries quarantined records, and those that are still unreadable stay in the quarantine", async () => {
    const file = join(folder, "cut.json");
    const whole = await readFile(join(fixtures, "kev-2024-03-01.json"), "utf8");
    await writeFile(file, whole.slice(0, 700));
    const report = await ingest(graph(), [file, join(folder, "csaf-rejected.json")]);
    expect(report.reasons).toMatchObject({ "cut off": 1 });
    await writeFile(file, whole);
    const again = await retry(graph());
    expect(again.reasons).toEqual({ "CSAF: fails mandatory test 6.1.1": 1 });
    expect(await rows("MATCH (a:Advisory) RETURN count(*)")).toEqual([[2n]]);
    expect(await rows("MATCH (p:Quarantined) RETURN count(*)")).toEqual([[1n]]);
    await rm(file);
  });

  test("reads gzip, standard input, a given format and an empty file, and rejects a path without files", async () => {
    const { Readable } = await import("node:stream");
    const text = await readFile(join(fixtures, "framework.json"));
    expect(gunzipSync(gzipSync(text))).toEqual(text);
    const report = await ingest(graph(), ["-"], { stdin: Readable.from([gzipSync(text)]) });
    expect(report.documents).toMatchObject([{ name: "standard input", format: "ocds", created: 1 }]);
    const empty = join(folder, "empty.json");
    await writeFile(empty, "");
    expect(await ingest(graph(), [empty])).toMatchObject({ reasons: { "empty file": 1 } });
    await rm(empty);
    await expect(ingest(graph(), [join(folder, "nothing-*.json")])).rejects.toThrow("there is no such file or folder");
  });

  test("waits for a database that is gone for a while", async () => {
    await ingest(graph(), [folder]);
    const expected = await everything(graph());
    await emptyGraph(graph());
    const login = testLogin();
    const proxy = await boltProxy(login.uri);
    const behind = await openGraph({ ...login, uri: proxy.uri }, { retryTime: 500 });
    const said: string[] = [];
    let batches = 0;
    const running = ingest(behind, [folder], {
      say: (message) => said.push(message),
      progress: () => {
        if (++batches === 3) void proxy.shut().then(() => until(() => said.length > 0).then(() => proxy.open()));
      },
    });
    await running;
    expect(said.join("\n")).toMatch(/does not answer.*Waiting for the database/);
    expect(await everything(graph())).toEqual(expected);
    await behind.close();
    await proxy.shut();
  });

  test("waits for another run, and says so", async () => {
    const said: string[] = [];
    const first = await graph().lock("ingest", "another run", () => undefined, new AbortController().signal);
    const running = ingest(graph(), [folder], { say: (message) => said.push(message) });
    await until(() => said.length > 0);
    expect(said).toEqual(["Another run is writing to this graph. Waiting until it ends …"]);
    expect(await everything(graph())).toEqual({ nodes: [], edges: [] });
    await first.release();
    await running;
    expect(await rows("MATCH (a:Advisory) RETURN count(*) > 0")).toEqual([[true]]);
  });
});
