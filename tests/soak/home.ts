import { mkdtemp, readdir, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import getPort from "get-port";
import { readConfig } from "../../src/config.ts";
import { openDatabase } from "../../src/database/open-database.ts";
import { openGraph } from "../../src/graph/driver/neo4j.ts";
import { everything } from "../support/everything.ts";
import { processesOf } from "../support/processes.ts";

/** A home with its own ports and a small Neo4j. All homes share the program of Neo4j. */
export interface SoakHome {
  folder: string;
  environment: NodeJS.ProcessEnv;
  /** True if a server answers for it, and its database answers too. */
  isServed(): Promise<boolean>;
  killDatabase(): Promise<boolean>;
  /** All nodes and edges of its graph, a line for each. */
  content(): Promise<string[]>;
  /** Processes and files that the last program should have removed. */
  leftovers(): Promise<string[]>;
  remove(): Promise<void>;
}

export async function freshHome(): Promise<SoakHome> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), "forewarned-soak-home-")));
  const port = await getPort();
  const environment = {
    ...process.env,
    NEO4J_URI: "",
    PORT: String(port),
    FOREWARNED_HOME: folder,
    FOREWARNED_NEO4J_PROGRAM: readConfig(process.env).managed.program,
    FOREWARNED_NEO4J_HEAP: "512m",
    FOREWARNED_NEO4J_PAGE_CACHE: "64m",
    FOREWARNED_NEO4J_HTTP_PORT: String(await getPort()),
    FOREWARNED_NEO4J_BOLT_PORT: String(await getPort()),
  };
  const killDatabase = async () => {
    const processes = await processesOf(folder);
    for (const { pid } of processes) process.kill(pid, "SIGKILL");
    return processes.length > 0;
  };
  return {
    folder,
    environment,
    isServed: async () => {
      const health = await fetch(`http://127.0.0.1:${port}/health`).catch(() => null);
      return health?.ok ?? false;
    },
    killDatabase,
    content: () => contentOf(environment),
    leftovers: async () => [
      ...(await processesOf(folder)).map(({ pid }) => `process ${pid} of the database`),
      ...(await readdir(join(folder, "neo4j-users"))).map((file) => `the user file ${file}`),
    ],
    remove: async () => {
      await killDatabase();
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function contentOf(environment: NodeJS.ProcessEnv): Promise<string[]> {
  const nobody = () => undefined;
  const database = await openDatabase(readConfig(environment), {
    progress: { say: nobody, begin: () => ({ update: nobody, end: nobody }) },
    signal: new AbortController().signal,
    browser: { postConnectCommand: "", remoteContentHosts: "" },
  });
  const graph = await openGraph(database, { timeLimit: 600_000 });
  try {
    const { nodes, edges } = await everything(graph);
    return [...nodes, ...edges];
  } finally {
    await graph.close();
    await database.close();
  }
}
