import type { Stats } from "node:fs";
import { rm, stat } from "node:fs/promises";
import { basename, isAbsolute, relative, resolve, sep } from "node:path";
import { ForewarnedError } from "../../errors.ts";
import { copyOf, copyOfPipe } from "./copies.ts";
import { filesIn, filesLike } from "./folders.ts";

/** A file to read. */
export interface Input {
  /** The absolute path, so that quarantined records are found again from any folder. */
  path: string;
  /** The name under which a person knows the file. */
  name: string;
  /** 0 if the size is not known. In that case the reader reports the cause. */
  bytes: number;
  /** True if the caller named the file itself. False if it was found in a folder. */
  isNamed: boolean;
}

/** Options of the search for files: a signal that stops it, and a function that gets its warnings. */
export interface Looking {
  signal?: AbortSignal;
  say?: (message: string) => void;
  /** Files with this name describe other files and are not documents. */
  manifestName?: string;
}

/**
 * Finds the files behind paths, folders (with all their files), globs and `-` for standard input. Each file comes once, in the
 * order given. An input that is not a regular file, such as a pipe, is copied. The copy exists until `close`. An unreadable
 * subfolder is also in the list, so that its reader reports it.
 * @throws ForewarnedError `BAD_DOCUMENT` if there is no file
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
        `A ${manifestName} describes the files beside it and is not a document itself. Name these files or their folder.`,
      );
    nothing.forEach(say);
    return { inputs: [...inputs.values()], close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** The file or folder at a path. Null if there is none, because the path may be a pattern. */
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
