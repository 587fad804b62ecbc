import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { exitCodeOf, maxExamples } from "../../../src/ingest/report/report.ts";
import { retry } from "../../../src/ingest/retry/retry.ts";
import { ingest } from "../../../src/ingest/run.ts";
import { testGraph } from "../../support/graph.ts";

const graph = testGraph("empty");

const page = "\n<!DOCTYPE html>\n<html><title>503 Service Unavailable</title></html>\n";
const broken: Record<string, [content: string | Buffer, message: RegExp]> = {
  "empty.json": ["", /^The file is empty\.$/],
  "blank.json": [" \n\n", /^The file is empty\.$/],
  "page.json": [page, /not JSON, although .* Its first line is "<!DOCTYPE html>"\. Download it again\.$/],
  "page.json.gz": [gzipSync(page), /Its first line is "<!DOCTYPE html>"/],
  "message.json": [
    "Too many requests\u0007\u001b[31m from user someone@example.org",
    /"Too many requests \[31m from user \[address removed\]"/,
  ],
  "long.json": ["no ".repeat(100), /"(?:no ){26}no…"/],
  "cut.json": ['{"rele', /cut off or broken\. Its first line is "\{\\"rele"/],
  "other-cut.json": ['{\n  "name": "a package",\n  "version": [1, 2', /cut off or broken\. Its first line is "\{"/],
  "other-broken.json": ['{"name": "a package", "version": }', /not JSON, although/],
  "lines.jsonl": ['{"name": 1}\nnothing\n', /not JSON, although/],
};
const sound: Record<string, string> = {
  "package.json": '{"name": "a package"}',
  "list.json": "[1, 2]",
  "number.json": "12.5",
  "lines.ndjson": '{"name": 1}\n{"name": 2}\n',
  "README.md": "",
  "page.html": page,
};

test("a file that is named as JSON but is no JSON is quarantined with its first line, also if it is only found in a folder", async () => {
  const folder = await mkdtemp(join(tmpdir(), "forewarned-broken-"));
  try {
    for (const [name, content] of Object.entries(sound)) await writeFile(join(folder, name), content);
    for (const [name, [content]] of Object.entries(broken)) await writeFile(join(folder, name), content);
    const report = await ingest(graph(), [folder]);
    const named = (status: string) =>
      report.documents.flatMap((each) => (each.status === status ? basename(each.name) : [])).sort();
    expect(named("IGNORED")).toEqual(Object.keys(sound).sort());
    expect(named("PUT_ASIDE")).toEqual(Object.keys(broken).sort());
    expect(report.reasons).toEqual({ "empty file": 2, "not JSON": 6, "cut off": 2 });
    expect(exitCodeOf(report)).toBe(1);
    expect(report.examples).toHaveLength(Math.min(maxExamples, Object.keys(broken).length));
    for (const [name, [, message]] of Object.entries(broken)) {
      const example = report.examples.find((each) => each.includes(`/${name}, byte 0: `));
      expect(example?.replace(/^.*, byte 0: /, "")).toMatch(message);
    }
    const release = (name: string) => JSON.stringify({ ocid: `ocds-h6vhtk-${name}`, id: "1", tag: ["tender"] });
    for (const name of Object.keys(broken)) await writeFile(join(folder, name), release(name));
    expect((await retry(graph())).documents.filter(({ putAside }) => putAside > 0)).toEqual([]);
  } finally {
    await rm(folder, { recursive: true });
  }
});
