import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { unknownDocument } from "../../../src/ingest/pipeline/quarantined-documents.ts";
import { inspect } from "../../../src/ingest/read/inspect.ts";
import { recognise } from "../../../src/ingest/read/recognise.ts";

/** The head of an archive as `tar` writes it, with one file in it. */
function tar(name: string, content: string): Buffer {
  const head = Buffer.alloc(512);
  head.write(name, 0);
  head.write("ustar\0", 257);
  return Buffer.concat([head, Buffer.from(content)]);
}

test.each([
  ["feed.tar.gz", gzipSync(tar("chunk-00001.json", '{"products":[],"format":"NVD_CPE"}')), /a tar archive\. Unpack it/],
  ["feed.tar", tar("chunk-00001.json", '{"products":[],"format":"NVD_CPE"}'), /a tar archive\. Unpack it/],
  ["feed.zip", Buffer.from("PK\u0003\u0004\u0014\0\0\0chunk-00001.json"), /a zip archive or an Excel workbook/],
  ["PK.csv", Buffer.from("PK,name\n1,a\n"), /The format of the content is not known/],
])("the reason for a quarantined file names its type: %s", async (name, content, message) => {
  const folder = await mkdtemp(join(tmpdir(), "forewarned-archive-"));
  try {
    await writeFile(join(folder, name), content);
    const inspection = await inspect(join(folder, name));
    expect(recognise(inspection.head)).toBeNull();
    expect(unknownDocument(inspection, undefined).message).toMatch(message);
  } finally {
    await rm(folder, { recursive: true });
  }
});
