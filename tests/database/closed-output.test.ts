import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { closeSync, openSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import getPort from "get-port";
import { expect, test } from "vitest";
import { temporaryHome } from "./temporary-home.ts";
import { processesOf } from "../support/processes.ts";
import { until } from "../support/until.ts";

// This happens in `npm start 2>&1 | tee log`: Ctrl-C ends `tee` before the program has printed its last lines.
test.each([
  ["npm start", "main.ts", [], 0],
  ["an ingest", "cli.ts", ["ingest", fileURLToPath(new URL("../questions/documents", import.meta.url))], 2],
])(
  "%s stops the processes that it started if nobody reads its output any more",
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

// The program `tsx` would end ours with SIGKILL if it does not answer a signal within a moment, for example because it is busy.
test("npm start stops the processes that it started if it is busy when Ctrl-C comes", async () => {
  const environment = await temporaryHome();
  const home = environment.FOREWARNED_HOME;
  const npm = spawn("npm", ["start"], {
    cwd: fileURLToPath(new URL("../..", import.meta.url)),
    env: { ...environment, PORT: String(await getPort()) },
    stdio: "ignore",
    detached: true,
  });
  const ended = once(npm, "exit");
  await until(async () => (await jvms(home)).length === 1 || npm.exitCode !== null);
  const program = programIn(npm.pid!);
  process.kill(program, "SIGSTOP");
  // A terminal sends Ctrl-C to all processes of the group.
  process.kill(-npm.pid!, "SIGINT");
  await setTimeout(500);
  process.kill(program, "SIGCONT");
  await ended;
  await until(async () => (await jvms(home)).length === 0);
  expect(await readdir(join(home, "neo4j-users"))).toEqual([]);
}, 240_000);

/** The process of a group that runs `main.ts`, without the processes that wait for it. */
function programIn(group: number): number {
  const processes = execFileSync("ps", ["-eo", "pgid=,pid=,args="], { encoding: "utf8" }).split("\n");
  const [line] = processes.filter((each) => Number.parseInt(each) === group && /--import \S+ src\/main\.ts/.test(each));
  return Number(line!.trim().split(/\s+/)[1]);
}

async function jvms(home: string) {
  return (await processesOf(home)).filter(({ command }) => command.includes("CommunityEntryPoint"));
}
