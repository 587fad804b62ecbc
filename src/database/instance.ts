import { readFile, rename, writeFile } from "node:fs/promises";
import type { Home } from "./home.ts";
import { findByCommandLine, isAlive, type ProcessIdentity } from "./process-identity.ts";

export interface Ports {
  httpPort: number;
  boltPort: number;
}

/** A Neo4j of ours that runs. */
export interface Instance extends ProcessIdentity, Ports {
  /** How long its log was before it started, until it has been seen to be ready; then null. */
  startingFrom: number | null;
}

/** What is kept of the instance that was started last, so that the next process finds it. */
export interface InstanceRecord extends Ports {
  process: ProcessIdentity | null;
  startingFrom: number | null;
  /** Whether a login has ever worked, after which the first password cannot be set any more. */
  loggedIn: boolean;
}

/** The instance that runs for this home, if any: also one whose starter was killed before it could write down the process. */
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

/** The end of the JVM's command line, which says whose it is. */
export function serverArguments(home: Home): string[] {
  return ["org.neo4j.server.CommunityEntryPoint", `--home-dir=${home.server}`, `--config-dir=${home.conf}`];
}

/** The record of a home, or null if none was ever written. */
export async function readRecord(home: Home): Promise<InstanceRecord | null> {
  const text = await readFile(home.instance, "utf8").catch(() => null);
  return text === null ? null : (JSON.parse(text) as InstanceRecord);
}

/** Replaces the record; a reader sees the old one or the new one. */
export async function writeRecord(home: Home, record: InstanceRecord): Promise<void> {
  await writeFile(`${home.instance}.new`, `${JSON.stringify(record)}\n`, { mode: 0o600 });
  await rename(`${home.instance}.new`, home.instance);
}
