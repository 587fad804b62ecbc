import { fileURLToPath } from "node:url";
import { pino } from "pino";
import { createApolloServer } from "./api/server.ts";
import { listen } from "./api/listen.ts";
import { sandboxBundle } from "./api/sandbox/bundle.ts";
import { readCatalogue } from "./api/sandbox/catalogue.ts";
import { neo4jBrowserSettings } from "./api/sandbox/neo4j-browser/settings.ts";
import { sandboxRouter } from "./api/sandbox/router.ts";
import { readConfig } from "./config.ts";
import { openDatabase } from "./database/open-database.ts";
import { progressOn } from "./database/progress.ts";
import { ForewarnedError } from "./errors.ts";
import { ensureConstraints } from "./graph/constraints.ts";
import { openGraph } from "./graph/neo4j.ts";
import { loadCurated } from "./ingest/run.ts";

const stop = new AbortController();
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => stop.abort(signal));

/** Starts everything, in this order; stops it in the other. */
async function main(): Promise<void> {
  const config = readConfig();
  const log = pino({ level: config.logLevel }, pino.destination(2));
  const progress = progressOn(process.stderr);
  const opened: { close(): Promise<void> }[] = [];
  try {
    const database = await openDatabase(config, {
      progress,
      signal: stop.signal,
      browser: neo4jBrowserSettings(config),
    });
    opened.push(database);
    const graph = await openGraph(database);
    opened.push(graph);
    const preparing = progress.begin("Preparing the graph");
    await ensureConstraints(graph).finally(() => preparing.end());
    const seed = await loadCurated(graph, folder("../seed"));
    if (seed.written > 0) progress.say(`Curated facts: ${seed.written} of ${seed.read} entries are new or changed.`);
    stop.signal.throwIfAborted();
    const bundle = await sandboxBundle(() => {
      const building = progress.begin("Building the sandbox, once for these packages");
      return () => building.end("The sandbox is built");
    });
    const questions = readCatalogue(folder("../tests/questions"));
    const browser = database.browser && {
      url: database.browser.url,
      boltUri: database.uri,
      username: database.username,
      database: database.database,
    };
    const server = await listen(createApolloServer(log), graph, {
      host: config.host,
      port: config.port,
      pages: sandboxRouter({ bundle, questions, browser }),
    });
    opened.push(server);
    console.log(`Sandbox        ${server.url}`);
    if (database.browser)
      console.log(
        `Neo4j Browser  ${database.browser.url}  user ${database.username}, password in ${database.browser.passwordFile}`,
      );
    else console.log(`Neo4j          ${database.uri}  user ${database.username}`);
    console.log("To stop        Ctrl-C");
    await new Promise((resolve) => stop.signal.addEventListener("abort", resolve, { once: true }));
    progress.say("Stopping …");
  } finally {
    for (const each of opened.reverse()) await each.close();
  }
}

function folder(path: string): string {
  return fileURLToPath(new URL(path, import.meta.url));
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    if (stop.signal.aborted) process.exit(0);
    console.error(error instanceof ForewarnedError ? error.message : error);
    process.exit(1);
  },
);
