import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdir, readFile, readdir, truncate, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { readConfig, type Config } from "../../src/config.ts";
import { findJava } from "../../src/database/java.ts";
import { isWholeJar } from "../../src/database/jar.ts";
import { findMaven } from "../../src/database/maven.ts";
import { nothingToStartWith } from "../../src/database/install-advice.ts";
import { fetchProgram } from "../../src/database/program.ts";
import { recordedOptions, script, temporaryConfig, temporaryHome } from "./temporary-home.ts";
import { until } from "../support/until.ts";

// A Maven that copies two jars. `$into` is the target folder. `$repository` is the given cache, if there is one.
const arguments_ = [
  'for a in "$@"; do case "$a" in -DoutputDirectory=*) into="${a#*=}" ;; -Dmaven.repo.local=*) repository="${a#*=}" ;; esac; done',
  'echo run >> "$(dirname "$0")/runs"',
];
const copy = (jar: string) =>
  `cp "$(dirname "$0")/../${jar}" "$into/${jar}"; echo "[INFO] Copying ${jar} to $into/${jar}"`;
const maven = async (...lines: string[]) => {
  const folder = await script("mvn", ...arguments_, ...lines);
  for (const jar of ["one.jar", "two.jar"]) await writeFile(join(folder, jar), emptyJar);
  return folder;
};
const emptyJar = Buffer.concat([Buffer.from("PK\x05\x06", "latin1"), Buffer.alloc(18)]);

async function configWith(mavenHome: string): Promise<Config> {
  const environment = await temporaryHome({ MAVEN_HOME: mavenHome });
  return readConfig({
    ...environment,
    FOREWARNED_NEO4J_PROGRAM: join(environment.FOREWARNED_HOME, "shared", "program"),
  });
}

const runs = async (mavenHome: string) =>
  (await readFile(join(mavenHome, "bin", "runs"), "utf8")).split("\n").length - 1;

test("the next start finishes an interrupted download and removes what it left", async () => {
  const hanging = await maven(copy("one.jar"), "exec sleep 60");
  const { managed } = await configWith(hanging);
  const abort = new AbortController();
  const options = recordedOptions(abort.signal);
  options.onPhase = (phase) => {
    if (phase === "copying jar 1") abort.abort();
  };
  const error = await fetchProgram(managed, options).catch((reason: unknown) => reason);
  expect(error).toBe(abort.signal.reason);
  expect(await readdir(dirname(managed.program))).toEqual(["program.lock"]);

  // A killed process leaves an incomplete folder that nobody removes.
  await mkdir(`${managed.program}.part-1.1.1/lib`, { recursive: true });
  await fetchProgram({ ...managed, mavenHome: await maven(copy("one.jar"), copy("two.jar")) }, recordedOptions());
  expect((await readdir(managed.program)).sort()).toEqual(["contents.json", "one.jar", "two.jar"]);
  expect((await readdir(dirname(managed.program))).sort()).toEqual(["program", "program.lock"]);
}, 30_000);

test("the Maven of a killed fetch is stopped before its folder is removed", async () => {
  const { managed } = await configWith(await maven(copy("one.jar"), copy("two.jar")));
  const writing = await maven(`while :; do mkdir -p "$into"; echo > "$into/one.jar"; sleep 0.1; done`);
  const into = `${managed.program}.part-1.1.1/lib`;
  const left = spawn(join(writing, "bin", "mvn"), [`-DoutputDirectory=${into}`], { stdio: "ignore" });
  const ended = once(left, "exit");
  await until(() => existsSync(join(into, "one.jar")));
  await fetchProgram(managed, recordedOptions());
  expect(await ended).toEqual([null, "SIGTERM"]);
  expect((await readdir(dirname(managed.program))).sort()).toEqual(["program", "program.lock"]);
}, 30_000);

test("a folder with a missing or incomplete jar is fetched again", async () => {
  const working = await maven(copy("one.jar"), copy("two.jar"));
  const { managed } = await configWith(working);
  await fetchProgram(managed, recordedOptions());
  await fetchProgram(managed, recordedOptions());
  expect(await runs(working)).toBe(1);
  await truncate(join(managed.program, "two.jar"), 10);
  await fetchProgram(managed, recordedOptions());
  expect(await runs(working)).toBe(2);
  expect(await isWholeJar(join(managed.program, "two.jar"))).toBe(true);
}, 30_000);

test("if a jar in Maven's cache is incomplete, the jar is fetched without that cache", async () => {
  const damaged = await maven(copy("one.jar"), copy("two.jar"), `[ -n "$repository" ] || printf PK > "$into/two.jar"`);
  const { managed } = await configWith(damaged);
  await fetchProgram(managed, recordedOptions());
  expect(await isWholeJar(join(managed.program, "two.jar"))).toBe(true);
  expect(await runs(damaged)).toBe(2);
}, 30_000);

test("two processes that need the program at once fetch it once", async () => {
  const slow = await maven(copy("one.jar"), "sleep 1", copy("two.jar"));
  const { managed } = await configWith(slow);
  await Promise.all([fetchProgram(managed, recordedOptions()), fetchProgram(managed, recordedOptions())]);
  expect(await runs(slow)).toBe(1);
}, 30_000);

test("without a network, the error gives Maven's complaint at once", async () => {
  const offline = await maven(
    'echo "[ERROR] Could not transfer artifact org.neo4j:neo4j:pom:5.26.30: Unknown host repo.maven.apache.org"',
    "exit 1",
  );
  const { managed } = await configWith(offline);
  const error = await fetchProgram(managed, recordedOptions()).catch(String);
  expect(error).toContain("Unknown host repo.maven.apache.org");
  expect(error).toContain("docker run");
  expect(await runs(offline)).toBe(1);
}, 30_000);

test("every jar of the real program is complete, and a jar with a missing part counts as incomplete", async () => {
  const { managed } = await temporaryConfig();
  const { folder } = await fetchProgram(managed, recordedOptions());
  const jars = (await readdir(folder)).filter((name) => name.endsWith(".jar"));
  expect(jars.length).toBeGreaterThan(200);
  expect(jars).toContain("neo4j-5.26.30.jar");
  const { home } = managed;
  const short = join(home, "short.jar");
  const jar = await readFile(join(folder, "neo4j-kernel-5.26.30.jar"));
  for (const length of [0, 100, jar.length >> 1, jar.length - 1]) {
    await writeFile(short, jar.subarray(0, length));
    expect(await isWholeJar(short)).toBe(false);
  }
  await writeFile(short, Buffer.concat([jar.subarray(0, 1_000), jar.subarray(2_000)]));
  expect(await isWholeJar(short)).toBe(false);
}, 180_000);

test("a Java that is too old is skipped, and named if there is no other", async () => {
  const old = await script("java", 'echo "    java.version = 1.8.0_392" >&2; echo "    java.home = /old" >&2');
  const broken = await script("java", "exit 3");
  const fit = await script("java", 'echo "    java.version = 21-ea" >&2; echo "    java.home = /fit" >&2');
  const { managed } = await temporaryConfig({ JAVA_HOME: old, PATH: join(broken, "bin") });
  const none = await findJava(managed, []);
  expect(none).toEqual({
    java: null,
    unfit: [`${join(old, "bin", "java")} (1.8.0_392)`, `${join(broken, "bin", "java")} (does not run)`],
  });
  expect((await findJava(managed, [`${dirname(fit)}/forewarned-*`])).java).toMatchObject({
    version: "21-ea",
    command: "/fit/bin/java",
  });

  const message = nothingToStartWith({ ...none, maven: false }).message;
  for (const words of [
    "Java 17 or later",
    "1.8.0_392",
    "Maven (mvn)",
    "apt-get",
    "brew",
    "choco",
    "docker run",
    "127.0.0.1:7687:7687",
    "neo4j:5.26-community",
    "NEO4J_URI=",
  ]) {
    expect(message).toContain(words);
  }
});

test("Maven in MAVEN_HOME comes before Maven on the PATH", async () => {
  const [home, path] = [await maven(), await maven()];
  const { managed } = await temporaryConfig({ M2_HOME: home, PATH: join(path, "bin") });
  expect(await findMaven(managed)).toBe(join(home, "bin", "mvn"));
  expect(await findMaven({ ...managed, mavenHome: null })).toBe(join(path, "bin", "mvn"));
});
