import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import getPort from "get-port";
import neo4j from "neo4j-driver";
import { readConfig } from "../../src/config.ts";
import type { Database } from "../../src/database/database.ts";
import { openDatabase } from "../../src/database/open-database.ts";
import { progressOn } from "../../src/database/progress.ts";
import { openGraph } from "../../src/graph/neo4j.ts";
import { cases } from "./query-cases.ts";
import { buildGraph } from "./query-graph.ts";
import { type Asked, measure } from "./query-measure.ts";
import { queryTable } from "./query-table.ts";

export interface QueryOptions {
  contracts: number;
  rounds: number;
  cases: readonly string[] | null;
  /** Where the graph that is built stays; null for one that goes. */
  keep: string | null;
}

/** Asks our server, @neo4j/graphql and the driver for the same things, and prints how they compare. */
export async function benchQuery(options: QueryOptions): Promise<void> {
  const home = options.keep ? resolve(options.keep) : await mkdtemp(join(tmpdir(), "forewarned-bench-home-"));
  const database = await open(home);
  const started: ChildProcess[] = [];
  try {
    const graph = await openGraph(database, { timeLimit: 600_000 });
    await buildGraph(graph, home, options.contracts).finally(() => graph.close());
    const serve = async (who: string, more: NodeJS.ProcessEnv = {}) => {
      const server = fork(fileURLToPath(new URL("query-server.ts", import.meta.url)), [who], {
        execArgv: [
          "--import",
          "tsx",
          ...(process.env.BENCH_PROFILE && who === "ours"
            ? ["--cpu-prof", `--cpu-prof-dir=${process.env.BENCH_PROFILE}`]
            : []),
        ],
        env: {
          ...process.env,
          NEO4J_URI: database.uri,
          NEO4J_USERNAME: database.username,
          NEO4J_PASSWORD: database.password,
          NEO4J_DATABASE: database.database,
          ...more,
        },
        stdio: ["ignore", "pipe", "inherit", "ipc"],
      });
      started.push(server);
      const [first] = (await Promise.race([once(server.stdout!, "data"), once(server, "exit")])) as [unknown];
      if (!Buffer.isBuffer(first))
        throw new Error(
          `The server "${who}" of the bench ended with ${String(first)} before it answered; its words are above.`,
        );
      return String(first).trim();
    };
    const driver = neo4j.driver(database.uri, neo4j.auth.basic(database.username, database.password));
    const asked: Asked = {
      ours: await serve("ours", { FOREWARNED_KEPT_MEGABYTES: "0" }),
      oursWarm: await serve("ours"),
      library: await serve("library"),
      statement: async (text) => {
        const session = driver.session({ database: database.database, defaultAccessMode: neo4j.session.READ });
        try {
          return (await session.run(text)).records.map((each) => each.get(0) as unknown);
        } finally {
          await session.close();
        }
      },
    };
    const results = [];
    for (const each of cases.filter(
      ({ name }) => !options.cases || options.cases.some((some) => name.includes(some)),
    )) {
      const result = await measure(each, asked, options.rounds);
      results.push(result);
      console.error(queryTable(options.contracts, [result]));
    }
    await driver.close();
    console.log(queryTable(options.contracts, results));
  } finally {
    for (const each of started) each.kill();
    await database.close();
    if (!options.keep) await rm(home, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function open(home: string): Promise<Database> {
  return openDatabase(
    readConfig({
      ...process.env,
      NEO4J_URI: "",
      FOREWARNED_HOME: home,
      FOREWARNED_NEO4J_PROGRAM: readConfig(process.env).managed.program,
      FOREWARNED_NEO4J_HTTP_PORT: String(await getPort()),
      FOREWARNED_NEO4J_BOLT_PORT: String(await getPort()),
    }),
    {
      progress: progressOn(process.stderr),
      signal: new AbortController().signal,
      browser: { postConnectCommand: "", remoteContentHosts: "" },
    },
  );
}
