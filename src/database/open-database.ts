import type { Config } from "../config.ts";
import type { Database, OpenOptions } from "./database.ts";
import { openManagedNeo4j } from "./managed-neo4j.ts";

/**
 * The Neo4j that the settings name, else one that is fetched, started and kept under `config.managed.home`.
 * An aborted `options.signal` rejects with the signal's reason, after what was begun has been ended.
 * @throws ForewarnedError `DATABASE_NOT_STARTED` that says what to do.
 */
export async function openDatabase(config: Config, options: OpenOptions): Promise<Database> {
  if (config.given)
    return { ...config.given, browser: null, managed: false, keepRunning: () => undefined, close: async () => {} };
  return openManagedNeo4j(config.managed, options);
}
