import { rm } from "node:fs/promises";
import { join } from "node:path";
import { createLivingFile, livingFiles, ownName, type LivingFile } from "./living-files.ts";

/** Registers this process as a user of a home's instance, until `unregister` is called or the process ends in any way. */
export async function register(folder: string): Promise<string> {
  return createLivingFile(folder, "user", await ownName());
}

/** Removes the registration that `register` returned. */
export async function unregister(folder: string, user: string): Promise<void> {
  await rm(join(folder, user), { force: true });
}

/** The present users of a home's instance. */
export async function users(folder: string): Promise<LivingFile[]> {
  return livingFiles(folder);
}
