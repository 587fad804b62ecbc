import { mkdir, mkdtemp, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import getPort, { clearLockedPorts } from "get-port";
import { afterAll } from "vitest";
import { readConfig, type Config } from "../../src/config.ts";
import type { OpenOptions } from "../../src/database/database.ts";
import { processesOf } from "../support/processes.ts";

/** Fetched once, by whichever test needs it first, and kept. */
const sharedProgram = fileURLToPath(new URL("../../.forewarned/neo4j-5.26.30", import.meta.url));

const homes: string[] = [];

afterAll(async () => {
  for (const home of homes) {
    for (const { pid } of await processesOf(home)) process.kill(pid, "SIGKILL");
    await rm(home, { recursive: true, force: true, maxRetries: 5 });
  }
});

/** The environment for a Neo4j in a new folder of its own, small and on free ports. */
export async function temporaryHome(
  settings: Record<string, string> = {},
): Promise<Record<string, string> & { FOREWARNED_HOME: string }> {
  const home = await realpath(await mkdtemp(join(tmpdir(), "forewarned database ü ")));
  homes.push(home);
  const [httpPort, bolt] = [await getPort(), await getPort()];
  // Otherwise get-port would keep them from the code under test.
  clearLockedPorts();
  return {
    PATH: process.env.PATH ?? "",
    HOME: process.env.HOME ?? "",
    JAVA_HOME: process.env.JAVA_HOME ?? "",
    FOREWARNED_HOME: home,
    FOREWARNED_NEO4J_PROGRAM: sharedProgram,
    FOREWARNED_NEO4J_HEAP: "512m",
    FOREWARNED_NEO4J_PAGE_CACHE: "64m",
    FOREWARNED_NEO4J_HTTP_PORT: String(httpPort),
    FOREWARNED_NEO4J_BOLT_PORT: String(bolt),
    ...settings,
  };
}

/** The same as settings. */
export async function temporaryConfig(settings: Record<string, string> = {}): Promise<Config> {
  return readConfig(await temporaryHome(settings));
}

interface RecordedOptions extends OpenOptions {
  told: string[];
  onPhase: (phase: string) => void;
}

/** Options that keep what is told. */
export function recordedOptions(signal = new AbortController().signal): RecordedOptions {
  const told: string[] = [];
  const options: RecordedOptions = {
    told,
    signal,
    onPhase: () => {},
    browser: { postConnectCommand: "play http://127.0.0.1:4000/guide", remoteContentHosts: "127.0.0.1" },
    progress: {
      say: (line: string) => void told.push(line),
      begin: (words: string) => {
        told.push(words);
        return {
          update: ({ phase }) => {
            if (phase) options.onPhase(phase);
          },
          end: (ending) => {
            if (ending) told.push(ending);
          },
        };
      },
    },
  };
  return options;
}

/** An executable script in a `bin` of its own; returns the folder above. */
export async function script(name: string, ...lines: string[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "forewarned-script-"));
  homes.push(folder);
  await mkdir(join(folder, "bin"));
  await writeFile(join(folder, "bin", name), ["#!/bin/sh", ...lines, ""].join("\n"), { mode: 0o755 });
  return folder;
}
