import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import getPort from "get-port";
import { readConfig } from "../../src/config.ts";
import type { Database } from "../../src/database/database.ts";
import { openDatabase } from "../../src/database/open-database.ts";
import { progressOn } from "../../src/database/progress.ts";
import { type Graph, openGraph } from "../../src/graph/driver/neo4j.ts";

/** A database with the default settings, and its folder. */
export interface OwnDatabase {
  database: Database;
  graph: Graph;
  home: string;
}

/** Works on a separate database. It removes the database afterwards unless the caller gives a folder for it. */
export async function onOwnDatabase<T>(work: (own: OwnDatabase) => Promise<T>, keep?: string | null): Promise<T> {
  const home = keep ? resolve(keep) : await mkdtemp(join(tmpdir(), "forewarned-bench-home-"));
  const database = await openDatabase(
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
  const graph = await openGraph(database, { timeLimit: 600_000 });
  try {
    return await work({ database, graph, home });
  } finally {
    await graph.close();
    await database.close();
    if (!keep) await rm(home, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** The environment that tells another process which database to use. */
export const environmentOf = ({ uri, username, password, database }: Database) => ({
  NEO4J_URI: uri,
  NEO4J_USERNAME: username,
  NEO4J_PASSWORD: password,
  NEO4J_DATABASE: database,
});
