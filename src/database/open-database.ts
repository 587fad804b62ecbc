import type { Config } from "../config.ts";
import { openManagedNeo4j, type OpenOptions } from "./managed-neo4j.ts";

/** Where the graph is, how to log in there, and how to let go of it. */
export interface Database {
  uri: string;
  username: string;
  password: string;
  database: string;
  /** Neo4j Browser and the file that holds its password; null where Neo4j is somebody else's. */
  browser: { url: string; passwordFile: string } | null;
  /** Whether Forewarned runs this Neo4j itself. */
  managed: boolean;
  /** Stops the Neo4j when nobody else uses it; may be called more than once, and gives the same promise. */
  close(): Promise<void>;
}

/**
 * The Neo4j that the settings name, else one that is fetched, started and kept under `config.managed.home`.
 * An aborted `options.signal` rejects with the signal's reason, after what was begun has been ended.
 * @throws ForewarnedError `DATABASE_NOT_STARTED` that says what to do.
 */
export async function openDatabase(config: Config, options: OpenOptions): Promise<Database> {
  if (config.given) return { ...config.given, browser: null, managed: false, close: async () => {} };
  return openManagedNeo4j(config.managed, options);
}
