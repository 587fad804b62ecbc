import { createHash } from "node:crypto";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { join, sep } from "node:path";

/** The folder in which a feed puts documents until the ingest has stored them. */
export interface Spool {
  /** The path of a document with a name. */
  path(name: string): string;
  /** Writes a document. It appears under its name when it is complete. Returns its path. */
  put(name: string, content: string | Uint8Array): Promise<string>;
}

/** Opens the spool of a feed, in the home folder. The next run writes the files of a killed run again, or they do no harm. */
export async function openSpool(home: string, feed: string): Promise<Spool> {
  const folder = join(home, "feeds", `${safe(feed).slice(0, 40)}-${digest(feed)}`);
  await mkdir(folder, { recursive: true });
  const path = (name: string) => join(folder, safe(name));
  return {
    path,
    put: async (name, content) => {
      await writeFile(`${path(name)}.part`, content);
      await rename(`${path(name)}.part`, path(name));
      return path(name);
    },
  };
}

/** True if a file is in the spool of a feed. */
export const isSpooled = (home: string, path: string) => path.startsWith(join(home, "feeds") + sep);

/** Deletes documents that are stored. */
export async function discard(paths: readonly string[]): Promise<void> {
  for (const path of paths) await rm(path, { force: true });
}

/** A name that is safe on every system. Two long names that end alike stay different. */
function safe(name: string): string {
  const plain = name.replace(/[^A-Za-z0-9._-]+/g, "-").replace(/^\.+/, "");
  return plain.length <= 120 ? plain : `${digest(name)}-${plain.slice(-100)}`;
}

const digest = (text: string) => createHash("sha256").update(text).digest("hex").slice(0, 8);
