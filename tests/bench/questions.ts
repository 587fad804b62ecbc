import { fileURLToPath } from "node:url";
import neo4j from "neo4j-driver";
import { readCatalogue } from "../../src/api/sandbox/catalogue.ts";
import { prepareGraph } from "../../src/graph/write/prepare/prepare-graph.ts";
import { loadCurated } from "../../src/ingest/curated.ts";
import { onOwnDatabase } from "./own-database.ts";
import { ask } from "./query-answers.ts";
import { buildGraph } from "./query-graph.ts";
import { timed } from "./query-measure.ts";
import { at } from "./query-table.ts";
import { onServers } from "./servers.ts";

export interface QuestionsOptions {
  contracts: number;
  rounds: number;
  keep: string | null;
}

const folderOf = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** So long may the Cypher of a question take, in milliseconds. It draws all paths, so some of them do not end on a large graph. */
const longest = 20_000;

/**
 * Asks each question of the catalogue, with no rows cached, next to its own Cypher, which returns paths to draw beside the rows. The
 * first request of a question includes the time that Neo4j needs to plan its statements.
 */
export async function benchQuestions({ contracts, rounds, keep }: QuestionsOptions): Promise<void> {
  await onOwnDatabase(async (own) => {
    await buildGraph(own.graph, own.home, contracts);
    await prepareGraph(own.graph);
    // Some questions of the catalogue name nodes of the seed.
    await loadCurated(own.graph, folderOf("seed"));
    const { uri, username, password, database } = own.database;
    const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
    const run = async (text: string) => {
      const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
      try {
        await session.run(text, {}, { timeout: longest });
      } finally {
        await session.close();
      }
    };
    const medians: number[] = [];
    console.log(`${contracts.toLocaleString("en")} contracts; milliseconds, medians (95th percentile)\n`);
    console.log(
      "| question | first request | later requests | its Cypher | ratio |\n| --- | ---: | ---: | ---: | ---: |",
    );
    try {
      await onServers(own, { FOREWARNED_CACHE_MEGABYTES: "0" }, async (start) => {
        const url = await start();
        for (const { slug, graphql, cypher } of readCatalogue(folderOf("src/questions"))) {
          const first = await timed(() => ask(url, graphql));
          const [ours, theirs]: [number[], number[]] = [[], []];
          let failed: string | null = cypher === null ? "none" : null;
          for (let round = 0; round < rounds; round++) {
            ours.push(await timed(() => ask(url, graphql)));
            if (cypher === null || failed !== null) continue;
            const time = await timed(() =>
              run(cypher).catch((error: unknown) => void (failed = String(error).split(".")[0]!)),
            );
            // Neo4j plans the statement of the first round.
            if (round > 0) theirs.push(time);
          }
          const median = at(ours, 0.5);
          medians.push(median);
          const beside =
            failed ??
            `${at(theirs, 0.5).toFixed(1)} (${at(theirs, 0.95).toFixed(1)}) | ${(median / at(theirs, 0.5)).toFixed(2)}`;
          console.log(
            `| ${slug} | ${first.toFixed(1)} | ${median.toFixed(1)} (${at(ours, 0.95).toFixed(1)}) | ${beside}${failed === null ? "" : " | "} |`,
          );
        }
      });
    } finally {
      await driver.close();
    }
    console.log(
      `\n${medians.length} questions; the slowest ${Math.max(...medians).toFixed(0)} ms, the median ${at(medians, 0.5).toFixed(0)} ms.`,
    );
  }, keep);
}
