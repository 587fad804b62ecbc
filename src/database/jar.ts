import { open } from "node:fs/promises";

/** The size in bytes of the record at the end of every zip file, without a comment and with the longest comment. */
const END_SIZE = 22;
const LONGEST_END = END_SIZE + 0xffff;

/** True if a jar has its end record and as many bytes before it as that record says. A truncated jar does not. */
export async function isWholeJar(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const length = Math.min(size, LONGEST_END);
    const { buffer } = await file.read({ buffer: Buffer.alloc(length), position: size - length });
    const end = buffer.lastIndexOf("PK\x05\x06", undefined, "latin1");
    if (end < 0 || end + END_SIZE > length) return false;
    // https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT 4.3.16
    const [directorySize, directoryStart, commentLength] = [
      buffer.readUInt32LE(end + 12),
      buffer.readUInt32LE(end + 16),
      buffer.readUInt16LE(end + 20),
    ];
    const endAt = size - length + end;
    return directoryStart + directorySize === endAt && endAt + END_SIZE + commentLength === size;
  } finally {
    await file.close();
  }
}
