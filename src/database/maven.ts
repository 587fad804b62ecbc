import { execa } from "execa";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { ManagedNeo4j } from "../config.ts";
import { findExecutable, type Java } from "./java.ts";

/** Names what Neo4j is made of. */
export const pomFile = fileURLToPath(new URL("pom.xml", import.meta.url));

/** The argument that says where the jars go; a Maven is known by it. */
export const outputFolder = "-DoutputDirectory=";

export interface MavenRun {
  command: string;
  java: Java;
  /** Where the jars are copied to. */
  into: string;
  /** A cache to use instead of the person's own, or null. */
  repository: string | null;
  signal: AbortSignal;
  /** Called for each line that Maven prints. */
  onLine: (line: string) => void;
}

/** Where `mvn` is: in `MAVEN_HOME`, on the PATH, or where installers put it; or null. */
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

/** Copies the jars of the pom, downloading those that are not in Maven's cache. Null, or what Maven said when it failed. */
export async function copyDependencies(config: ManagedNeo4j, run: MavenRun): Promise<string | null> {
  const options = [
    "--batch-mode",
    "--strict-checksums",
    // Maven remembers for a day what it could not find, such as while the network was away.
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
