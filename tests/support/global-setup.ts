import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import getPort from "get-port";
import type { TestProject } from "vitest/node";
import { readConfig } from "../../src/config.ts";
import { openDatabase } from "../../src/database/open-database.ts";
import { progressOn } from "../../src/database/progress.ts";
import { ensureConstraints } from "../../src/graph/stored/constraints.ts";
import { type Login, openGraph } from "../../src/graph/driver/neo4j.ts";

declare module "vitest" {
  interface ProvidedContext {
    login: Login;
  }
}

/** A real Neo4j for the tests, in a home and on ports of its own, so that they may run beside an `npm start`. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const home = await mkdtemp(join(tmpdir(), "forewarned-tests-"));
  const config = readConfig({
    ...process.env,
    NEO4J_URI: "",
    FOREWARNED_HOME: home,
    FOREWARNED_NEO4J_PROGRAM: readConfig(process.env).managed.program,
    FOREWARNED_NEO4J_HEAP: "1g",
    FOREWARNED_NEO4J_PAGE_CACHE: "128m",
    FOREWARNED_NEO4J_HTTP_PORT: String(await getPort()),
    FOREWARNED_NEO4J_BOLT_PORT: String(await getPort()),
  });
  const database = await openDatabase(config, {
    progress: progressOn(process.stderr),
    signal: new AbortController().signal,
    browser: { postConnectCommand: "", remoteContentHosts: "127.0.0.1" },
  });
  const { uri, username, password, database: name } = database;
  const login = { uri, username, password, database: name };
  const graph = await openGraph(login);
  await ensureConstraints(graph);
  await graph.close();
  project.provide("login", login);
  return async () => {
    await database.close();
    await rm(home, { recursive: true, force: true, maxRetries: 5 });
  };
}
