import type { Progress } from "./progress.ts";
import type { BrowserSettings } from "./neo4j-settings.ts";

/** An open Neo4j: its address, its login, and the functions to watch and close it. */
export interface Database {
  uri: string;
  username: string;
  password: string;
  database: string;
  /** The address of Neo4j Browser and the file with its password; null if Forewarned does not run this Neo4j. */
  browser: { url: string; passwordFile: string } | null;
  /** True if Forewarned runs this Neo4j itself. */
  managed: boolean;
  /**
   * Watches the Neo4j until `close`. If it ends, Forewarned starts it again and reports that in the terminal.
   * @returns a function that gives the present advice for clients whose query fails because Neo4j is gone. Undefined, and without
   * any effect, if Forewarned does not run this Neo4j.
   */
  keepRunning(): (() => string) | undefined;
  /** Stops the Neo4j if no other process uses it. Further calls return the same promise. */
  close(): Promise<void>;
}

export interface OpenOptions {
  progress: Progress;
  /** Aborts the download, the start, or the wait for another process that does them. */
  signal: AbortSignal;
  browser: BrowserSettings;
}
