import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import getPort from "get-port";
import { readConfig } from "../../src/config.ts";
import type { Database } from "../../src/database/database.ts";
import { openDatabase } from "../../src/database/open-database.ts";
import { progressOn } from "../../src/database/progress.ts";
import { type Graph, openGraph } from "../../src/graph/driver/neo4j.ts";

/** A database with the settings that people have, and the folder that it lies in. */
export interface OwnDatabase {
  database: Database;
  graph: Graph;
  home: string;
}

/** Works on a database of its own, which goes with the work unless a folder is given for it. */
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

/** How a process of its own is told which database to use. */
export const environmentOf = ({ uri, username, password, database }: Database) => ({
  NEO4J_URI: uri,
  NEO4J_USERNAME: username,
  NEO4J_PASSWORD: password,
  NEO4J_DATABASE: database,
});
