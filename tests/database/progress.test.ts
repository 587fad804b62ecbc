import { PassThrough } from "node:stream";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { DownloadCount } from "../../src/database/download-count.ts";
import { progressOn } from "../../src/database/progress.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function stream(isTTY: boolean): { stream: NodeJS.WriteStream; written: () => string } {
  let written = "";
  const through = Object.assign(new PassThrough(), {
    isTTY,
    columns: 100,
    rows: 20,
    cursorTo: () => {},
    clearLine: () => {},
  });
  through.on("data", (data) => (written += data));
  return { stream: through as unknown as NodeJS.WriteStream, written: () => written };
}

test("without a terminal, progress is a line every five seconds", async () => {
  const { stream: out, written } = stream(false);
  const step = progressOn(out).begin("Fetching", 143e6);
  step.update({ done: 20e6, phase: "31 jars" });
  await vi.advanceTimersByTimeAsync(11_000);
  step.end("Fetched");
  step.end();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(written()).toBe(
    "Fetching …\nFetching: 20 of 143 MB, 31 jars, 5 s\nFetching: 20 of 143 MB, 31 jars, 10 s\nFetched (11 s).\n",
  );
});

test("on a terminal a download is a bar and a start a spinner", async () => {
  const { stream: out, written } = stream(true);
  const download = progressOn(out).begin("Fetching", 100e6);
  download.update({ done: 50e6 });
  await vi.advanceTimersByTimeAsync(1_000);
  download.end("Fetched");
  expect(written()).toMatch(/Fetching =+-+ 50 of 100 MB, 1 s/);
  const start = progressOn(out).begin("Starting");
  start.update({ phase: "opening the graph" });
  await vi.advanceTimersByTimeAsync(1_000);
  start.end();
  expect(written()).toMatch(/[⠋⠙⠸⠴⠦⠇] Starting: opening the graph, 1 s/);
});

test("what Maven says is counted in bytes and jars", () => {
  const count = new DownloadCount();
  const lines = [
    "[INFO] Downloading from central: https://repo.maven.apache.org/maven2/org/neo4j/neo4j/5.26.30/neo4j-5.26.30.jar",
    "[INFO] Downloaded from central: https://repo.maven.apache.org/maven2/org/neo4j/neo4j/5.26.30/neo4j-5.26.30.jar (317 kB at 4.7 MB/s)",
    "[INFO] Downloaded from central: https://repo.maven.apache.org/maven2/org/scala-lang/scala-library/2.13.11/scala-library-2.13.11.jar (5.9 MB at 20 MB/s)",
    "[INFO] Downloaded from central: https://repo.maven.apache.org/maven2/org/neo4j/neo4j/5.26.30/neo4j-5.26.30.pom (8.1 kB at 531 kB/s)",
  ];
  expect(lines.map((line) => count.read(line))).toEqual([false, true, true, false]);
  expect(count.bytes).toBeCloseTo(6.217e6);
  expect(count.words).toBe("2 jars");
  expect(count.read("[INFO] Copying neo4j-5.26.30.jar to /home/me/lib/neo4j-5.26.30.jar")).toBe(true);
  expect(count.words).toBe("copying jar 1");
});
