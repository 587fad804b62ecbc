import { opendir } from "node:fs/promises";
import { glob } from "tinyglobby";
import { ForewarnedError } from "../../errors.ts";

/**
 * All files in a folder and its subfolders, except hidden ones. Also returns the subfolders that cannot be read, because a glob
 * skips them silently.
 * @throws ForewarnedError `BAD_DOCUMENT` if the folder itself cannot be read
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
 * The files that match a pattern.
 * @throws ForewarnedError `BAD_DOCUMENT` if no file matches
 */
export async function filesLike(pattern: string): Promise<string[]> {
  const files = await glob(pattern, { absolute: true, dot: false, expandDirectories: false });
  if (files.length === 0)
    throw new ForewarnedError(
      "BAD_DOCUMENT",
      `Cannot read "${pattern}": there is no such file or folder, and no file matches it as a pattern.${advice(pattern)}`,
    );
  return files.sort();
}

const advice = (path: string) =>
  path.startsWith("/dev/fd/")
    ? ` The shell's <(…) does not work through npm. Pipe the data into "ingest -" instead.`
    : "";

async function whyUnreadable(folder: string): Promise<string | null> {
  try {
    await (await opendir(folder)).close();
    return null;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return code === "EACCES" || code === "EPERM" ? "permission denied" : message;
  }
}
