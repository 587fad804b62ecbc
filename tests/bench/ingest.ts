import { createReadStream } from "node:fs";
import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { execa } from "execa";
import { ensureConstraints } from "../../src/graph/constraints.ts";
import { cypher, type Cypher, name } from "../../src/graph/cypher.ts";
import { groupBy } from "../../src/graph/group-by.ts";
import { type Graph, type Login, openGraph } from "../../src/graph/neo4j.ts";
import { keptProperties } from "../../src/graph/records.ts";
import { edgeProperties } from "../../src/graph/write-edges.ts";
import { releaseFormats } from "../../src/ingest/formats.ts";
import type { RunReport } from "../../src/ingest/report.ts";
import { fragmentOf, packed } from "../../src/ingest/release-changes.ts";
import { batchSize } from "../../src/ingest/batch.ts";
import setup from "../support/global-setup.ts";
import { writeReleasesTo } from "./releases.ts";

const cli = fileURLToPath(new URL("../../src/cli.ts", import.meta.url));

/** Ingests generated releases next to a bare loader of the same rows, and prints how they compare. */
export async function benchIngest(counts: readonly number[], rounds: number): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "forewarned-bench-"));
  let login: Login | undefined;
  const teardown = await setup({ provide: (_: string, value: Login) => void (login = value) } as never);
  const graph = await openGraph(login!, { timeLimit: 600_000 });
  const results: Result[] = [];
  try {
    // What the JVM has never run is slow, whoever runs it.
    const warm = join(folder, "warm.jsonl");
    await writeReleasesTo(warm, 20_000);
    await empty(graph);
    await ingestOnce(login!, warm);
    await empty(graph);
    await loadBare(graph, warm);
    for (const count of counts) {
      const file = join(folder, `${count}.jsonl`);
      await writeReleasesTo(file, count);
      const megabytes = (await stat(file)).size / 1_000_000;
      for (let round = 0; round < rounds; round++) {
        await empty(graph);
        const bare = await loadBare(graph, file);
        await empty(graph);
        const first = await ingestOnce(login!, file);
        const again = await ingestOnce(login!, file);
        const result = {
          count,
          megabytes,
          bare: count / bare.whole,
          database: count / bare.database,
          ours: count / first.seconds,
          again: first.seconds / again.seconds,
          peak: first.peakMemory / 1_000_000,
        };
        results.push(result);
        console.error(line(result));
      }
      await rm(file);
    }
  } finally {
    await graph.close();
    await teardown();
    await rm(folder, { recursive: true, force: true });
  }
  console.log(table(counts, results));
}

interface Result {
  count: number;
  megabytes: number;
  /** Releases a second. */
  bare: number;
  /** Of the bare loader, without reading the file and making the rows. */
  database: number;
  ours: number;
  /** How many times faster the second pass is. */
  again: number;
  /** Of the program, resident, in MB. */
  peak: number;
}

async function ingestOnce(login: Login, file: string): Promise<RunReport> {
  const { stdout } = await execa(process.execPath, ["--import", "tsx", cli, "ingest", "--json", file], {
    env: {
      NEO4J_URI: login.uri,
      NEO4J_USERNAME: login.username,
      NEO4J_PASSWORD: login.password,
      NEO4J_DATABASE: login.database,
    },
    extendEnv: true,
    stderr: "ignore",
  });
  return JSON.parse(stdout) as RunReport;
}

/** In seconds. */
interface Bare {
  whole: number;
  /** Without reading the file and making the rows. */
  database: number;
}

/**
 * The same file as the same nodes and edges with the same properties, under the same constraints and indexes, in the same batches,
 * without looking at anything: no release that is there already, no version, nobody who is who. Each release is a process of its
 * own.
 */
async function loadBare(graph: Graph, file: string): Promise<Bare> {
  const started = performance.now();
  let database = 0;
  let batch: object[] = [];
  const flush = async () => {
    const statements = createsOf(batch);
    batch = [];
    const sent = performance.now();
    await graph.write(async (run) => void (await Promise.all(statements.map(({ text, rows }) => run(text, { rows })))));
    database += (performance.now() - sent) / 1000;
  };
  await graph.write((run) => run(cypher`MERGE (:Source {key: 'bench'})`, {}));
  for await (const line of createInterface({ input: createReadStream(file) })) {
    batch.push(JSON.parse(line) as object);
    if (batch.length === batchSize) await flush();
  }
  if (batch.length > 0) await flush();
  return { whole: (performance.now() - started) / 1000, database };
}

interface Create {
  text: Cypher;
  rows: object[];
}

function createsOf(batch: readonly object[]): Create[] {
  const fragments = batch.map((release) => {
    const alone = { ...release, ocid: (release as { id: string }).id };
    const [only] = releaseFormats.ocds.releasesOf(alone, nothingKnown);
    return fragmentOf("ocds", only!.record, [
      { ...only!, packed: packed(JSON.stringify(only!.body)), sources: ["bench"], lastDate: only!.date },
    ]);
  });
  const owned = fragments.flatMap(({ nodes, record }) => nodes.map((node) => ({ node, record })));
  const named = fragments.flatMap((each) => each.named ?? []);
  const edges = fragments.flatMap((each) => each.edges.map((edge) => ({ edge, record: each.record })));
  return [
    ...[...groupBy(owned, ({ node }) => node.label)].map(([label, group]) => ({
      text: cypher`UNWIND $p.rows AS row CREATE (node:${name(label)}) SET node = row`,
      rows: group.map(({ node, record }) => keptProperties(node, record)),
    })),
    ...[...groupBy(named, ({ label }) => label)].map(([label, group]) => ({
      text: cypher`UNWIND $p.rows AS row MERGE (node:${name(label)} {key: row.key}) ON CREATE SET node = row`,
      rows: group.map((node) => keptProperties(node, null)),
    })),
    ...[...groupBy(edges, ({ edge }) => `${edge.type} ${edge.from.label} ${edge.to.label}`).values()].map((group) => ({
      text: cypher`UNWIND $p.rows AS row
        MATCH (from:${name(group[0]!.edge.from.label)} {key: row.from}) MATCH (to:${name(group[0]!.edge.to.label)} {key: row.to})
        CREATE (from)-[edge:${name(group[0]!.edge.type)}]->(to) SET edge = row.properties`,
      rows: group.map(({ edge, record }) => ({
        from: edge.from.key,
        to: edge.to.key,
        properties: edgeProperties(edge, record),
      })),
    })),
  ];
}

const nothingKnown = { source: "bench", title: "", publisher: null, uri: null, licence: null, published: null };

async function empty(graph: Graph): Promise<void> {
  for (const some of [
    cypher`MATCH ()-[edge]->() WITH edge LIMIT 20000 DELETE edge RETURN count(*)`,
    cypher`MATCH (node) WITH node LIMIT 20000 DELETE node RETURN count(*)`,
  ])
    while ((await graph.write((run) => run(some, {})))[0]![0] !== 0n);
  await ensureConstraints(graph);
}

const median = (values: number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
const line = ({ count, bare, database, ours, again, peak }: Result) =>
  `${count.toLocaleString("en")}: bare ${bare.toFixed(0)}/s (its database alone ${database.toFixed(0)}/s), ingest ${ours.toFixed(0)}/s, ratio ${(ours / bare).toFixed(2)}, second pass ${again.toFixed(0)} times faster, peak ${peak.toFixed(0)} MB`;

function table(counts: readonly number[], results: readonly Result[]): string {
  const rows = counts.map((count) => {
    const of = results.filter((each) => each.count === count);
    const mid = (value: (result: Result) => number) => median(of.map(value));
    return [
      count.toLocaleString("en"),
      mid(({ megabytes }) => megabytes).toFixed(0),
      mid(({ bare }) => bare).toFixed(0),
      mid(({ database }) => database).toFixed(0),
      mid(({ ours }) => ours).toFixed(0),
      mid(({ ours, bare }) => ours / bare).toFixed(2),
      mid(({ ours, database }) => ours / database).toFixed(2),
      mid(({ again }) => again).toFixed(0),
      mid(({ peak }) => peak).toFixed(0),
    ];
  });
  const header = [
    "releases",
    "MB",
    "bare loader /s",
    "its database alone /s",
    "ingest /s",
    "ratio",
    "to its database alone",
    "second pass, times faster",
    "peak MB",
  ];
  return [header, header.map(() => "---:"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
