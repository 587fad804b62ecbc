import { spawn } from "node:child_process";
import { chmod, mkdir, mkdtemp, readdir, readFile, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough, Readable } from "node:stream";
import { setTimeout as wait } from "node:timers/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import { inputsOf } from "../../../src/ingest/read/inputs.ts";

const nothing = Readable.from([]);
const wasAt = process.cwd();
const temporary = process.env.TMPDIR;
let folder: string;
beforeEach(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), "forewarned-inputs-")));
  await mkdir(join(folder, "in"));
  await writeFile(join(folder, "in/a.json"), "{}");
  await writeFile(join(folder, "b.json"), "{ }");
  process.chdir(folder);
  process.env.TMPDIR = folder;
});
afterEach(async () => {
  process.chdir(wasAt);
  if (temporary === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = temporary;
  await rm(folder, { recursive: true });
});

/** Runs the work as a user whom permissions restrict, because they do not restrict the root of a container. */
async function asNobody<T>(work: () => Promise<T>): Promise<T> {
  if (process.getuid!() !== 0) return work();
  await chmod(folder, 0o755);
  process.seteuid!(65_534);
  return work().finally(() => process.seteuid!(0));
}

const copies = async () => (await readdir(folder)).filter((name) => name.startsWith("forewarned-stdin-"));

test("a file counts once, however its path is written, and its name is relative if it is below the current folder", async () => {
  const { inputs } = await inputsOf(["b.json", "./b.json", join(folder, "b.json"), "*.json", "."], nothing);
  expect(inputs).toEqual([
    { path: join(folder, "b.json"), name: "b.json", bytes: 3, isNamed: true },
    { path: join(folder, "in/a.json"), name: "in/a.json", bytes: 2, isNamed: false },
  ]);
  process.chdir("in");
  const { inputs: above } = await inputsOf(["../b.json", "a.json"], nothing);
  expect(above.map(({ name }) => name)).toEqual([join(folder, "b.json"), "a.json"]);
});

test("an empty folder is reported, and is an error if there is no other input", async () => {
  await mkdir("empty");
  await expect(inputsOf(["empty"], nothing)).rejects.toThrow('There are no files in "empty".');
  const said: string[] = [];
  const { inputs } = await inputsOf(["empty", "b.json"], nothing, { say: (message) => said.push(message) });
  expect(inputs).toHaveLength(1);
  expect(said).toEqual(['There are no files in "empty".']);
});

test("a given folder without permission is an error, but one within a folder is an unreadable input", async () => {
  await mkdir("in/closed", { mode: 0 });
  await asNobody(async () => {
    await expect(inputsOf(["in/closed"], nothing)).rejects.toThrow(
      `Cannot read the folder "${join(folder, "in/closed")}": permission denied.`,
    );
    const { inputs } = await inputsOf(["in"], nothing);
    expect(inputs.map(({ name, bytes }) => [name, bytes])).toEqual([
      ["in/a.json", 2],
      ["in/closed", 0],
    ]);
    expect((await inputsOf(["in/closed/x.json"], nothing)).inputs).toMatchObject([
      { name: "in/closed/x.json", bytes: 0, isNamed: true },
    ]);
  });
});

test("a pipe is copied, and the copy is removed afterwards", async () => {
  await new Promise((resolve) => spawn("mkfifo", ["pipe"]).on("exit", resolve));
  const looking = inputsOf(["pipe"], nothing);
  await wait(100);
  await writeFile("pipe", '{"releases": []}');
  const { inputs, close } = await looking;
  expect(inputs).toMatchObject([{ name: "pipe", bytes: 16, isNamed: true }]);
  expect(await readFile(inputs[0]!.path, "utf8")).toBe('{"releases": []}');
  await close();
  expect(await copies()).toEqual([]);
});

test("a command that waits for standard input or a pipe can be stopped, and leaves no copy", async () => {
  await new Promise((resolve) => spawn("mkfifo", ["pipe"]).on("exit", resolve));
  for (const each of ["-", "pipe"]) {
    const stop = new AbortController();
    const looking = inputsOf([each], new PassThrough(), { signal: stop.signal });
    await wait(50);
    stop.abort(new Error("Stopped."));
    await expect(looking).rejects.toThrow("Stopped.");
  }
  expect(await copies()).toEqual([]);
});
