import { execa } from "execa";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { ManagedNeo4j } from "../config.ts";
import { findExecutable, type Java } from "./java.ts";

/** The pom that lists the parts of Neo4j. */
export const pomFile = fileURLToPath(new URL("pom.xml", import.meta.url));

/** The Maven argument for the folder of the jars. A running Maven is recognised by it. */
export const outputFolder = "-DoutputDirectory=";

export interface MavenRun {
  command: string;
  java: Java;
  /** The folder to copy the jars into. */
  into: string;
  /** A Maven cache to use instead of the user's own, or null. */
  repository: string | null;
  signal: AbortSignal;
  /** Called for each line that Maven prints. */
  onLine: (line: string) => void;
}

/** The path of `mvn` in `MAVEN_HOME`, on the PATH, or in the folders that installers use; or null. */
export async function findMaven({ mavenHome, path, userHome }: ManagedNeo4j): Promise<string | null> {
  const defaultPlaces = [
    "/opt/homebrew/bin",
    "/usr/local/bin",
    "/usr/share/maven/bin",
    "/opt/maven/bin",
    join(userHome, ".sdkman/candidates/maven/current/bin"),
  ];
  const folders = [...(mavenHome ? [join(mavenHome, "bin")] : []), ...path.split(delimiter), ...defaultPlaces];
  return findExecutable(folders, process.platform === "win32" ? ["mvn.cmd"] : ["mvn"]);
}

/**
 * Copies the jars of the pom. Maven downloads those that are not in its cache.
 * @returns null, or the output of Maven if it failed.
 */
export async function copyDependencies(config: ManagedNeo4j, run: MavenRun): Promise<string | null> {
  const options = [
    "--batch-mode",
    "--strict-checksums",
    // Without this, Maven does not try again for a day to download a file that it could not find, for example without a network.
    "--update-snapshots",
    "-Daether.connector.connectTimeout=20000",
    "-Daether.connector.requestTimeout=60000",
    ...(run.repository ? [`-Dmaven.repo.local=${run.repository}`] : []),
  ];
  const maven = execa(
    run.command,
    [...options, "-f", pomFile, "dependency:copy-dependencies", "-DincludeScope=runtime", `${outputFolder}${run.into}`],
    {
      env: {
        PATH: config.path,
        HOME: config.userHome,
        JAVA_HOME: run.java.home,
        LC_ALL: "C.UTF-8",
        ...config.mavenEnvironment,
      },
      extendEnv: false,
      cancelSignal: run.signal,
      reject: false,
      all: true,
      stdin: "ignore",
    },
  );
  for await (const line of maven.iterable({ from: "all" })) run.onLine(line);
  const { failed, all, shortMessage } = await maven;
  run.signal.throwIfAborted();
  return failed ? `${shortMessage}\n${all}` : null;
}
