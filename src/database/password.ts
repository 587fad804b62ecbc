import { execa } from "execa";
import { randomBytes } from "node:crypto";
import { chmod, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { ForewarnedError } from "../errors.ts";
import type { Home } from "./home.ts";
import type { Java } from "./java.ts";
import { classPath } from "./program.ts";

/** The password of a home whose Neo4j has been started before. */
export async function existingPassword(home: Home): Promise<string> {
  const password = (await readFile(home.password, "utf8").catch(() => "")).trim();
  if (!password) throw passwordLost(home);
  await chmod(home.password, 0o600);
  return password;
}

/**
 * The password of a home. A new one is generated if there is none and the home has no data, since existing data needs its old
 * password.
 */
export async function ensurePassword(home: Home): Promise<string> {
  const stored = await readFile(home.password, "utf8").catch(() => "");
  if (stored.trim() || (await hasData(home))) return existingPassword(home);
  const password = randomBytes(16).toString("hex");
  await writeFile(`${home.password}.new`, `${password}\n`, { mode: 0o600 });
  await rename(`${home.password}.new`, home.password);
  return password;
}

/** Sets the initial password of Neo4j, which has an effect only before its first start. */
export async function setInitialPassword(
  home: Home,
  java: Java,
  program: string,
  password: string,
  signal: AbortSignal,
): Promise<void> {
  // AdminTool accepts the password only as an argument. Java reads the arguments from a file, so that `ps` does not show the
  // password.
  const file = join(home.server, "initial-password.args");
  const lines = [
    "-XX:-UsePerfData",
    "-Xmx128m",
    "-cp",
    classPath(program),
    "org.neo4j.cli.AdminTool",
    "dbms",
    "set-initial-password",
    password,
  ];
  await rm(file, { force: true });
  await writeFile(file, lines.map(quote).join("\n"), { mode: 0o600 });
  try {
    const env = { NEO4J_HOME: home.server, NEO4J_CONF: home.conf, LC_ALL: "C.UTF-8" };
    await execa(java.command, [`@${file}`], {
      env,
      extendEnv: false,
      cancelSignal: signal,
      cwd: home.server,
      timeout: 60_000,
    });
  } catch (error) {
    signal.throwIfAborted();
    const said = error instanceof Error ? error.message.replaceAll(password, "***") : String(error);
    throw new ForewarnedError("DATABASE_NOT_STARTED", `The initial password of Neo4j could not be set:\n${said}`);
  } finally {
    await rm(file, { force: true });
  }
}

/** https://docs.oracle.com/en/java/javase/17/docs/specs/man/java.html#java-command-line-argument-files */
function quote(argument: string): string {
  return `"${argument.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;
}

async function hasData(home: Home): Promise<boolean> {
  return stat(join(home.server, "data", "databases", "system")).then(
    () => true,
    () => false,
  );
}

function passwordLost(home: Home): ForewarnedError {
  return new ForewarnedError(
    "DATABASE_NOT_STARTED",
    `${home.password} is missing or empty, but the data in ${join(home.server, "data")} can only be opened with the password from that file.\n` +
      `Restore the file, with the password as its only line. If the password is lost, delete ${join(home.server, "data")} and start again.\n` +
      `Forewarned then loads its own facts again, but you must ingest all other documents again.`,
  );
}
