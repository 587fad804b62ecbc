import type { Config } from "../config.ts";
import type { Database, OpenOptions } from "./database.ts";
import { openManagedNeo4j } from "./managed-neo4j.ts";

/**
 * Opens the Neo4j that the settings name. Without such a setting, it fetches and starts a Neo4j in `config.managed.home`.
 * If `options.signal` is aborted, the promise rejects with the reason of the signal, after all started work has ended.
 * @throws ForewarnedError `DATABASE_NOT_STARTED`, with advice on what to do.
 */
export async function openDatabase(config: Config, options: OpenOptions): Promise<Database> {
  if (config.given)
    return { ...config.given, browser: null, managed: false, keepRunning: () => undefined, close: async () => {} };
  return openManagedNeo4j(config.managed, options);
}
