import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeEach, expect, test } from "vitest";
import { loadCurated } from "../../src/ingest/curated.ts";
import { ingest } from "../../src/ingest/run.ts";
import { undo } from "../../src/ingest/undo.ts";
import { everything } from "../support/everything.ts";
import { emptyGraph, folderOfSeed, testGraph } from "../support/graph.ts";

const fixtures = fileURLToPath(new URL("fixtures", import.meta.url));
const graph = testGraph("empty");
beforeEach(() => emptyGraph(graph()));
const rows = async (text: string) => graph().read({ text } as never, {});

async function stoppedUndo(run: string): Promise<void> {
  const stop = new AbortController();
  const told: number[] = [];
  const undoing = undo(graph(), run, {
    signal: stop.signal,
    phase: (phase, left) => {
      expect(phase).toBe("Removing records");
      told.push(left!);
      if (told.length === 6) stop.abort(new Error("Stopped."));
    },
  });
  await expect(undoing).rejects.toThrow(
    "The undo was stopped. Run the same undo again to finish it, or ingest the documents again.",
  );
  expect(told[0]).toBeGreaterThan(told.at(-1)!);
}

test("the documents of a stopped undo can be ingested again", async () => {
  const { run } = await ingest(graph(), [fixtures]);
  const whole = await everything(graph());
  await stoppedUndo(run!);
  expect(await everything(graph())).not.toEqual(whole);
  expect(await rows("MATCH (source:Source) WHERE source.isComplete RETURN source.title")).toEqual([]);
  const again = await ingest(graph(), [fixtures]);
  expect(new Set(again.documents.map(({ status }) => status))).toEqual(new Set(["READ"]));
  expect(await everything(graph())).toEqual(whole);
});

test("a stopped undo is completed by the same undo", async () => {
  const { run } = await ingest(graph(), [fixtures]);
  await stoppedUndo(run!);
  expect(await undo(graph(), run!)).toMatchObject({ documents: 15, kept: 0 });
  expect(await everything(graph())).toEqual({ nodes: [], edges: [] });
});

test("curated facts cannot be undone, because the next start would load them again", async () => {
  await loadCurated(graph(), await folderOfSeed("zoom.yaml"));
  const [[run]] = (await rows("MATCH (run:Run) RETURN run.key")) as [[string]];
  await expect(undo(graph(), run)).rejects.toThrow("Remove their entries from the files in seed/ instead.");
});

test("a run that only quarantines has a key, and its undo deletes what it quarantined", async () => {
  const folder = await mkdtemp(join(tmpdir(), "forewarned-undo-"));
  try {
    await writeFile(join(folder, "page.json"), "<html>Not found</html>");
    const { run } = await ingest(graph(), [join(folder, "page.json")]);
    expect(await rows("MATCH (entry:Quarantined) RETURN entry.run")).toEqual([[run]]);
    expect(await rows("MATCH (run:Run) RETURN run.key, run.putAside")).toEqual([[run, 1]]);
    expect(await undo(graph(), run!)).toEqual({ documents: 0, kept: 0, quarantined: 1 });
    expect(await rows("MATCH (node) WHERE node:Quarantined OR node:Run RETURN node")).toEqual([]);
  } finally {
    await rm(folder, { recursive: true });
  }
});

test("an undo leaves in quarantine what another run quarantined", async () => {
  const folder = await mkdtemp(join(tmpdir(), "forewarned-undo-"));
  try {
    for (const name of ["a", "b"]) await writeFile(join(folder, `${name}.json`), `<html>${name}</html>`);
    const first = await ingest(graph(), [join(folder, "a.json")]);
    const second = await ingest(graph(), [join(folder, "b.json")]);
    expect(await undo(graph(), first.run!)).toMatchObject({ quarantined: 1 });
    expect(await rows("MATCH (entry:Quarantined) RETURN entry.run")).toEqual([[second.run]]);
  } finally {
    await rm(folder, { recursive: true });
  }
});
