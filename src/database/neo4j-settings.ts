import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { ManagedNeo4j } from "../config.ts";
import type { Home } from "./home.ts";
import type { Ports } from "./instance.ts";

/** The settings that the managed Neo4j passes on to Neo4j Browser. */
export interface BrowserSettings {
  /** The commands that run after the login, such as `play http://127.0.0.1:4000/guide`; none if empty. */
  postConnectCommand: string;
  /** The hosts from which Neo4j Browser may load guides, separated by commas; Neo4j's default if empty. */
  remoteContentHosts: string;
}

/** Ends a query that somebody forgot in Neo4j Browser. No statement of the API or of an ingest takes nearly as long. */
const TRANSACTION_TIMEOUT = "10m";

/** By default, Neo4j waits for a lock for ever, which hides a deadlock between two writers. */
const LOCK_TIMEOUT = "1m";

/** Writes Neo4j's configuration file. */
export async function writeSettings(
  home: Home,
  config: ManagedNeo4j,
  ports: Ports,
  browser: BrowserSettings,
): Promise<void> {
  const settings = neo4jSettings(config, ports, browser);
  const lines = Object.entries(settings).map(([name, value]) => `${name}=${asProperty(value)}\n`);
  await writeFile(join(home.conf, "neo4j.conf"), `# Written by Forewarned at each start.\n${lines.join("")}`, {
    mode: 0o600,
  });
}

function neo4jSettings(
  config: ManagedNeo4j,
  { httpPort, boltPort }: Ports,
  browser: BrowserSettings,
): Record<string, string> {
  return {
    "server.config.strict_validation.enabled": "true",
    "server.default_listen_address": "127.0.0.1",
    "server.default_advertised_address": "127.0.0.1",
    "server.http.enabled": "true",
    "server.http.listen_address": `127.0.0.1:${httpPort}`,
    "server.http.advertised_address": `127.0.0.1:${httpPort}`,
    "server.https.enabled": "false",
    "server.bolt.enabled": "true",
    "server.bolt.tls_level": "DISABLED",
    "server.bolt.listen_address": `127.0.0.1:${boltPort}`,
    "server.bolt.advertised_address": `127.0.0.1:${boltPort}`,
    "server.memory.pagecache.size": config.pageCache,
    "client.allow_telemetry": "false",
    "dbms.usage_report.enabled": "false",
    "db.transaction.timeout": TRANSACTION_TIMEOUT,
    "db.lock.acquisition.timeout": LOCK_TIMEOUT,
    // By default, an empty graph takes 512 MB of disk, and logs of up to 2 GB are kept for backups that this edition cannot make.
    "db.tx_log.preallocate": "false",
    "db.tx_log.rotation.retention_policy": "keep_none",
    // By default, every stop takes twice five seconds more, after all data is already safe on disk.
    "internal.dbms.bolt.netty_server_shutdown_quiet_period": "0",
    ...(browser.postConnectCommand && { "browser.post_connect_cmd": browser.postConnectCommand }),
    // Neo4j 5.26 accepts this name only. It rejects the name with "allowlist".
    ...(browser.remoteContentHosts && { "browser.remote_content_hostname_whitelist": browser.remoteContentHosts }),
    ...config.settings,
  };
}

function asProperty(value: string): string {
  return value.replaceAll("\\", "\\\\").replaceAll(/[\r\n]+/g, " ");
}
