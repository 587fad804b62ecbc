import { opendir } from "node:fs/promises";
import { glob } from "tinyglobby";
import { ForewarnedError } from "../../errors.ts";

/**
 * All files in a folder and in those below it but hidden ones, and the folders below it that cannot be read, which a glob passes over
 * in silence.
 * @throws ForewarnedError `BAD_DOCUMENT` where the folder itself cannot be read.
 */
export async function filesIn(folder: string): Promise<{ files: string[]; unreadable: string[] }> {
  const why = await whyUnreadable(folder);
  if (why) throw new ForewarnedError("BAD_DOCUMENT", `Cannot read the folder "${folder}": ${why}.`);
  const below = { cwd: folder, absolute: true, dot: false, expandDirectories: false };
  const unreadable: string[] = [];
  for (const each of await glob("**/*", { ...below, onlyDirectories: true }))
    if (await whyUnreadable(each)) unreadable.push(each.replace(/\/$/, ""));
  return { files: (await glob("**/*", below)).sort(), unreadable: unreadable.sort() };
}

/**
 * The files that fit a pattern.
 * @throws ForewarnedError `BAD_DOCUMENT` where none does.
 */
export async function filesLike(pattern: string): Promise<string[]> {
  const files = await glob(pattern, { absolute: true, dot: false, expandDirectories: false });
  if (files.length === 0)
    throw new ForewarnedError(
      "BAD_DOCUMENT",
      `Cannot read "${pattern}": there is no such file or folder, and no file fits it as a pattern.${advice(pattern)}`,
    );
  return files.sort();
}

const advice = (path: string) =>
  path.startsWith("/dev/fd/") ? ` The shell's <(…) does not reach through npm: pipe it into "ingest -".` : "";

async function whyUnreadable(folder: string): Promise<string | null> {
  try {
    await (await opendir(folder)).close();
    return null;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return code === "EACCES" || code === "EPERM" ? "permission denied" : message;
  }
}
