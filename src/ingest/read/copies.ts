import { constants, createReadStream, createWriteStream, openSync, type Stats } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { Socket } from "node:net";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { ForewarnedError } from "../../errors.ts";

const prefix = "forewarned-stdin-";

/** Whether a path is that of a copy, which is gone when its run is. */
export const isCopy = (path: string) => basename(dirname(path)).startsWith(prefix);

/** Copies what comes once and may be read twice; its folder is added to those to be removed. */
export async function copyOf(
  from: NodeJS.ReadableStream,
  copies: string[],
  signal: AbortSignal | undefined,
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), prefix));
  copies.push(folder);
  const path = join(folder, "stdin");
  try {
    await pipeline(from, createWriteStream(path, { mode: 0o600 }), { signal });
  } catch (error) {
    // Whoever stopped it said why.
    signal?.throwIfAborted();
    throw error;
  }
  return path;
}

/**
 * Copies a pipe, as the shell's `<(…)` makes one, or a device.
 * @throws ForewarnedError `BAD_DOCUMENT` where it cannot be read.
 */
export async function copyOfPipe(
  path: string,
  found: Stats,
  copies: string[],
  signal: AbortSignal | undefined,
): Promise<string> {
  try {
    return await copyOf(found.isFIFO() ? openPipe(path) : createReadStream(path), copies, signal);
  } catch (error) {
    signal?.throwIfAborted();
    throw new ForewarnedError("BAD_DOCUMENT", `Cannot read "${path}": ${(error as Error).message}`, { cause: error });
  }
}

/** A file stream would hold a thread that nothing can stop while nobody writes into the pipe. */
function openPipe(path: string): NodeJS.ReadableStream {
  const fd = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  return new Socket({ fd, readable: true, writable: false });
}
