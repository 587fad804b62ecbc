import { constants, createReadStream, createWriteStream, openSync, type Stats } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { Socket } from "node:net";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { ForewarnedError } from "../../errors.ts";

const prefix = "forewarned-stdin-";

/** True if a path is a temporary copy, which is deleted after its run. */
export const isCopy = (path: string) => basename(dirname(path)).startsWith(prefix);

/**
 * Copies a stream that can be read only once, because the ingest may read it twice. Adds the folder of the copy to `copies`,
 * which the caller deletes.
 */
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
    // If the caller stopped the copy, its own reason is thrown.
    signal?.throwIfAborted();
    throw error;
  }
  return path;
}

/**
 * Copies a device or a pipe, such as the shell's `<(…)`.
 * @throws ForewarnedError `BAD_DOCUMENT` if it cannot be read
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

/** Uses a socket, because a file stream would block a thread, which nothing can stop while nobody writes into the pipe. */
function openPipe(path: string): NodeJS.ReadableStream {
  const fd = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  return new Socket({ fd, readable: true, writable: false });
}
