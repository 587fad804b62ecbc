import { execa } from "execa";
import { readFile, readdir } from "node:fs/promises";

/** The identity of a process, which differs from that of a later process with the same number. */
export interface ProcessIdentity {
  pid: number;
  /** The start time as the system spells it: letters and digits, only for comparisons. */
  started: string;
}

/** True if exactly this process still runs. */
export async function isAlive({ pid, started }: ProcessIdentity): Promise<boolean> {
  return (await startOf(pid)) === started;
}

/** The start time of a process, or null if no process has this number. On Windows, "unknown" for a running process. */
export async function startOf(pid: number): Promise<string | null> {
  if (process.platform === "linux") return startOnLinux(pid);
  if (process.platform === "win32") return exists(pid) ? "unknown" : null;
  const { stdout } = await execa("ps", ["-o", "stat=,lstart=", "-p", String(pid)], {
    env: { LC_ALL: "C" },
    extendEnv: false,
    reject: false,
  });
  return stdout === "" || stdout.startsWith("Z") ? null : stdout.replace(/^\S+/, "").replace(/\W/g, "");
}

/** The running process whose command line contains these words, or null. On Windows, always null. */
export async function findByCommandLine(words: string): Promise<ProcessIdentity | null> {
  for (const { pid, command } of process.platform === "linux" ? await commandsOnLinux() : await commandsOfPs()) {
    if (!command.includes(words) || pid === process.pid) continue;
    const started = await startOf(pid);
    if (started) return { pid, started };
  }
  return null;
}

async function startOnLinux(pid: number): Promise<string | null> {
  const stat = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => null);
  // proc(5): the name in parentheses may contain anything. The state is the first field after it, the start time the twentieth.
  const fields = stat?.slice(stat.lastIndexOf(")") + 2).split(" ");
  // A zombie has ended. If nothing reaps orphans, it keeps its number for ever.
  if (!fields || fields[0] === "Z" || fields[0] === "X") return null;
  boot ??= (await readFile("/proc/sys/kernel/random/boot_id", "utf8").catch(() => "")).slice(0, 8);
  return `${fields[19]}b${boot}`;
}

/** The id of the boot. It is part of the identity, since Linux counts start times from the boot. */
let boot: string | undefined;

async function commandsOnLinux() {
  const pids = (await readdir("/proc")).filter((name) => /^\d+$/.test(name)).map(Number);
  const read = async (pid: number) => ({
    pid,
    command: (await readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => "")).replaceAll("\0", " "),
  });
  return Promise.all(pids.map(read));
}

async function commandsOfPs() {
  if (process.platform === "win32") return [];
  const { stdout } = await execa("ps", ["-axww", "-o", "pid=,command="], {
    env: { LC_ALL: "C" },
    extendEnv: false,
    reject: false,
  });
  return stdout.split("\n").map((line) => {
    const [, pid = "0", command = ""] = /^\s*(\d+) (.*)$/.exec(line) ?? [];
    return { pid: Number(pid), command };
  });
}

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
