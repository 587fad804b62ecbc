import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { unpacked } from "./unpacked.ts";

/** The facts about a file that are known before it is read. */
export interface Inspection {
  isGzip: boolean;
  encoding: "utf-8" | "utf-16le" | "utf-16be" | "macintosh" | "windows-1252";
  /** The beginning of its text. */
  head: string;
  /** True if the file is cut off or broken. An empty head then does not mean that the file is empty. */
  isCutOff: boolean;
}

const headBytes = 256 * 1024;

/** The SHA-256 of the bytes of a file. */
export async function digestOfFile(path: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) hash.update(chunk as Buffer);
  return hash.digest("hex");
}

/** The encoding of a file and the beginning of its text. Broken parts are found later, when the file is read. */
export async function inspect(path: string): Promise<Inspection> {
  const isGzip = await beginsWith(path, [0x1f, 0x8b]);
  const head: Buffer[] = [];
  let bytes = 0;
  let isUtf8 = true;
  let returns = 0;
  let feeds = 0;
  let isCutOff = false;
  const decoder = new TextDecoder("utf-8", { fatal: true });
  try {
    for await (const chunk of bytesOf(path, isGzip)) {
      if (bytes < headBytes) head.push(chunk.subarray(0, headBytes - bytes));
      bytes += chunk.length;
      for (const byte of chunk)
        if (byte === 13) returns++;
        else if (byte === 10) feeds++;
      if (isUtf8) isUtf8 = decodes(decoder, chunk);
    }
  } catch {
    // The part before the fault is still read.
    isCutOff = true;
  }
  const beginning = Buffer.concat(head);
  const encoding =
    beginning[0] === 0xff && beginning[1] === 0xfe
      ? "utf-16le"
      : beginning[0] === 0xfe && beginning[1] === 0xff
        ? "utf-16be"
        : isUtf8
          ? "utf-8"
          : // Classic Mac OS ended lines with a carriage return alone, and had its own encoding.
            returns > 0 && feeds === 0
            ? "macintosh"
            : "windows-1252";
  return { isGzip, encoding, head: withoutMark(new TextDecoder(encoding).decode(beginning)), isCutOff };
}

/**
 * The decoder removes a byte order mark. A mark remains if it was encoded twice ("ï»¿"), is read in another encoding, or is in
 * a quoted cell.
 */
const mark = /^\uFEFF?("?)(?:\u00ef\u00bb\u00bf|\u00d4\u00aa\u00f8|\uFEFF)?/;
const withoutMark = (text: string) => text.replace(mark, "$1");

function decodes(decoder: TextDecoder, chunk: Uint8Array): boolean {
  try {
    decoder.decode(chunk, { stream: true });
    return true;
  } catch {
    return false;
  }
}

async function beginsWith(path: string, signature: readonly number[]): Promise<boolean> {
  for await (const chunk of createReadStream(path, { end: signature.length - 1 }))
    return signature.every((byte, i) => (chunk as Buffer)[i] === byte);
  return false;
}

/** The unpacked bytes of a file. */
function bytesOf(path: string, isGzip: boolean, read: (bytes: number) => void = () => undefined) {
  return isGzip ? unpacked(path, read) : plain(path, read);
}

async function* plain(path: string, read: (bytes: number) => void): AsyncGenerator<Buffer> {
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 18 }) as AsyncIterable<Buffer>) {
    read(chunk.length);
    yield chunk;
  }
}

/** The text of a file in pieces. */
export async function* textOfFile(
  path: string,
  { isGzip, encoding }: Pick<Inspection, "isGzip" | "encoding">,
  read?: (bytes: number) => void,
): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  // A piece may be a single byte, but a mark has several.
  let beginning: string | null = "";
  for await (const chunk of bytesOf(path, isGzip, read)) {
    const text = decoder.decode(chunk, { stream: true });
    if (beginning === null) yield text;
    else {
      beginning += text;
      if (beginning.length < maxOfMark) continue;
      yield withoutMark(beginning);
      beginning = null;
    }
  }
  yield withoutMark(beginning ?? "") + decoder.decode();
}

const maxOfMark = 5;
