import { execa } from "execa";
import { access, constants, readdir, realpath } from "node:fs/promises";
import { delimiter, join } from "node:path";
import type { ManagedNeo4j } from "../config.ts";

export interface Java {
  /** The program itself, behind all links and shims. */
  command: string;
  home: string;
  version: string;
}

/** The first Java that will do, and those met before it that will not. */
export interface JavaSearch {
  java: Java | null;
  unfit: string[];
}

/** Neo4j 5 runs on 17 and later. */
const OLDEST_MAJOR = 17;

/** Looks for a Java in `JAVA_HOME`, on the PATH and where installers put it, and asks each for its version. */
export async function findJava(config: ManagedNeo4j, places = defaultPlaces(config.userHome)): Promise<JavaSearch> {
  const unfit: string[] = [];
  const seen = new Set<string>();
  for (const candidate of await candidates(config, places)) {
    const command = await realpath(candidate).catch(() => null);
    if (!command || seen.has(command) || !(await isExecutable(command))) continue;
    seen.add(command);
    // Asked by the name that was found: a shim behind a link goes by the name it is called.
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

/** 17 of "17.0.15", 25 of "25-ea", 8 of "1.8.0_392". */
function major(version: string): number {
  const [first = "0", second = "0"] = version.split(/\D/);
  return Number(first === "1" ? second : first);
}

/** Folders of Javas; a `*` stands for any one name. */
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

/** Where an executable of this name is, in the folders given, or null. */
export async function findExecutable(folders: string[], names: string[]): Promise<string | null> {
  for (const folder of folders.filter(Boolean)) {
    for (const name of names) if (await isExecutable(join(folder, name))) return join(folder, name);
  }
  return null;
}
