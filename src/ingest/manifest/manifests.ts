import { stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { glob } from "tinyglobby";
import type { Given } from "../facts/given-facts.ts";
import { readTextFile } from "../yaml/text-file.ts";
import { type Entry, parseManifest } from "./parse-manifest.ts";

/** The file name of manifests. */
export const manifestName = "sources.yaml";

/** The facts that manifests state about files. Manifests are in the folders of the files and in the folders above. */
export interface Manifests {
  of(path: string): Given;
  /** Messages about files and patterns in manifests that match no file, with their places. */
  missing: string[];
}

/**
 * Reads the manifests in the folders of files and in the folders above. If several entries match a file, the nearer manifest
 * counts. Within a manifest, the later entry counts. This applies to each field separately.
 * @throws ForewarnedError `BAD_DOCUMENT` if a manifest cannot be read
 */
export async function manifestsOf(paths: readonly string[]): Promise<Manifests> {
  const given = new Map<string, Given>();
  const missing: string[] = [];
  for (const folder of await foldersWithManifest(paths)) {
    const { path, text } = await readTextFile(join(folder, manifestName));
    for (const entry of parseManifest(path, text)) {
      const files = await filesOf(folder, entry);
      if (files.length === 0)
        missing.push(`${entry.place}  The entry "${entry.pattern}" matches no file. Correct or remove it.`);
      for (const file of files) given.set(file, { ...given.get(file), ...entry.given });
    }
  }
  return { of: (path) => given.get(path) ?? {}, missing };
}

/** The order is from the top folder down. */
async function foldersWithManifest(paths: readonly string[]): Promise<string[]> {
  const folders = new Set<string>();
  for (const path of paths)
    for (let folder = dirname(path); !folders.has(folder); folder = dirname(folder)) folders.add(folder);
  const found: string[] = [];
  for (const folder of folders) if (await isFile(join(folder, manifestName))) found.push(folder);
  return found.sort((a, b) => a.length - b.length);
}

/** A file name may contain characters that have a meaning in patterns. */
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
