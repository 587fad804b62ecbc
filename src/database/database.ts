import type { Progress } from "./progress.ts";
import type { BrowserSettings } from "./neo4j-settings.ts";

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
  /**
   * From now on starts the Neo4j again where it ends, and says so, until `close`. Gives what somebody who asks while it is gone may
   * do, as things are at that moment; nothing of all that where it is somebody else's.
   */
  keepRunning(): (() => string) | undefined;
  /** Stops the Neo4j when nobody else uses it; may be called more than once, and gives the same promise. */
  close(): Promise<void>;
}

export interface OpenOptions {
  progress: Progress;
  /** Aborts the download, the start, or the wait for another process that does them. */
  signal: AbortSignal;
  browser: BrowserSettings;
}
