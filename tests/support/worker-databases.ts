import { readdirSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { readConfig } from "../../src/config.ts";
import type { InstanceRecord } from "../../src/database/instance.ts";
import { openDatabase } from "../../src/database/open-database.ts";
import { type Login, openGraph } from "../../src/graph/driver/neo4j.ts";
import { ensureConstraints } from "../../src/graph/stored/constraints.ts";
import { smallNeo4j } from "./small-neo4j.ts";

/**
 * Offers a real Neo4j to each worker of Vitest, because Community has only one user database. It starts with the first request of
 * a test in that worker. It outlives the test file, because Vitest runs each file in a separate process.
 */
export async function serveDatabases(folder: string): Promise<{ url: string; close(): void }> {
  const databases = new Map<string, Promise<Login>>();
  const server = createServer((request, response) => {
    const worker = request.url!.slice(1);
    const database = databases.get(worker) ?? start(join(folder, worker));
    databases.set(worker, database);
    database.then(
      (login) => response.end(JSON.stringify(login)),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // Vitest runs no teardown after Ctrl-C. Nobody needs the data, so the databases are killed.
  process.once("exit", () => endAll(folder));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => void server.close(),
  };
}

/** The login of the Neo4j that belongs to the worker of this process. */
export async function loginOfWorker(databases: string): Promise<Login> {
  const response = await fetch(`${databases}/${process.env.VITEST_POOL_ID}`);
  if (!response.ok) throw new Error(await response.text());
  return (await response.json()) as Login;
}

async function start(home: string): Promise<Login> {
  const opened = await openDatabase(readConfig(await smallNeo4j(home)), {
    // Vitest writes to the terminal. If a start fails, its error has the reason.
    progress: { say: () => {}, begin: () => ({ update: () => {}, end: () => {} }) },
    signal: new AbortController().signal,
    browser: { postConnectCommand: "", remoteContentHosts: "127.0.0.1" },
  });
  const { uri, username, password, database } = opened;
  const login = { uri, username, password, database };
  const graph = await openGraph(login);
  await ensureConstraints(graph);
  await graph.close();
  return login;
}

function endAll(folder: string): void {
  for (const worker of readdirSync(folder)) {
    try {
      const record = JSON.parse(readFileSync(join(folder, worker, "neo4j-instance.json"), "utf8")) as InstanceRecord;
      if (record.process) process.kill(record.process.pid, "SIGKILL");
    } catch {
      // The database did not start, or has already ended.
    }
  }
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
