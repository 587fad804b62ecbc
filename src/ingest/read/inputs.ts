import { createWriteStream } from "node:fs";
import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { pipeline } from "node:stream/promises";
import { glob } from "tinyglobby";
import { ForewarnedError } from "../../errors.ts";

/** A file to read. */
export interface Input {
  path: string;
  /** What a person knows it by. */
  name: string;
  bytes: number;
  /** Whether it was named itself, rather than found in a folder. */
  isNamed: boolean;
}

/**
 * The files behind paths, folders (all files in them), globs and `-`, standard input; each once, in the order given.
 * @throws ForewarnedError `BAD_DOCUMENT` where nothing is there.
 */
export async function inputsOf(
  given: readonly string[],
  stdin: NodeJS.ReadableStream,
): Promise<{ inputs: Input[]; close(): Promise<void> }> {
  const inputs = new Map<string, Input>();
  const folders: string[] = [];
  const add = async (path: string, isNamed: boolean, name = relative(process.cwd(), path) || path) => {
    if (!inputs.has(path)) inputs.set(path, { path, name, bytes: (await stat(path)).size, isNamed });
  };
  for (const each of given) {
    if (each === "-") {
      const folder = await mkdtemp(join(tmpdir(), "forewarned-stdin-"));
      folders.push(folder);
      const path = join(folder, "stdin");
      await pipeline(stdin, createWriteStream(path, { mode: 0o600 }));
      await add(path, true, "standard input");
      continue;
    }
    const found = await stat(each).catch(() => null);
    if (found?.isDirectory()) {
      for (const path of await filesOf("**/*", each)) await add(path, false);
    } else if (found) {
      await add(each, true);
    } else {
      const paths = await filesOf(each, ".");
      if (paths.length === 0)
        throw new ForewarnedError(
          "BAD_DOCUMENT",
          `Cannot read "${each}": there is no such file or folder, and no file fits it as a pattern.`,
        );
      for (const path of paths) await add(path, true);
    }
  }
  return {
    inputs: [...inputs.values()],
    close: async () => {
      for (const folder of folders) await rm(folder, { recursive: true, force: true });
    },
  };
}

async function filesOf(pattern: string, cwd: string): Promise<string[]> {
  return (await glob(pattern, { cwd, absolute: true, dot: false, expandDirectories: false })).sort();
}
