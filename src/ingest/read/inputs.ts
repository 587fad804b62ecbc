import type { Stats } from "node:fs";
import { rm, stat } from "node:fs/promises";
import { basename, isAbsolute, relative, resolve, sep } from "node:path";
import { ForewarnedError } from "../../errors.ts";
import { copyOf, copyOfPipe } from "./copies.ts";
import { filesIn, filesLike } from "./folders.ts";

/** A file to read. */
export interface Input {
  /** Absolute: what is put aside is found again from any folder. */
  path: string;
  /** What a person knows it by. */
  name: string;
  /** None where they cannot be counted; whoever reads it finds out why. */
  bytes: number;
  /** Whether it was named itself, rather than found in a folder. */
  isNamed: boolean;
}

/** Who may stop the look for files, and who is told what is odd about them. */
export interface Looking {
  signal?: AbortSignal;
  say?: (message: string) => void;
  /** Files of this name tell of others, and are no documents. */
  manifestName?: string;
}

/**
 * The files behind paths, folders (all files in them), globs and `-`, standard input; each once, in the order given. What is no
 * regular file, such as a pipe, is copied until `close`. A folder inside a folder that cannot be read is among them, so that whoever
 * reads it says so.
 * @throws ForewarnedError `BAD_DOCUMENT` where nothing is there.
 */
export async function inputsOf(
  given: readonly string[],
  stdin: NodeJS.ReadableStream,
  { signal, say = () => undefined, manifestName }: Looking = {},
): Promise<{ inputs: Input[]; close(): Promise<void> }> {
  const inputs = new Map<string, Input>();
  const copies: string[] = [];
  const empty: string[] = [];
  const close = async () => {
    for (const folder of copies) await rm(folder, { recursive: true, force: true });
  };
  const isManifest = (path: string) => basename(path) === manifestName;
  const add = async (path: string, isNamed: boolean, name = nameOf(path)) => {
    if (inputs.has(path) || isManifest(path)) return;
    const bytes = await stat(path).then(
      (found) => (found.isFile() ? found.size : 0),
      () => 0,
    );
    inputs.set(path, { path, name, bytes, isNamed });
  };
  try {
    for (const each of new Set(given)) {
      signal?.throwIfAborted();
      const found = each === "-" ? null : await look(each);
      if (each === "-") {
        await add(await copyOf(stdin, copies, signal), true, "standard input");
      } else if (found === "unreadable" || found?.isFile()) {
        await add(resolve(each), true);
      } else if (found?.isDirectory()) {
        const { files, unreadable } = await filesIn(resolve(each));
        const all = [...files, ...unreadable];
        if (all.every(isManifest)) empty.push(each);
        for (const path of all) await add(path, false);
      } else if (found) {
        await add(await copyOfPipe(each, found, copies, signal), true, each);
      } else {
        for (const path of await filesLike(each)) await add(path, true);
      }
    }
    const nothing = empty.map((folder) => `There are no files in "${folder}".`);
    if (nothing.length > 0 && inputs.size === 0) throw new ForewarnedError("BAD_DOCUMENT", nothing.join("\n"));
    if (inputs.size === 0)
      throw new ForewarnedError(
        "BAD_DOCUMENT",
        `A ${manifestName} tells of the files beside it, and is no document itself. Name these files, or their folder.`,
      );
    nothing.forEach(say);
    return { inputs: [...inputs.values()], close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** What stands at a path: null where nothing does, so that it may be a pattern. */
async function look(path: string): Promise<Stats | "unreadable" | null> {
  try {
    return await stat(path);
  } catch (error) {
    return ["ENOENT", "ENOTDIR", "ENAMETOOLONG"].includes((error as NodeJS.ErrnoException).code ?? "")
      ? null
      : "unreadable";
  }
}

function nameOf(path: string): string {
  const below = relative(process.cwd(), path);
  return below === "" || below === ".." || below.startsWith(`..${sep}`) || isAbsolute(below) ? path : below;
}
