import { copyFile, mkdir, mkdtemp, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { retry } from "../../../src/ingest/retry/retry.ts";
import { ingest, type IngestOptions } from "../../../src/ingest/run.ts";
import { undo } from "../../../src/ingest/undo.ts";
import { everything } from "../../support/everything.ts";
import { emptyGraph, testGraph } from "../../support/graph.ts";

const council = fileURLToPath(new URL("../spend/council.csv", import.meta.url));
const graph = testGraph("empty");
const wasAt = process.cwd();
let folder: string;
beforeEach(async () => {
  await emptyGraph(graph());
  folder = await realpath(await mkdtemp(join(tmpdir(), "forewarned-sources-")));
  await mkdir(join(folder, "april"));
  await copyFile(council, join(folder, "april/council.csv"));
  process.chdir(folder);
});
afterEach(async () => {
  process.chdir(wasAt);
  await rm(folder, { recursive: true });
});

const rows = async (text: string) => graph().read({ text } as never, {});
const buyers = async () =>
  (await rows("MATCH (:Payment)-[:HAS_BUYER]->(b) RETURN DISTINCT b.name ORDER BY b.name")).flat();
const source = async () =>
  (await rows("MATCH (s:Source) RETURN s.publisher, s.url, s.licence, s.published, s.note")).flat();
const payments = async () => (await rows("MATCH (p:Payment) RETURN count(*)"))[0]![0];
const manifest = (text: string, at = "april/sources.yaml") => writeFile(join(folder, at), text);
const run = async (options: IngestOptions = {}) => {
  const report = await ingest(graph(), ["."], options);
  const [{ status, created, changed }] = report.documents as [(typeof report.documents)[number]];
  return { status, created, changed, notes: report.notes };
};
const address = "http://data.example/id/district-council/northtown";

describe("the facts that a command states about a file", () => {
  test("become the source's facts and the buyer of its payments", async () => {
    const given = {
      url: "https://northtown.example/april.csv",
      publisher: "Northtown Borough Council",
      published: "2016-05-20",
      buyer: "Northtown Borough Council",
    };
    expect(await run({ given })).toEqual({ status: "READ", created: 2, changed: 0, notes: [] });
    expect(await source()).toEqual([
      given.publisher,
      given.url,
      null,
      "2016-05-20",
      "A person stated these facts, which apply if the document does not state them: buyer, published, publisher, url (on the command line).",
    ]);
    expect(await buyers()).toEqual(["Northtown Borough Council"]);
    expect(await rows("MATCH (p:Payment)-[b:HAS_BUYER]->() RETURN DISTINCT p.knownFrom, b.statedId")).toEqual([
      ["2016-05-20", address],
    ]);
  });

  test("are requested if they are missing", async () => {
    const { notes } = await run();
    expect(notes).toEqual([
      "april/council.csv gives only an address as the buyer of 2 payments. State the name with --buyer, or as buyer in a sources.yaml next to the file.",
    ]);
    expect(await buyers()).toEqual([address]);
  });

  test("may come later, with the same result as if they had come at once", async () => {
    const given = { publisher: "Northtown Borough Council", buyer: "Northtown Borough Council" };
    await run({ given });
    const atOnce = await everything(graph());
    await emptyGraph(graph());
    await run();
    expect(await run({ given, dryRun: true })).toMatchObject({ status: "READ", created: 0, changed: 2 });
    expect(await buyers(), "nothing is changed by a dry run").toEqual([address]);
    expect(await run({ given })).toEqual({ status: "READ", created: 0, changed: 2, notes: [] });
    expect(await everything(graph())).toEqual(atOnce);
    expect(await run(), "what a command stated stays").toMatchObject({ status: "KNOWN" });
  });

  test("are completed by the same command if it was stopped", async () => {
    const given = { publisher: "Northtown Borough Council" };
    await run({ given });
    const atOnce = await everything(graph());
    await emptyGraph(graph());
    await run();
    const stop = new AbortController();
    const progress: IngestOptions["progress"] = (state) => {
      if ("phase" in state && state.phase.includes("again")) stop.abort(new Error("Stopped."));
    };
    await expect(ingest(graph(), ["."], { given, signal: stop.signal, progress })).rejects.toThrow("Stopped.");
    await run({ given });
    expect(await everything(graph())).toEqual(atOnce);
  });

  test("leave a payment to another file that also states it", async () => {
    await writeFile(
      "other.csv",
      `Body,Payment Date,Supplier,Transaction Number,Amount\n${address},29/04/2016,Southern Hosting Ltd,N-1,99.00\n`,
    );
    await ingest(graph(), ["other.csv"]);
    const before = await everything(graph());
    const first = await ingest(graph(), ["april"]);
    expect(await payments()).toBe(2n);
    const second = await ingest(graph(), ["april"], { given: { publisher: "Somebody" } });
    expect(await payments(), "of another publisher they are others").toBe(3n);
    for (const { run } of [second, first]) await undo(graph(), run!);
    expect(await everything(graph())).toEqual(before);
  });

  test("apply to standard input too, but one address cannot apply to several files", async () => {
    const stdin = Readable.from(["Date,Supplier,Amount\n01/04/2016,Example Ltd,5\n"]);
    await ingest(graph(), ["-"], { stdin, given: { buyer: "Northtown Borough Council" } });
    expect(await buyers()).toEqual(["Northtown Borough Council"]);
    await copyFile(council, "copy.csv");
    await expect(ingest(graph(), ["."], { given: { url: "https://northtown.example/a.csv" } })).rejects.toThrow(
      "Cannot use one --source-url for 2 documents. Give --source-url with one file only, or state the url of each file in a sources.yaml next to the files.",
    );
  });

  test("count less than the document's own statements", async () => {
    const release = { ocid: "ocds-213czf-1", id: "1", date: "2024-01-01", tag: ["award"], awards: [{ id: "1" }] };
    const document = { publisher: { name: "Contracts Finder" }, license: "OGL", releases: [release] };
    await writeFile("notices.json", JSON.stringify(document));
    const given = { publisher: "Somebody", published: "2024-02-01", url: "https://notices.example/1" };
    await ingest(graph(), ["notices.json"], { given });
    expect((await source()).slice(0, 4)).toEqual(["Contracts Finder", given.url, "OGL", given.published]);
  });
});

describe("a manifest", () => {
  test("states facts about many files by name and pattern, and later entries and nearer manifests come first", async () => {
    await manifest(
      `april/council.csv: { licence: Above, publisher: Above }\n"**/*.csv": { licence: OGL-UK-3.0 }\n`,
      "sources.yaml",
    );
    await manifest(
      `"*.csv": { publisher: Pattern, buyer: Northtown Borough Council }\ncouncil.csv:\n  publisher: Northtown\n  published: 2016-05\n  url: https://northtown.example/april.csv\n`,
    );
    expect(await run()).toEqual({ status: "READ", created: 2, changed: 0, notes: [] });
    expect(await source()).toEqual([
      "Northtown",
      "https://northtown.example/april.csv",
      "OGL-UK-3.0",
      "2016-05",
      "A person stated these facts, which apply if the document does not state them: buyer, licence, published, publisher, url (sources.yaml).",
    ]);
    expect(await buyers()).toEqual(["Northtown Borough Council"]);
  });

  test("is read again by the next ingest if it changed or is gone", async () => {
    await manifest(`council.csv: { buyer: Northtown }\n`);
    await run();
    expect(await run()).toMatchObject({ status: "KNOWN" });
    await manifest(`council.csv: { buyer: Southtown }\n`);
    expect(await run()).toMatchObject({ status: "READ", changed: 2 });
    expect(await buyers()).toEqual(["Southtown"]);
    expect(await run({ given: { buyer: "Westtown" } }), "a command goes before it").toMatchObject({ status: "READ" });
    expect(await buyers()).toEqual(["Westtown"]);
    await emptyGraph(graph());
    await run();
    await rm("april/sources.yaml");
    expect(await run()).toMatchObject({ status: "READ", changed: 2 });
    expect(await buyers()).toEqual([address]);
  });

  test("is not a document itself, and entries that match no file are reported", async () => {
    await manifest(`gone.csv: { publisher: A }\n"*.csv": { publisher: B }\n"*.json": { publisher: C }\n`);
    const said: string[] = [];
    const report = await ingest(graph(), ["april/council.csv", "april/sources.yaml"], {
      say: (each) => said.push(each),
    });
    expect(report.documents.map(({ name }) => name)).toEqual(["april/council.csv"]);
    expect(report.notes).toEqual([
      'april/sources.yaml:1:1  The entry "gone.csv" matches no file. Correct or remove it.',
      'april/sources.yaml:3:1  The entry "*.json" matches no file. Correct or remove it.',
      expect.stringContaining("gives only an address as the buyer of 2 payments"),
    ]);
    expect(said).toEqual(report.notes.slice(0, 2));
    await expect(ingest(graph(), ["april/sources.yaml"])).rejects.toThrow(
      "A sources.yaml describes the files beside it and is not a document itself. Name these files or their folder.",
    );
  });

  test("may name a file whose name looks like a pattern", async () => {
    await copyFile(council, "april/council [1] (2).csv");
    await rm("april/council.csv");
    await manifest(`"council [1] (2).csv": { buyer: Northtown }\n`);
    expect(await run()).toMatchObject({ notes: [] });
    expect(await buyers()).toEqual(["Northtown"]);
  });

  test("with errors is rejected with positions and expected values, and no file is read", async () => {
    const wrong = `council.csv: { buyers: Northtown, url: northtown.example, published: April 2016 }
"../x.csv": { publisher: Northtown }
x.csv: { published: 2016 }
y.csv: {}
`;
    await manifest(wrong);
    await expect(run()).rejects.toThrow(
      `Cannot read april/sources.yaml: 5 problems. Nothing was changed.
  april/sources.yaml:2:1  "../x.csv" is not a name here; expected the name of a file in this folder or in one below it, or a pattern such as "spend-*.csv" or "oldham/**"
  april/sources.yaml:1:24  "buyers" is not a field here; expected one of url, publisher, published, licence, buyer
  april/sources.yaml:1:40  url is "northtown.example"; expected: the address where the file is published, such as https://example.org/spend.csv
  april/sources.yaml:3:21  published is 2016; expected text, so write it in quotes
  april/sources.yaml:4:1  y.csv is {}; expected: one or more facts about these files: url, publisher, published, licence, buyer`,
    );
    await manifest(`council.csv: { published: April 2016 }\n`);
    await expect(run()).rejects.toThrow(
      'april/sources.yaml:1:27  published: "April 2016" is not a date in EDTF; expected a date such as',
    );
    await manifest(`council.csv: { published: "2016"\n`);
    await expect(run()).rejects.toThrow(/^Cannot read april\/sources\.yaml: .*\n {2}april\/sources\.yaml:\d+:\d+ {2}/);
    expect(await rows("MATCH (s:Source) RETURN count(*)")).toEqual([[0n]]);
  });
});

test("a retry reads a quarantined record with the facts of its document", async () => {
  const header = "Date,Supplier,Amount";
  await writeFile("spend.csv", `${header}\n01/04/2016,Example Ltd,5\n02/04/2016,Example Ltd,6\n`);
  const given = { publisher: "Northtown", buyer: "Northtown Borough Council", published: "2016-05-20" };
  await ingest(graph(), ["spend.csv"], { given });
  const atOnce = await everything(graph());
  // Recreates the state after a former version that could not read the second row.
  const [[key]] = (await rows("MATCH (s:Source) RETURN s.key")) as [[string]];
  const text = JSON.stringify([header.split(","), ["02/04/2016", "Example Ltd", "6"]]);
  await graph().write((statement) =>
    statement(
      {
        text: "MATCH (p:Payment {amount: '6'}) DETACH DELETE p CREATE (:Quarantined {key: $p.key + ' line 3', source: $p.key, place: 'line 3', document: 'spend.csv', path: 'spend.csv', format: 'payments', reason: 'r', message: 'm', text: $p.text})",
      } as never,
      { key, text },
    ),
  );
  await retry(graph());
  expect(await everything(graph())).toEqual(atOnce);
});
