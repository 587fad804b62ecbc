import { readFile, rename, writeFile } from "node:fs/promises";
import type { Home } from "./home.ts";
import { findByCommandLine, isAlive, type ProcessIdentity } from "./process-identity.ts";

export interface Ports {
  httpPort: number;
  boltPort: number;
}

/** A running Neo4j that Forewarned manages. */
export interface Instance extends ProcessIdentity, Ports {
  /** The size of its log in bytes before it started. Null as soon as it has been ready once. */
  startingFrom: number | null;
}

/** The saved record of the instance that was started last, by which the next process finds it. */
export interface InstanceRecord extends Ports {
  process: ProcessIdentity | null;
  startingFrom: number | null;
  /** True if a login has ever worked. After that, the initial password cannot be set any more. */
  loggedIn: boolean;
}

/**
 * The instance that runs for this home, or null. It is found even if the process that started it was killed before it wrote the
 * record.
 */
export async function findInstance(home: Home): Promise<Instance | null> {
  const record = await readRecord(home);
  if (!record) return null;
  const running =
    record.process && (await isAlive(record.process))
      ? record.process
      : await findByCommandLine(serverArguments(home).join(" "));
  if (!running) return null;
  const { httpPort, boltPort, startingFrom } = record;
  return { ...running, httpPort, boltPort, startingFrom };
}

/** The end of the JVM's command line, which identifies the home. */
export function serverArguments(home: Home): string[] {
  return ["org.neo4j.server.CommunityEntryPoint", `--home-dir=${home.server}`, `--config-dir=${home.conf}`];
}

/** The record of a home, or null if none was ever written. */
export async function readRecord(home: Home): Promise<InstanceRecord | null> {
  const text = await readFile(home.instance, "utf8").catch(() => null);
  return text === null ? null : (JSON.parse(text) as InstanceRecord);
}

/** Replaces the record in one step: a reader sees either the old record or the new one. */
export async function writeRecord(home: Home, record: InstanceRecord): Promise<void> {
  await writeFile(`${home.instance}.new`, `${JSON.stringify(record)}\n`, { mode: 0o600 });
  await rename(`${home.instance}.new`, home.instance);
}
