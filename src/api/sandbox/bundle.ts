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
 * The browser bundle of the sandbox. If there is none yet for the present sources and package versions, it is built. It is saved
 * below `node_modules`, since it depends on the packages there. The build uses a temporary name first, so that nobody reads a
 * half-built bundle.
 * @param onBuild called when a build begins; it returns a function that is called at the end.
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
    // Another process built the same bundle in the meantime.
    if (!["ENOTEMPTY", "EEXIST"].includes((error as NodeJS.ErrnoException).code ?? "")) throw error;
  }
}
