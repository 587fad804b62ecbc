import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { closeSync, openSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import getPort from "get-port";
import { expect, test } from "vitest";
import { temporaryHome } from "./temporary-home.ts";
import { processesOf } from "../support/processes.ts";
import { until } from "../support/until.ts";

// As in `npm start 2>&1 | tee log`, where Ctrl-C ends `tee` before the program has said its last words.
test.each([
  ["npm start", "main.ts", [], 0],
  ["an ingest", "cli.ts", ["ingest", fileURLToPath(new URL("../questions/documents", import.meta.url))], 2],
])(
  "%s whose output is read by nobody any more stops what it started",
  async (_, file, words, code) => {
    const environment = await temporaryHome();
    const home = environment.FOREWARNED_HOME;
    const output = join(home, "output");
    execFileSync("mkfifo", [output]);
    const reader = spawn("cat", [output], { stdio: "ignore" });
    const pipe = openSync(output, "w");
    const program = spawn(
      process.execPath,
      ["--import", "tsx", fileURLToPath(new URL(`../../src/${file}`, import.meta.url)), ...words],
      { env: { ...environment, PORT: String(await getPort()) }, stdio: ["ignore", pipe, pipe] },
    );
    const ended = once(program, "exit");
    closeSync(pipe);

    await until(async () => (await jvms(home)).length === 1 || program.exitCode !== null);
    const readerEnded = once(reader, "exit");
    reader.kill("SIGKILL");
    await readerEnded;
    program.kill("SIGINT");
    expect(await ended).toEqual([code, null]);
    expect(await jvms(home)).toEqual([]);
    expect(await readdir(join(home, "neo4j-users"))).toEqual([]);
  },
  240_000,
);

async function jvms(home: string) {
  return (await processesOf(home)).filter(({ command }) => command.includes("CommunityEntryPoint"));
}
