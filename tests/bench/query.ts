import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import neo4j from "neo4j-driver";
import type { Database } from "../../src/database/database.ts";
import { environmentOf, onOwnDatabase } from "./own-database.ts";
import { aggregateCases } from "./aggregate-cases.ts";
import { exposureCases } from "./exposure-cases.ts";
import { cases } from "./query-cases.ts";
import { buildGraph } from "./query-graph.ts";
import { measure } from "./query-measure.ts";
import { queryTable } from "./query-table.ts";

export interface QueryOptions {
  contracts: number;
  rounds: number;
  cases: readonly string[] | null;
  /** The folder in which to keep the graph; null to remove it afterwards. */
  keep: string | null;
}

/** Sends the same queries to our server, @neo4j/graphql and the driver, and prints the comparison. */
export async function benchQuery({ contracts, rounds, cases: asked, keep }: QueryOptions): Promise<void> {
  const chosen = [...cases, ...aggregateCases, ...exposureCases].filter(
    ({ name }) => !asked || asked.some((some) => name.includes(some)),
  );
  await onOwnDatabase(async ({ database, graph, home }) => {
    await buildGraph(graph, home, contracts);
    const servers: ChildProcess[] = [];
    const serve = (who: string, more: NodeJS.ProcessEnv = {}) => startServer(servers, who, database, more);
    const driver = neo4j.driver(database.uri, neo4j.auth.basic(database.username, database.password));
    try {
      const all = {
        ours: await serve("ours", { FOREWARNED_CACHE_MEGABYTES: "0" }),
        oursWarm: await serve("ours"),
        library: await serve("library"),
        statement: async (text: string) => {
          const session = driver.session({ database: database.database, defaultAccessMode: neo4j.session.READ });
          try {
            return (await session.run(text)).records.map((each) => each.get(0) as unknown);
          } finally {
            await session.close();
          }
        },
      };
      const results = [];
      for (const each of chosen) {
        const result = await measure(each, all, rounds);
        results.push(result);
        console.error(queryTable(contracts, [result]));
      }
      console.log(queryTable(contracts, results));
    } finally {
      await driver.close();
      for (const each of servers) each.kill();
    }
  }, keep);
}

/**
 * Starts a server as a separate process, and returns its address. If BENCH_PROFILE names a folder, our server writes a CPU
 * profile to it.
 */
export async function startServer(
  started: ChildProcess[],
  who: string,
  database: Database,
  more: NodeJS.ProcessEnv,
): Promise<string> {
  const folder = process.env.BENCH_PROFILE;
  const profile = folder && who === "ours" ? ["--cpu-prof", `--cpu-prof-dir=${folder}`] : [];
  const server = fork(fileURLToPath(new URL("query-server.ts", import.meta.url)), [who], {
    execArgv: ["--import", "tsx", ...profile],
    env: { ...process.env, ...environmentOf(database), ...more },
    stdio: ["ignore", "pipe", "inherit", "ipc"],
  });
  started.push(server);
  const [first] = (await Promise.race([once(server.stdout!, "data"), once(server, "exit")])) as [unknown];
  if (!Buffer.isBuffer(first))
    throw new Error(
      `The server "${who}" of the bench ended with ${String(first)} before it answered. Its output is above.`,
    );
  return String(first).trim();
}
