import type { ApolloServer } from "@apollo/server";
import { Router } from "express";
import { once } from "node:events";
import { hostname } from "node:os";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { type Logger, pino } from "pino";
import type { Context } from "./api/context.ts";
import { createApolloServer } from "./api/server.ts";
import { assertFree, listen } from "./api/listen.ts";
import { ask, keepOverviewReady } from "./api/overview.ts";
import { sandboxBundle } from "./api/sandbox/bundle.ts";
import { type Question, readCatalogue } from "./api/sandbox/catalogue.ts";
import { neo4jBrowserSettings } from "./api/sandbox/neo4j-browser/browser-settings.ts";
import { sandboxRouter } from "./api/sandbox/router.ts";
import { outliveClosedOutput } from "./closed-output.ts";
import { type Config, readConfig } from "./config.ts";
import type { Database } from "./database/database.ts";
import { openDatabase } from "./database/open-database.ts";
import { type Progress, progressOn } from "./database/progress.ts";
import { ForewarnedError } from "./errors.ts";
import { prepareGraph } from "./graph/write/prepare/prepare-graph.ts";
import { type ReadCache, readCache } from "./graph/read/read-cache.ts";
import { type Graph, openGraph } from "./graph/driver/neo4j.ts";
import { systemClock } from "./feeds/clock.ts";
import { followFeeds } from "./feeds/follow.ts";
import { Pace } from "./feeds/http/pace.ts";
import { userAgent } from "./feeds/user-agent.ts";
import { loadCurated } from "./ingest/curated.ts";
import { askInProcess } from "./api/ask-in-process.ts";
import { pageRouter } from "./pages/router.tsx";
import { loadSeedWatches } from "./watches/definition/seed-watches.ts";
import { keepWatching } from "./watches/keep-watching.ts";
import { watchRouter } from "./watches/pages/router.ts";
import { makeSender } from "./watches/webhooks/send.ts";

outliveClosedOutput();
const stop = new AbortController();
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => stop.abort(signal));

/** Starts all parts in this order, and stops them in the reverse order. */
async function main(): Promise<void> {
  const config = readConfig();
  // pino writes to the file descriptor and not through `process.stderr`, so errors of a closed output need a handler here too.
  const log = pino(
    { level: config.logLevel },
    pino.destination(2).on("error", () => undefined),
  );
  const progress = progressOn(process.stderr);
  const opened: { close(): Promise<void> }[] = [];
  try {
    await assertFree(config);
    const database = await openDatabase(config, {
      progress,
      signal: stop.signal,
      browser: neo4jBrowserSettings(config),
    });
    opened.push(database);
    const whenGone = database.keepRunning();
    const graph = await openGraph(database, {
      timeLimit: config.statementTimeoutSeconds * 1000,
      // If Forewarned keeps Neo4j running, `keepRunning` already reports to the terminal.
      ...(whenGone ? { whenGone } : { onGone: progress.say }),
    });
    opened.push(graph);
    const seed = await prepare(database, progress);
    if (seed.written > 0) progress.say(`Curated facts: ${seed.written} of ${seed.read} entries are new or changed.`);
    stop.signal.throwIfAborted();
    const bundle = await sandboxBundle(() => {
      const building = progress.begin("Building the sandbox (only once for these package versions)");
      return () => building.end("The sandbox is built");
    });
    const questions = readCatalogue(folder("questions"));
    const browser = database.browser && {
      url: database.browser.url,
      boltUri: database.uri,
      username: database.username,
      database: database.database,
    };
    const cache = readCache(graph, config.cacheBytes);
    const apollo = createApolloServer(log, config);
    const server = await listen(apollo, graph, {
      host: config.host,
      port: config.port,
      corsOrigins: config.corsOrigins,
      pages: Router().use(
        watchRouter(graph, config.publicUrl),
        sandboxRouter({ bundle, questions, browser }),
        pageRouter(askInProcess(apollo, graph, cache), {
          question: questions[0]!,
          neo4jBrowser: browser?.url ?? null,
          isIndexed: config.indexedPages,
          publicUrl: config.publicUrl,
        }),
      ),
      cache,
      log,
    });
    opened.push(server);
    const watches = askInProcess(apollo, graph);
    await loadSeedWatches(graph, watches, questions, folder("../seed"), new Date());
    const [first, ...others] = questions;
    const asking = (asked: readonly Question[]) => askOnce(apollo, graph, cache, asked, stop.signal);
    const reading = progress.begin("Asking the first question of the catalogue");
    await Promise.race([asking(first ? [first] : []), aborted(stop.signal)]).finally(() => reading.end());
    stop.signal.throwIfAborted();
    console.log(`Forewarned     ${server.url}`);
    console.log(`Sandbox        ${server.url}sandbox`);
    console.log(whereNeo4jIs(database));
    console.log("To stop        Ctrl-C");
    const rest = asking(others).then(() => keepOverviewReady(apollo, graph, cache, stop.signal));
    const feeds = await follow(database, config, progress, log);
    opened.push(feeds);
    const sender = makeSender();
    opened.push(sender);
    const watching = keepWatching(
      {
        ...{ graph, asking: watches, sender, say: progress.say, now: () => new Date() },
        publicUrl: config.publicUrl ?? server.url,
        holder: `${hostname()} ${process.pid}`,
      },
      stop.signal,
    );
    await aborted(stop.signal);
    progress.say("Stopping …");
    // A question that is being answered may take long, and closing the graph ends it.
    await Promise.race([Promise.all([rest, watching]), wait(1_000)]);
  } finally {
    for (const each of opened.reverse()) {
      await each
        .close()
        .catch((error: unknown) => log.error({ err: error }, "a part of the server could not be closed"));
    }
  }
}

async function aborted(signal: AbortSignal): Promise<void> {
  if (!signal.aborted) await once(signal, "abort");
}

function whereNeo4jIs({ browser, uri, username }: Database): string {
  return browser
    ? `Neo4j Browser  ${browser.url}  user ${username}, password in ${browser.passwordFile}`
    : `Neo4j          ${uri}  user ${username}`;
}

/**
 * Runs questions of the catalogue once. Neo4j takes seconds to plan a new statement, and the server to read the columns of
 * exposures, so this happens before a person needs it.
 */
async function askOnce(
  apollo: ApolloServer<Context>,
  graph: Graph,
  cache: ReadCache,
  questions: readonly Question[],
  signal: AbortSignal,
): Promise<void> {
  for (const { graphql } of questions) {
    if (signal.aborted) return;
    await ask(apollo, graph, cache, graphql);
  }
}

/** Follows the feeds that were added, on a connection of its own: an ingest takes longer than a question may. */
async function follow(database: Database, { managed, contact }: Config, progress: Progress, log: Logger) {
  const graph = await openGraph(database, { timeLimit: 3_600_000, retryTime: 2_000 });
  const following = followFeeds(
    {
      ...{ graph, home: managed.home, userAgent: userAgent(contact) },
      ...{ clock: systemClock, pace: new Pace(systemClock), signal: stop.signal },
      ingestOptions: { curated: folder("../seed") },
    },
    {
      began: () => progress.say("This server follows the feeds. To see how fresh they are: npx forewarned feed list"),
      failed: ({ key }, message) => log.warn({ feed: key }, message),
      broke: (error) => log.warn({ err: error }, "feeds cannot be followed now"),
    },
  );
  return {
    close: async () => {
      await Promise.race([following, wait(5_000)]);
      await graph.close();
    },
  };
}

/** Prepares the graph and loads the curated facts. Its time limit of an hour is longer than that of queries. */
async function prepare(database: Database, progress: Progress) {
  const whenGone = database.managed ? () => "Run the same command again." : undefined;
  const graph = await openGraph(database, { timeLimit: 3_600_000, whenGone });
  try {
    const preparing = progress.begin("Preparing the graph");
    await prepareGraph(graph).finally(() => preparing.end());
    stop.signal.throwIfAborted();
    return await loadCurated(graph, folder("../seed"), { say: progress.say, signal: stop.signal });
  } finally {
    await graph.close();
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
