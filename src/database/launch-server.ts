import { spawn } from "node:child_process";
import { open } from "node:fs/promises";
import { join } from "node:path";
import type { ManagedNeo4j } from "../config.ts";
import { ForewarnedError } from "../errors.ts";
import type { Home } from "./home.ts";
import { serverArguments } from "./instance.ts";
import { startOf, type ProcessIdentity } from "./process-identity.ts";
import { classPath, type Program } from "./program.ts";

export interface Launched {
  process: ProcessIdentity;
  /** Resolves when the process has ended. */
  ended: Promise<Ending>;
}

export interface Ending {
  code: number | null;
  signal: string | null;
}

/** Starts the JVM in a session of its own, so that it outlives this process, and Ctrl-C in the terminal does not reach it. */
export async function launchServer(config: ManagedNeo4j, home: Home, program: Program): Promise<Launched> {
  // The output goes to a file, since a pipe would break if this process ended before the JVM.
  const output = await open(home.output, "w", 0o600);
  const child = spawn(
    program.java.command,
    [...javaOptions(config, home), "-cp", classPath(program.folder), ...serverArguments(home)],
    {
      cwd: join(home.server, "logs"),
      // Java uses the encoding of this locale for file names.
      env: { LC_ALL: "C.UTF-8" },
      stdio: ["ignore", output.fd, output.fd],
      detached: true,
      windowsHide: true,
    },
  );
  const ended = new Promise<Ending>((resolve) => {
    child.once("exit", (code, signal) => resolve({ code, signal }));
    child.once("error", () => resolve({ code: null, signal: null }));
  });
  await output.close();
  child.unref();
  if (child.pid === undefined)
    throw new ForewarnedError(
      "DATABASE_NOT_STARTED",
      `${program.java.command} cannot be run. Set JAVA_HOME to a Java that runs.`,
    );
  // If the JVM has already ended, "ended" matches no start time, so the process counts as gone.
  return { process: { pid: child.pid, started: (await startOf(child.pid)) ?? "ended" }, ended };
}

/**
 * The initial heap. If it were 1 GB from the start, a Neo4j with a small graph would take twice the memory and would be no
 * faster.
 */
const SMALL_HEAP = "128m";

/** The options of Neo4j's own start script that matter here. The `--add-opens` are required. */
function javaOptions(config: ManagedNeo4j, home: Home): string[] {
  return [
    `-Xms${smaller(SMALL_HEAP, config.heap)}`,
    `-Xmx${config.heap}`,
    "-XX:+UseG1GC",
    "-XX:-OmitStackTraceInFastThrow",
    "-XX:+DisableExplicitGC",
    // A JVM without memory can fail in part only. It is better to exit, since the next start recovers the data.
    "-XX:+ExitOnOutOfMemoryError",
    `-XX:ErrorFile=${join(home.server, "logs", "java-error.log")}`,
    "-XX:-UsePerfData",
    "-Dfile.encoding=UTF-8",
    "-Djdk.nio.maxCachedBufferSize=1024",
    "-Dio.netty.tryReflectionSetAccessible=true",
    "-Dlog4j2.disable.jmx=true",
    "--add-opens=java.base/java.nio=ALL-UNNAMED",
    "--add-opens=java.base/java.io=ALL-UNNAMED",
    "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
    "--add-opens=java.base/java.lang=ALL-UNNAMED",
    ...config.javaOptions,
  ];
}

function smaller(one: string, other: string): string {
  return bytes(one) < bytes(other) ? one : other;
}

function bytes(memory: string): number {
  return parseInt(memory) * { k: 2 ** 10, m: 2 ** 20, g: 2 ** 30 }[memory.slice(-1).toLowerCase() as "k" | "m" | "g"];
}
