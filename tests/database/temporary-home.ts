import { mkdir, mkdtemp, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { readConfig, type Config } from "../../src/config.ts";
import type { OpenOptions } from "../../src/database/database.ts";
import { processesOf } from "../support/processes.ts";
import { smallNeo4j } from "../support/small-neo4j.ts";

const homes: string[] = [];

afterAll(async () => {
  for (const home of homes) {
    for (const { pid } of await processesOf(home)) process.kill(pid, "SIGKILL");
    await rm(home, { recursive: true, force: true, maxRetries: 5 });
  }
});

/** The environment for a Neo4j in a new folder. */
export async function temporaryHome(
  settings: Record<string, string> = {},
): Promise<Record<string, string> & { FOREWARNED_HOME: string }> {
  const home = await realpath(await mkdtemp(join(tmpdir(), "forewarned database ü ")));
  homes.push(home);
  return { ...(await smallNeo4j(home)), ...settings };
}

/** The same environment as a Config. */
export async function temporaryConfig(settings: Record<string, string> = {}): Promise<Config> {
  return readConfig(await temporaryHome(settings));
}

interface RecordedOptions extends OpenOptions {
  told: string[];
  onPhase: (phase: string) => void;
}

/** Options that record all progress lines. */
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

/** Writes an executable script to a `bin` folder in a new folder. Returns the new folder. */
export async function script(name: string, ...lines: string[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "forewarned-script-"));
  homes.push(folder);
  await mkdir(join(folder, "bin"));
  await writeFile(join(folder, "bin", name), ["#!/bin/sh", ...lines, ""].join("\n"), { mode: 0o755 });
  return folder;
}
