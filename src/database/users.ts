import { rm } from "node:fs/promises";
import { join } from "node:path";
import { createLivingFile, livingFiles, ownName, type LivingFile } from "./living-files.ts";

/** Says that this process uses the instance of a home, until `unregister` is called or the process ends in any way. */
export async function register(folder: string): Promise<string> {
  return createLivingFile(folder, "user", await ownName());
}

/** Takes back what `register` returned. */
export async function unregister(folder: string, user: string): Promise<void> {
  await rm(join(folder, user), { force: true });
}

/** Who uses the instance of a home now. */
export async function users(folder: string): Promise<LivingFile[]> {
  return livingFiles(folder);
}
