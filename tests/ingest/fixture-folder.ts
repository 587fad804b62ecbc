import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, beforeEach } from "vitest";
import { emptyGraph, testGraph } from "../support/graph.ts";

export const fixtures = fileURLToPath(new URL("fixtures", import.meta.url));

/** A graph that is emptied before each test, and a folder with a copy of all fixtures and a file that is not data. */
export function fixtureFolder() {
  const graph = testGraph("empty");
  let folder: string | undefined;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "forewarned-ingest-"));
    await cp(fixtures, folder, { recursive: true });
    await writeFile(join(folder, "README.md"), "# Not data");
  });
  afterAll(() => rm(folder!, { recursive: true, force: true }));
  beforeEach(() => emptyGraph(graph()));
  const rows = async (text: string, parameters = {}) => graph().read({ text } as never, parameters);
  return { graph, rows, folder: () => folder! };
}
