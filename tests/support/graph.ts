import { rmSync } from "node:fs";
import { cp, mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import neo4j from "neo4j-driver";
import { afterAll, beforeAll, inject } from "vitest";
import { cypher } from "../../src/graph/cypher.ts";
import { openReader, type Reader } from "../../src/graph/read/reader.ts";
import { type Graph, type Login, openGraph } from "../../src/graph/driver/neo4j.ts";
import { writeRecords } from "../../src/graph/write/records/write.ts";
import { resolve } from "../../src/ingest/resolve/resolve.ts";
import { loadCurated } from "../../src/ingest/curated.ts";
import type { EdgeType, Label } from "../../src/model.ts";
import type { EdgeStatement, GraphFragment, NodeStatement } from "../../src/statements.ts";
import { copyOf, type GraphCopy, restore } from "./graph-copy.ts";
import { loginOfWorker } from "./worker-databases.ts";

/** The graph of the tests, during the run of one test file. */
export interface TestGraph extends Graph {
  /** The read statements that were sent. */
  statements: string[];
  reader(): Promise<Reader>;
}

let login: Login | undefined;

/** The login of the tests' Neo4j. It only exists in a test file that has a `testGraph`. */
export function testLogin(): Login {
  return login!;
}

/** The tests' Neo4j. It is emptied before the tests of a file, and then filled with `content`. */
export function testGraph(content: "empty" | "seed" | GraphFragment[]): () => TestGraph {
  let graph: TestGraph | undefined;
  beforeAll(async () => {
    const statements: string[] = [];
    login = await loginOfWorker(inject("databases"));
    const opened = await openGraph(login, {
      timeLimit: 60_000,
      onStatement: (text) => statements.push(text),
    });
    graph = { ...opened, statements, reader: () => openReader(opened) };
    if (content === "seed") return seedGraph(opened);
    await emptyGraph(opened);
    if (content !== "empty") {
      await writeRecords(opened, { fragments: content });
      await resolve(opened);
    }
  });
  afterAll(() => graph?.close());
  return () => graph!;
}

/** The bookmark of the last load of the seed in this process, and a copy of the graph after it. */
let seeded: { bookmark: string; copy: GraphCopy } | undefined;

/**
 * Loads the seed once in this process. If a test has written to the graph since then, the copy replaces the content of the graph.
 */
async function seedGraph(graph: Graph): Promise<void> {
  if (seeded?.bookmark === (await lastTransaction())) return;
  await emptyGraph(graph);
  if (seeded) await restore(graph, seeded.copy);
  else await loadCurated(graph, seedFolder);
  seeded = { copy: seeded?.copy ?? (await copyOf(graph)), bookmark: await lastTransaction() };
}

/** The last transaction that wrote. It changes with each one. */
async function lastTransaction(): Promise<string> {
  const { uri, username, password, database } = testLogin();
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  const session = driver.session({ database });
  await session.run("RETURN 1");
  const bookmarks = session.lastBookmarks();
  await driver.close();
  return bookmarks.join();
}

export const seedFolder = new URL("../../seed", import.meta.url).pathname;

/** A new folder with some files of the seed, for tests that need only these. It is removed when the process ends. */
export async function folderOfSeed(...files: string[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "forewarned-seed-"));
  for (const file of files) await cp(join(seedFolder, file), join(folder, file));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export async function emptyGraph(graph: Graph): Promise<void> {
  await graph.write((run) => run(cypher`MATCH (node) DETACH DELETE node`, {}));
}

/** A record for tests: nodes, and edges as `[from, type, to, properties?]` with the keys of nodes in these fragments. */
export function fragment(
  record: string,
  nodes: NodeStatement[],
  edges: [string, EdgeType, string, EdgeStatement["properties"]?][] = [],
): GraphFragment {
  const reference = (path: string) => {
    const [label, ...key] = path.split(" ");
    return { label: label as Label, key: key.join(" ") };
  };
  return {
    record,
    nodes,
    edges: edges.map(([from, type, to, properties]) => ({
      type,
      from: reference(from),
      to: reference(to),
      sources: ["source"],
      knownFrom: exactly("2024-01-01"),
      properties,
    })),
  };
}

export function exactly(day: string) {
  return { edtf: day, earliest: day, latest: day, stated: null };
}
