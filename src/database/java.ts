import { execa } from "execa";
import { access, constants, readdir, realpath } from "node:fs/promises";
import { delimiter, join } from "node:path";
import type { ManagedNeo4j } from "../config.ts";

export interface Java {
  /** The path of the program itself, without links and shims. */
  command: string;
  home: string;
  version: string;
}

/** The first suitable Java, and the unsuitable ones that were found before it. */
export interface JavaSearch {
  java: Java | null;
  unfit: string[];
}

/** Neo4j 5 runs on Java 17 and later. */
const OLDEST_MAJOR = 17;

/** Searches for a Java in `JAVA_HOME`, on the PATH and in the folders that installers use, and runs each to get its version. */
export async function findJava(config: ManagedNeo4j, places = defaultPlaces(config.userHome)): Promise<JavaSearch> {
  const unfit: string[] = [];
  const seen = new Set<string>();
  for (const candidate of await candidates(config, places)) {
    const command = await realpath(candidate).catch(() => null);
    if (!command || seen.has(command) || !(await isExecutable(command))) continue;
    seen.add(command);
    // It is run by the name that was found: a shim decides by that name which program to run.
    const java = await askVersion(candidate, config);
    if (java && major(java.version) >= OLDEST_MAJOR) return { java, unfit };
    unfit.push(java ? `${candidate} (${java.version})` : `${candidate} (does not run)`);
  }
  return { java: null, unfit };
}

async function candidates({ javaHome, path }: ManagedNeo4j, places: string[]): Promise<string[]> {
  const homes = (await Promise.all(places.map(expand))).flat();
  const folders = [
    ...(javaHome ? [join(javaHome, "bin")] : []),
    ...path.split(delimiter),
    ...homes.map((home) => join(home, "bin")),
  ];
  return folders.filter(Boolean).map((folder) => join(folder, process.platform === "win32" ? "java.exe" : "java"));
}

async function askVersion(command: string, { path, userHome }: ManagedNeo4j): Promise<Java | null> {
  const { stderr, stdout, failed } = await execa(command, ["-XshowSettings:properties", "-version"], {
    env: { PATH: path, HOME: userHome },
    extendEnv: false,
    reject: false,
    timeout: 20_000,
  });
  if (failed) return null;
  const said = `${stderr}\n${stdout}`;
  const version = /java\.version = (\S+)/.exec(said)?.[1] ?? /version "([^"]+)"/.exec(said)?.[1];
  const home = /java\.home = (.+)/.exec(said)?.[1]?.trim();
  return version && home
    ? { version, home, command: join(home, "bin", process.platform === "win32" ? "java.exe" : "java") }
    : null;
}

/** The major version: 17 for "17.0.15", 25 for "25-ea", 8 for "1.8.0_392". */
function major(version: string): number {
  const [first = "0", second = "0"] = version.split(/\D/);
  return Number(first === "1" ? second : first);
}

/** The usual folders of Java installations; a `*` stands for any name. */
function defaultPlaces(userHome: string): string[] {
  const ofUser = [
    ".sdkman/candidates/java/*",
    ".jdks/*",
    ".asdf/installs/java/*",
    ".local/share/mise/installs/java/*",
  ].map((place) => join(userHome, place));
  if (process.platform === "darwin") {
    const machines = "Library/Java/JavaVirtualMachines/*/Contents/Home";
    return [
      `/${machines}`,
      join(userHome, machines),
      "/opt/homebrew/opt/*/libexec/openjdk.jdk/Contents/Home",
      "/usr/local/opt/*/libexec/openjdk.jdk/Contents/Home",
      ...ofUser,
    ];
  }
  if (process.platform === "win32") {
    const makers = ["Java", "Eclipse Adoptium", "Microsoft", "Zulu", "Amazon Corretto", "BellSoft"];
    return [...makers.map((maker) => `C:\\Program Files\\${maker}\\*`), ...ofUser];
  }
  return [
    "/usr/lib/jvm/*",
    "/usr/java/*",
    "/usr/local/java/*",
    "/usr/local/openjdk*",
    "/opt/java/*",
    "/opt/*",
    ...ofUser,
  ];
}

async function expand(place: string): Promise<string[]> {
  const star = place.split(/[\\/]/).findIndex((part) => part.includes("*"));
  if (star < 0) return [place];
  const parts = place.split(/[\\/]/);
  const [before, rest] = [parts.slice(0, star).join("/") || "/", parts.slice(star + 1)];
  const wanted = parts[star]?.replace("*", "") ?? "";
  const names = await readdir(before).catch(() => []);
  return names.filter((name) => name.startsWith(wanted)).map((name) => join(before, name, ...rest));
}

async function isExecutable(file: string): Promise<boolean> {
  return access(file, constants.X_OK).then(
    () => true,
    () => false,
  );
}

/** The path of the first executable with one of these names in the folders, or null. */
export async function findExecutable(folders: string[], names: string[]): Promise<string | null> {
  for (const folder of folders.filter(Boolean)) {
    for (const name of names) if (await isExecutable(join(folder, name))) return join(folder, name);
  }
  return null;
}
