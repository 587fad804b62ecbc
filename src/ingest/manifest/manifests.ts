import { stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { glob } from "tinyglobby";
import type { Given } from "../facts/given-facts.ts";
import { readTextFile } from "../yaml/text-file.ts";
import { type Entry, parseManifest } from "./parse-manifest.ts";

/** What manifests are called. */
export const manifestName = "sources.yaml";

/** What the manifests beside and above files state of them. */
export interface Manifests {
  of(path: string): Given;
  /** Each file or pattern that a manifest names and nothing fits, with its place. */
  missing: string[];
}

/**
 * Reads the manifests in the folders of files and in those above. Of several entries for one file the nearer manifest counts, and
 * within one the later entry, field by field.
 * @throws ForewarnedError `BAD_DOCUMENT` where one of them cannot be read.
 */
export async function manifestsOf(paths: readonly string[]): Promise<Manifests> {
  const given = new Map<string, Given>();
  const missing: string[] = [];
  for (const folder of await foldersWithManifest(paths)) {
    const { path, text } = await readTextFile(join(folder, manifestName));
    for (const entry of parseManifest(path, text)) {
      const files = await filesOf(folder, entry);
      if (files.length === 0)
        missing.push(
          `${entry.place}  names "${entry.pattern}", and there is no such file. Correct or remove the entry.`,
        );
      for (const file of files) given.set(file, { ...given.get(file), ...entry.given });
    }
  }
  return { of: (path) => given.get(path) ?? {}, missing };
}

/** From the top down. */
async function foldersWithManifest(paths: readonly string[]): Promise<string[]> {
  const folders = new Set<string>();
  for (const path of paths)
    for (let folder = dirname(path); !folders.has(folder); folder = dirname(folder)) folders.add(folder);
  const found: string[] = [];
  for (const folder of folders) if (await isFile(join(folder, manifestName))) found.push(folder);
  return found.sort((a, b) => a.length - b.length);
}

/** A name may have signs in it that a pattern would take for its own. */
async function filesOf(folder: string, { pattern }: Entry): Promise<string[]> {
  const path = join(folder, pattern);
  if (await isFile(path)) return [path];
  return glob(pattern, { cwd: folder, absolute: true, dot: false, expandDirectories: false });
}

const isFile = (path: string) =>
  stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
