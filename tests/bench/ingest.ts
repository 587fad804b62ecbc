import { createReadStream } from "node:fs";
import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { execa } from "execa";
import { ensureConstraints } from "../../src/graph/stored/constraints.ts";
import { cypher, type Cypher, name } from "../../src/graph/cypher.ts";
import { groupBy } from "../../src/graph/group-by.ts";
import type { Graph } from "../../src/graph/driver/neo4j.ts";
import { storedProperties } from "../../src/graph/stored/records.ts";
import { edgeProperties } from "../../src/graph/write/records/edges.ts";
import { ocds } from "../../src/ingest/formats/ocds/ocds.ts";
import type { RunReport } from "../../src/ingest/report/report.ts";
import { fragmentOf, packed } from "../../src/ingest/pipeline/release-changes.ts";
import { batchSize } from "../../src/ingest/pipeline/batches.ts";
import { environmentOf, onOwnDatabase, type OwnDatabase } from "./own-database.ts";
import { writeReleasesTo } from "./releases.ts";

const cli = fileURLToPath(new URL("../../src/cli.ts", import.meta.url));

/** Each candidate first loads this number of releases, because code that the JVM has not run yet is slow. */
const warmingUp = 10_000;

/** Ingests generated releases next to a bare loader of the same rows, and prints the comparison. */
export async function benchIngest(counts: readonly number[], rounds: number, isBareToo: boolean): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "forewarned-bench-"));
  const results: Result[] = [];
  try {
    const warm = join(folder, "warm.jsonl");
    await writeReleasesTo(warm, warmingUp);
    for (const count of counts) {
      const file = join(folder, `${count}.jsonl`);
      await writeReleasesTo(file, count);
      const megabytes = (await stat(file)).size / 1_000_000;
      for (let round = 0; round < rounds; round++) {
        const bare = isBareToo ? await onEmptyDatabase(warm, loadBare, (own) => loadBare(own, file)) : null;
        const [first, again] = await onEmptyDatabase(warm, ingestOnce, async (own) => [
          await ingestOnce(own, file),
          await ingestOnce(own, file),
        ]);
        const result = {
          count,
          megabytes,
          bare: bare ? count / bare.whole : null,
          database: bare ? count / bare.database : null,
          ours: count / first.seconds,
          again: first.seconds / again.seconds,
          peak: Math.max(first.peakMemory, again.peakMemory) / 1_000_000,
        };
        results.push(result);
        console.error(line(result));
      }
      await rm(file);
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  console.log(table(counts, results));
}

/** Measures on a separate database, after it is warm and empty. */
const onEmptyDatabase = <T>(
  warm: string,
  warmUp: (own: OwnDatabase, file: string) => Promise<unknown>,
  measure: (own: OwnDatabase) => Promise<T>,
): Promise<T> =>
  onOwnDatabase(async (own) => {
    await ensureConstraints(own.graph);
    await warmUp(own, warm);
    await empty(own.graph);
    return measure(own);
  });

interface Result {
  count: number;
  megabytes: number;
  /** Releases per second of the bare loader; null if it was not requested. */
  bare: number | null;
  /** Releases per second of the bare loader without the time to read the file and build the rows. */
  database: number | null;
  ours: number;
  /** The second pass is this number of times faster. */
  again: number;
  /** Peak resident memory of the program in MB. */
  peak: number;
}

async function ingestOnce({ database }: OwnDatabase, file: string): Promise<RunReport> {
  const { stdout } = await execa(
    process.execPath,
    ["--max-old-space-size=1024", "--max-semi-space-size=4", "--import", "tsx", cli, "ingest", "--json", file],
    {
      env: environmentOf(database),
      extendEnv: true,
      stderr: "ignore",
    },
  );
  return JSON.parse(stdout) as RunReport;
}

/** Durations in seconds. */
interface Bare {
  whole: number;
  /** Without the time to read the file and build the rows. */
  database: number;
}

/**
 * Loads the same file as the same nodes and edges with the same properties, under the same constraints and indexes, in the same
 * batches. It compares nothing: no releases already in the graph, no versions, no entity resolution. Each release is a process of
 * its own.
 */
async function loadBare({ graph }: OwnDatabase, file: string): Promise<Bare> {
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
    const [only] = ocds.releasesOf(alone, nothingKnown);
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
      rows: group.map(({ node, record }) => storedProperties(node, record)),
    })),
    ...[...groupBy(named, ({ label }) => label)].map(([label, group]) => ({
      text: cypher`UNWIND $p.rows AS row MERGE (node:${name(label)} {key: row.key}) ON CREATE SET node = row`,
      rows: group.map((node) => storedProperties(node, null)),
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

const nothingKnown = {
  source: "bench",
  title: "",
  publisher: null,
  uri: null,
  licence: null,
  published: null,
  buyer: null,
  path: null,
};

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
  `${count.toLocaleString("en")}: ${bare ? `bare ${bare.toFixed(0)}/s (its database alone ${database!.toFixed(0)}/s), ratio ${(ours / bare).toFixed(2)}, ` : ""}ingest ${ours.toFixed(0)}/s, second pass ${again.toFixed(0)} times faster, peak ${peak.toFixed(0)} MB`;

function table(counts: readonly number[], results: readonly Result[]): string {
  const rows = counts.map((count) => {
    const of = results.filter((each) => each.count === count);
    const middle = (value: (result: Result) => number | null, digits = 0) => {
      const values = of.map(value).filter((each) => each !== null);
      return values.length > 0 ? median(values).toFixed(digits) : "";
    };
    return [
      count.toLocaleString("en"),
      middle(({ megabytes }) => megabytes),
      middle(({ bare }) => bare),
      middle(({ database }) => database),
      middle(({ ours }) => ours),
      middle(({ ours, bare }) => bare && ours / bare, 2),
      middle(({ ours, database }) => database && ours / database, 2),
      middle(({ again }) => again),
      middle(({ peak }) => peak),
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
