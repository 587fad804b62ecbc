import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { unpacked } from "./unpacked.ts";

/** What a look through a file tells before it is read. */
export interface Inspection {
  isGzip: boolean;
  encoding: "utf-8" | "utf-16le" | "utf-16be" | "macintosh" | "windows-1252";
  /** The beginning of its text. */
  head: string;
  /** Whether it ends before its end, or is broken: then a head of nothing does not mean that it is empty. */
  isCutOff: boolean;
}

const headBytes = 256 * 1024;

/** The SHA-256 of a file as it is. */
export async function digestOfFile(path: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) hash.update(chunk as Buffer);
  return hash.digest("hex");
}

/** The encoding of a file and the beginning of its text. What is broken is found where it is read. */
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
    // It is read as far as it goes.
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
          : // Classic Mac OS ended lines with a return alone, and had an encoding of its own.
            returns > 0 && feeds === 0
            ? "macintosh"
            : "windows-1252";
  return { isGzip, encoding, head: withoutMark(new TextDecoder(encoding).decode(beginning)), isCutOff };
}

/** The decoder takes a byte order mark away. One is left that was encoded twice ("ï»¿"), is read in another encoding, or stands in a quoted cell. */
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

/** The bytes of a file, unpacked. */
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
  // A piece may be a byte, and a mark is more.
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
