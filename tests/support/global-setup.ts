import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { readConfig } from "../../src/config.ts";
import { fetchProgram } from "../../src/database/program.ts";
import { progressOn } from "../../src/database/progress.ts";
import { smallNeo4j } from "./small-neo4j.ts";
import { serveDatabases } from "./worker-databases.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The address at which a worker gets the login of its Neo4j. */
    databases: string;
  }
}

/** Fetches Neo4j before the first test, because tests have a time limit. Then offers a Neo4j to each worker. */
export default async function setup(project: TestProject): Promise<() => void> {
  const folder = await mkdtemp(join(tmpdir(), "forewarned-tests-"));
  const { managed } = readConfig({ ...process.env, ...(await smallNeo4j(folder)) });
  await fetchProgram(managed, { progress: progressOn(process.stderr), signal: new AbortController().signal });
  const databases = await serveDatabases(folder);
  project.provide("databases", databases.url);
  return databases.close;
}
