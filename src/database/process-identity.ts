import { execa } from "execa";
import { readFile, readdir } from "node:fs/promises";

/** A process, told apart from a later one that was given the same number. */
export interface ProcessIdentity {
  pid: number;
  /** When it started, in the system's own spelling: letters and digits, to be compared and nothing else. */
  started: string;
}

/** Whether this very process still runs. */
export async function isAlive({ pid, started }: ProcessIdentity): Promise<boolean> {
  return (await startOf(pid)) === started;
}

/** When a process started, or null if there is none of that number. */
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

/** The running process whose command line contains these words, or null. Windows does not tell. */
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
  // proc(5): the name in parentheses may hold anything; the state is the first field after it, the start the twentieth.
  const fields = stat?.slice(stat.lastIndexOf(")") + 2).split(" ");
  // A zombie has ended; where nothing reaps orphans it keeps its number for ever.
  if (!fields || fields[0] === "Z" || fields[0] === "X") return null;
  boot ??= (await readFile("/proc/sys/kernel/random/boot_id", "utf8").catch(() => "")).slice(0, 8);
  return `${fields[19]}b${boot}`;
}

/** Starts are counted from the boot. */
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
