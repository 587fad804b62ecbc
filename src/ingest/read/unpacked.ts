import { createReadStream } from "node:fs";
import { createGunzip } from "node:zlib";

/** The number of bytes to unpack at once. The result fits in memory, because gzip expands data at most a thousandfold. */
const pieceBytes = 16 * 1024;

/**
 * Unpacks a gzip file as far as it can be read. If the file is cut off or broken, it gives the data before that place, and then
 * throws the error. `read` gets the number of packed bytes that were read.
 */
export async function* unpacked(path: string, read: (bytes: number) => void): AsyncGenerator<Buffer> {
  let pieces = 0;
  let given = 0;
  try {
    for await (const unpackedPiece of unpackedOf(packedPieces(path, read, () => pieces++))) {
      given += unpackedPiece.length;
      yield unpackedPiece;
    }
  } catch (error) {
    // On an error, the library discards its output from the current piece. This piece is therefore read again byte by byte.
    if ((error as NodeJS.ErrnoException).code !== "Z_BUF_ERROR") yield* beforeTheError(path, pieces - 1, given);
    throw error;
  }
}

/** The output of a piece before its broken byte, without the part that was already given. */
async function* beforeTheError(path: string, brokenPiece: number, given: number): AsyncGenerator<Buffer> {
  let skip = given;
  try {
    for await (const each of unpackedOf(packedPieces(path, undefined, undefined, brokenPiece))) {
      if (each.length > skip) yield each.subarray(skip);
      skip = Math.max(0, skip - each.length);
    }
  } catch {
    // The caller already gets this error.
  }
}

async function* packedPieces(
  path: string,
  read?: (bytes: number) => void,
  isTaken?: () => void,
  inBytesFrom = Infinity,
): AsyncGenerator<Buffer> {
  let piece = 0;
  for await (const chunk of createReadStream(path, { highWaterMark: pieceBytes }) as AsyncIterable<Buffer>) {
    read?.(chunk.length);
    isTaken?.();
    if (piece++ < inBytesFrom) yield chunk;
    else for (let i = 0; i < chunk.length; i++) yield chunk.subarray(i, i + 1);
  }
}

async function* unpackedOf(pieces: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const gunzip = createGunzip();
  const made: Buffer[] = [];
  gunzip.on("data", (chunk: Buffer) => made.push(chunk));
  const failed = new Promise<never>((_, reject) => gunzip.on("error", reject));
  failed.catch(() => undefined);
  const ended = new Promise<void>((resolve) => gunzip.on("end", resolve));
  try {
    for await (const piece of pieces) {
      // Data after the end is padding. Other data would cause an error.
      if (gunzip.readableEnded) continue;
      await Promise.race([failed, ended, new Promise<void>((resolve) => gunzip.write(piece, () => resolve()))]);
      yield* made.splice(0);
    }
    gunzip.end();
    await Promise.race([failed, ended]);
  } catch (error) {
    yield* made.splice(0);
    throw error;
  }
  yield* made.splice(0);
}
