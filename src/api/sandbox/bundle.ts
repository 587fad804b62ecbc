import { createHash, randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildBundle, type Manifest, manifestFile } from "./build-bundle.ts";

/** The sandbox as a browser loads it. */
export interface Bundle extends Manifest {
  folder: string;
}

const project = fileURLToPath(new URL("../../../", import.meta.url));
const page = fileURLToPath(new URL("page/", import.meta.url));

/**
 * The browser bundle of the sandbox, built from the installed packages where there is none for their versions yet. It is kept
 * among the packages, since it goes with them, and built under another name first, so that nobody meets half of it.
 * `onBuild` is told when it begins to build, and returns what to call at the end.
 */
export async function sandboxBundle(onBuild: () => () => void = () => () => {}): Promise<Bundle> {
  const folder = join(project, "node_modules", ".cache", "forewarned", `sandbox-${await versionOfSources()}`);
  if (!existsSync(folder)) {
    const end = onBuild();
    await buildAside(folder).finally(end);
  }
  return { folder, ...(JSON.parse(await readFile(join(folder, manifestFile), "utf8")) as Manifest) };
}

async function versionOfSources(): Promise<string> {
  const files = (await readdir(page)).sort().map((file) => join(page, file));
  const builder = fileURLToPath(new URL("build-bundle.ts", import.meta.url));
  const hash = createHash("sha256");
  for (const file of [join(project, "package-lock.json"), builder, ...files]) hash.update(await readFile(file));
  return hash.digest("hex").slice(0, 16);
}

async function buildAside(folder: string): Promise<void> {
  const aside = `${folder}-${randomUUID()}`;
  await mkdir(dirname(folder), { recursive: true });
  try {
    await buildBundle(page, aside);
    await rename(aside, folder);
  } catch (error) {
    await rm(aside, { recursive: true, force: true });
    // Somebody else built the same one in the meantime.
    if (!["ENOTEMPTY", "EEXIST"].includes((error as NodeJS.ErrnoException).code ?? "")) throw error;
  }
}
