import { readFile, readdir } from "node:fs/promises";

/** All processes whose command line has this folder, except this process. */
export async function processesOf(home: string): Promise<{ pid: number; command: string }[]> {
  const found = [];
  for (const pid of (await readdir("/proc")).filter((name) => /^\d+$/.test(name))) {
    const command = (await readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => "")).replaceAll("\0", " ");
    if (command.includes(home) && Number(pid) !== process.pid) found.push({ pid: Number(pid), command });
  }
  return found;
}
