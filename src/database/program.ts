import { createHash } from "node:crypto";
import { mkdir, readFile, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { ManagedNeo4j } from "../config.ts";
import { DownloadCount } from "./download-count.ts";
import { fetchFailed, nothingToStartWith } from "./install-advice.ts";
import { isWholeJar } from "./jar.ts";
import { findJava, type Java } from "./java.ts";
import { ownName } from "./living-files.ts";
import { withLock } from "./home-lock.ts";
import type { OpenOptions } from "./database.ts";
import { copyDependencies, findMaven, outputFolder, pomFile } from "./maven.ts";
import { findByCommandLine } from "./process-identity.ts";
import { stopProcess } from "./stop-server.ts";

/** The folder with all jars of Neo4j, undamaged, and a Java to run them. */
export interface Program {
  folder: string;
  java: Java;
}

/** This file is written last, so a folder with it was complete. */
const CONTENTS = "contents.json";

/** Maven ends at once when it gets a signal to do so, unless it hangs. */
const MAVEN_LIMIT_MS = 10_000;

interface Contents {
  /** The SHA-256 of the pom from which the jars came. */
  pom: string;
  /** The size of each jar in bytes, by its name. */
  jars: Record<string, number>;
}

/**
 * Finds the program, and fetches it if it is missing or incomplete.
 * @throws ForewarnedError `DATABASE_NOT_STARTED` if Java or Maven is missing, or if the download failed.
 */
export async function fetchProgram(
  config: ManagedNeo4j,
  options: Pick<OpenOptions, "progress" | "signal">,
): Promise<Program> {
  const { java, unfit } = await findJava(config);
  if (java && (await isComplete(config.program))) return { folder: config.program, java };
  const maven = await findMaven(config);
  if (!java || !maven)
    throw nothingToStartWith({ java, unfit, maven: maven !== null || (await isComplete(config.program)) });

  let step: ReturnType<typeof options.progress.begin> | null = null;
  const onWait = (pid: number) =>
    void (step ??= options.progress.begin(`Waiting for process ${pid}, which is fetching Neo4j`));
  await withLock(`${config.program}.lock`, { signal: options.signal, onWait }, async () => {
    if (!(await isComplete(config.program))) await download(config, java, maven, options);
  }).finally(() => step?.end());
  return { folder: config.program, java };
}

/** The class path of a program folder. */
export function classPath(folder: string): string {
  return join(folder, "*");
}

async function download(
  config: ManagedNeo4j,
  java: Java,
  command: string,
  { progress, signal }: Pick<OpenOptions, "progress" | "signal">,
): Promise<void> {
  await removeParts(config.program);
  const part = `${config.program}.part-${await ownName()}`;
  const into = join(part, "lib");
  const step = progress.begin("Fetching Neo4j 5.26 with Maven", DownloadCount.expected);
  const copy = (repository: string | null) => {
    const count = new DownloadCount();
    const tell = () => step.update({ done: count.bytes, phase: count.words });
    const onLine = (line: string) => {
      if (count.read(line)) tell();
    };
    tell();
    return copyDependencies(config, { command, java, into, repository, signal, onLine });
  };
  try {
    await mkdir(into, { recursive: true });
    let said = await copy(null);
    if (said === null ? (await brokenJars(into)).length > 0 : !isAboutNetwork(said)) {
      // A file in Maven's cache is damaged, and Maven does not check cached files again. The cache belongs to the user, so use
      // another one.
      await rm(into, { recursive: true, force: true });
      await mkdir(into);
      said = await copy(join(part, "repository"));
    }
    if (said !== null) throw fetchFailed(said);
    const broken = await brokenJars(into);
    if (broken.length > 0) throw fetchFailed(`These jars are damaged: ${broken.join(", ")}`);
    await writeContents(into);
    await rm(config.program, { recursive: true, force: true });
    await rename(into, config.program);
    step.end("Neo4j has been fetched");
  } finally {
    step.end();
    await rm(part, { recursive: true, force: true });
  }
}

/**
 * Removes the folders that killed downloads have left. Only the process that holds the lock may download, so none of them is in
 * use.
 */
async function removeParts(program: string): Promise<void> {
  const part = `${program}.part-`;
  // Their Maven processes may still run, and would write into the removed folders.
  for (let left; (left = await findByCommandLine(`${outputFolder}${part}`));) await stopProcess(left, MAVEN_LIMIT_MS);
  const folder = dirname(program);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const parts = (await readdir(folder)).filter((name) => name.startsWith(basename(part)));
  await Promise.all(parts.map((name) => rm(join(folder, name), { recursive: true, force: true })));
}

async function brokenJars(folder: string): Promise<string[]> {
  const jars = await readdir(folder);
  const whole = await Promise.all(jars.map((jar) => isWholeJar(join(folder, jar))));
  return jars.length === 0 ? ["all"] : jars.filter((_, index) => !whole[index]);
}

function isAboutNetwork(said: string): boolean {
  return /Could not transfer|Unknown host|Connection (refused|timed out|reset)|Network is unreachable|UnresolvableHost/i.test(
    said,
  );
}

async function writeContents(folder: string): Promise<void> {
  const jars = await Promise.all(
    (await readdir(folder)).map(async (jar) => [jar, (await stat(join(folder, jar))).size] as const),
  );
  const contents: Contents = { pom: await pomDigest(), jars: Object.fromEntries(jars) };
  await writeFile(join(folder, CONTENTS), JSON.stringify(contents));
}

async function isComplete(folder: string): Promise<boolean> {
  try {
    const contents = JSON.parse(await readFile(join(folder, CONTENTS), "utf8")) as Contents;
    const sizes = await Promise.all(
      Object.entries(contents.jars).map(async ([jar, size]) => (await stat(join(folder, jar))).size === size),
    );
    return contents.pom === (await pomDigest()) && sizes.every(Boolean);
  } catch {
    return false;
  }
}

async function pomDigest(): Promise<string> {
  return createHash("sha256")
    .update(await readFile(pomFile))
    .digest("hex");
}
