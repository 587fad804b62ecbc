import { PassThrough } from "node:stream";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { progressOn } from "../../../src/database/progress.ts";
import { progressHooks } from "../../../src/ingest/pipeline/progress-hooks.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function stream(isTTY: boolean) {
  let written = "";
  const through = Object.assign(new PassThrough(), {
    isTTY,
    columns: 100,
    rows: 20,
    cursorTo: () => void (written += "<start>"),
    clearLine: () => void (written += "<clear>"),
  });
  through.on("data", (data) => (written += data));
  return { stream: through as unknown as NodeJS.WriteStream, written: () => written };
}

const state = { document: "a.json", bytes: 0, ofBytes: 2_500, read: 0, putAside: 0 };

test("all reading is one step, even with other work in between, and small files are counted in kB", async () => {
  const { stream: out, written } = stream(false);
  const shown = progressOn(out);
  const { progress, phase } = progressHooks(shown);
  progress({ ...state, phase: "Checking a.json" });
  await vi.advanceTimersByTimeAsync(5_000);
  progress({ ...state, bytes: 1_250, read: 10 });
  await vi.advanceTimersByTimeAsync(5_000);
  for (const read of [20, 30]) progress({ ...state, bytes: 2_500, read });
  phase!("Deciding which names are the same organisation", 1_500);
  await vi.advanceTimersByTimeAsync(5_000);
  phase!("Deciding which names are the same organisation", 500);
  shown.close();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(written().split("\n")).toEqual([
    "Reading …",
    "Reading: 0 of 3 kB, Checking a.json, 5 s",
    "Reading: 1 of 3 kB, 10 records, 2 a second, 5 s left, 10 s",
    "Deciding which names are the same organisation …",
    "Deciding which names are the same organisation: 1,500 left, 5 s",
    "",
  ]);
});

test("on a terminal, a message stands on its own line, and the cursor reappears at the end", async () => {
  const { stream: out, written } = stream(true);
  const shown = progressOn(out);
  const { progress, say } = progressHooks(shown);
  progress(state);
  await vi.advanceTimersByTimeAsync(1_000);
  say!("Another run is writing.");
  expect(written()).toMatch(/<start><clear>Another run is writing\.\n/);
  expect(written()).not.toContain("\x1b[?25h");
  shown.close();
  expect(written()).toContain("\x1b[?25h");
});
