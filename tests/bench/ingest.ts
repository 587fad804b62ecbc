import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { execa } from "execa";
import { ensureConstraints } from "../../src/graph/constraints.ts";
import { cypher } from "../../src/graph/cypher.ts";
import { type Graph, type Login, openGraph } from "../../src/graph/neo4j.ts";
import type { RunReport } from "../../src/ingest/report.ts";
import setup from "../support/global-setup.ts";
import { type BenchRow, releases, writeReleasesTo } from "./releases.ts";

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
    await writeReleasesTo(warm, 5_000);
    await empty(graph);
    await ingestOnce(login!, warm);
    await empty(graph);
    await loadBare(graph, 5_000);
    for (const count of counts) {
      const file = join(folder, `${count}.jsonl`);
      await writeReleasesTo(file, count);
      const megabytes = (await stat(file)).size / 1_000_000;
      for (let round = 0; round < rounds; round++) {
        await empty(graph);
        const bare = await loadBare(graph, count);
        await empty(graph);
        const first = await ingestOnce(login!, file);
        const again = await ingestOnce(login!, file);
        const result = {
          count,
          megabytes,
          bare: count / bare,
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

/** The same rows as nodes and edges, without looking at anything: no versions, no identities, nothing that is there already. */
async function loadBare(graph: Graph, count: number): Promise<number> {
  const started = performance.now();
  let rows: BenchRow[] = [];
  const flush = async () => {
    await graph.write((run) =>
      run(
        cypher`UNWIND $p.rows AS row
          CREATE (process:ContractingProcess {key: row.ocid + '/' + row.release, title: row.title, description: row.description, datePublished: row.date})
          CREATE (release:Release {key: row.release, date: row.date})
          CREATE (contract:Contract {key: row.release, title: row.title, description: row.description, value: row.amount, dateAwarded: row.date})
          MERGE (buyer:Organization {key: row.buyer}) MERGE (supplier:Organization {key: row.supplier})
          CREATE (process)-[:HAS_RELEASE]->(release)
          CREATE (process)-[:HAS_CONTRACT]->(contract)
          CREATE (contract)-[:HAS_BUYER]->(buyer)
          CREATE (contract)-[:HAS_SUPPLIER]->(supplier)`,
        { rows },
      ),
    );
    rows = [];
  };
  for (const { row } of releases(count)) {
    rows.push(row);
    if (rows.length === 1_000) await flush();
  }
  if (rows.length > 0) await flush();
  return (performance.now() - started) / 1000;
}

async function empty(graph: Graph): Promise<void> {
  for (;;) {
    const [[left] = [0n]] = await graph.write((run) =>
      run(cypher`MATCH (node) WITH node LIMIT 20000 DETACH DELETE node RETURN count(*)`, {}),
    );
    if (left === 0n) break;
  }
  await ensureConstraints(graph);
}

const median = (values: number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
const line = ({ count, bare, ours, again, peak }: Result) =>
  `${count.toLocaleString("en")}: bare ${bare.toFixed(0)}/s, ingest ${ours.toFixed(0)}/s, ratio ${(ours / bare).toFixed(2)}, second pass ${again.toFixed(0)} times faster, peak ${peak.toFixed(0)} MB`;

function table(counts: readonly number[], results: readonly Result[]): string {
  const rows = counts.map((count) => {
    const of = results.filter((each) => each.count === count);
    const mid = (value: (result: Result) => number) => median(of.map(value));
    return [
      count.toLocaleString("en"),
      mid(({ megabytes }) => megabytes).toFixed(0),
      mid(({ bare }) => bare).toFixed(0),
      mid(({ ours }) => ours).toFixed(0),
      mid(({ ours, bare }) => ours / bare).toFixed(2),
      mid(({ again }) => again).toFixed(0),
      mid(({ peak }) => peak).toFixed(0),
    ];
  });
  const header = ["releases", "MB", "bare loader /s", "ingest /s", "ratio", "second pass, times faster", "peak MB"];
  return [header, header.map(() => "---:"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
