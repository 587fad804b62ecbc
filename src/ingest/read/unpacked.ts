import { createReadStream } from "node:fs";
import { createGunzip } from "node:zlib";

/** So little is unpacked at once that what comes of it fits in memory: gzip makes at most a thousand of one. */
const pieceBytes = 16 * 1024;

/**
 * What a gzip file holds, as far as it can be read: all that stands before the place where it is cut off or broken, and then the
 * error. `read` is told how many packed bytes were taken.
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
    // With its error the library throws away what it made of the same piece, so this piece is taken again byte by byte.
    if ((error as NodeJS.ErrnoException).code !== "Z_BUF_ERROR") yield* beforeTheError(path, pieces - 1, given);
    throw error;
  }
}

/** What a piece gives before its broken byte, without what was given already. */
async function* beforeTheError(path: string, brokenPiece: number, given: number): AsyncGenerator<Buffer> {
  let skip = given;
  try {
    for await (const each of unpackedOf(packedPieces(path, undefined, undefined, brokenPiece))) {
      if (each.length > skip) yield each.subarray(skip);
      skip = Math.max(0, skip - each.length);
    }
  } catch {
    // It is the error that is told already.
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
      // What follows the end is padding: anything else is an error.
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
