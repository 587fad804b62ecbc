import { randomBytes } from "node:crypto";
import { readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { isAlive, startOf } from "./process-identity.ts";

/** A file that counts only while the process that created it lives. Its name has all data: `<word>.<pid>.<start>.<nonce>`. */
export interface LivingFile {
  file: string;
  word: string;
  /** The creator: unique for each call of `ownName`, so that a process may have several files. */
  owner: string;
  pid: number;
}

/** A name for this process that no earlier or later process has. */
export async function ownName(): Promise<string> {
  return `${process.pid}.${await startOf(process.pid)}.${randomBytes(4).toString("hex")}`;
}

/** Creates a file that counts only while this process lives, and returns its name. */
export async function createLivingFile(folder: string, word: string, owner: string): Promise<string> {
  const file = `${word}.${owner}`;
  await writeFile(join(folder, file), "", { mode: 0o600 });
  return file;
}

/** The files whose creators live. Files of dead processes are removed, which is safe at any time: no name is ever used twice. */
export async function livingFiles(folder: string): Promise<LivingFile[]> {
  const living: LivingFile[] = [];
  for (const file of await readdir(folder)) {
    const [word, pid, started, nonce] = file.split(".");
    if (!word || !pid || !started || !nonce) continue;
    if (await isAlive({ pid: Number(pid), started }))
      living.push({ file, word, owner: `${pid}.${started}.${nonce}`, pid: Number(pid) });
    else await rm(join(folder, file), { force: true });
  }
  return living;
}
