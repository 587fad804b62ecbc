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

test("on a terminal, a download has a progress bar and a start has a spinner", async () => {
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

// These lines follow the format of Maven 3.8, with a line or two of each kind.
const central = (path: string, size: string) =>
  `[INFO] Downloaded from central: https://repo.maven.apache.org/maven2/${path} (${size} at 4.7 MB/s)`;
const description = (name: string) => central(`org/neo4j/${name}/5.26.30/${name}-5.26.30.pom`, "8.1 kB");
const jar = (name: string, size: string) => central(`org/neo4j/${name}/5.26.30/${name}-5.26.30.jar`, size);

test("every byte that Maven fetches is counted, and the words say what it fetches", () => {
  const count = new DownloadCount();
  const words: string[] = [];
  const read = (line: string) => {
    const counted = count.read(line);
    words.push(count.words);
    return counted;
  };
  const plugin = "org/apache/maven/plugins/maven-dependency-plugin/3.6.1/maven-dependency-plugin-3.6.1";
  const lines = [
    "[INFO] Downloading from central: https://repo.maven.apache.org/maven2/org/neo4j/neo4j/5.26.30/neo4j-5.26.30.pom",
    central(`${plugin}.pom`, "18 kB"),
    central(`${plugin}.jar`, "191 kB"),
    description("neo4j"),
    jar("neo4j", "317 kB"),
    jar("neo4j-cypher", "5.9 MB"),
    "[INFO] --- maven-dependency-plugin:3.6.1:copy-dependencies (default-cli) @ managed-neo4j ---",
    central("org/apache/maven/maven-core/3.1.0/maven-core-3.1.0.pom", "7.3 kB"),
    central("org/apache/maven/maven-core/3.1.0/maven-core-3.1.0.jar", "563 kB"),
    "[INFO] Copying neo4j-5.26.30.jar to /home/me/lib/neo4j-5.26.30.jar",
  ];
  expect(count.words).toBe("starting Maven");
  expect(lines.map(read)).toEqual([false, ...lines.slice(1).map(() => true)]);
  expect(words).toEqual([
    "starting Maven",
    "finding out which jars it needs (1 descriptions)",
    "finding out which jars it needs (2 descriptions)",
    "finding out which jars it needs (3 descriptions)",
    "1 jars",
    "2 jars",
    "2 jars",
    "fetching Maven's own tools (1 files)",
    "fetching Maven's own tools (2 files)",
    "copying jar 1",
  ]);
  expect(count.bytes).toBeCloseTo(18e3 + 191e3 + 8.1e3 + 317e3 + 5.9e6 + 7.3e3 + 563e3);
});
