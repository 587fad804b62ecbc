import type { ChildProcess } from "node:child_process";
import neo4j from "neo4j-driver";
import { onOwnDatabase } from "./own-database.ts";
import { aggregateCases } from "./aggregate-cases.ts";
import { exposureCases } from "./exposure-cases.ts";
import { cases } from "./query-cases.ts";
import { buildGraph } from "./query-graph.ts";
import { measure } from "./query-measure.ts";
import { queryTable } from "./query-table.ts";
import { startServer } from "./servers.ts";

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
