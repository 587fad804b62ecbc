import { Tokenizer, TokenType } from "@streamparser/json";
import type { HasMember } from "../formats/format.ts";
import { type FormatName, formatNamed, formats } from "../formats/registry.ts";
import { parsedRow } from "./csv-rows.ts";
import type { Lists } from "./json-documents.ts";

/** The way in which a document holds its values. */
export type Container = { kind: "json"; lists: Lists } | { kind: "lines" } | { kind: "csv"; delimiter: string };

export interface Recognised {
  format: FormatName;
  container: Container;
}

/** Recognises the format of a document by the beginning of its content. Null if it is not one of the formats. */
export function recognise(head: string, given?: FormatName): Recognised | null {
  const text = head.replace(/^\uFEFF/, "").trimStart();
  if (text.startsWith("{") || text.startsWith("[")) return recogniseJson(text, given);
  if (given !== undefined && !formatNamed(given).recognisesHeader) return null;
  for (const delimiter of delimiters) {
    const header = firstRows(text, delimiter)
      .map(formatOfHeader)
      .find((format) => format !== null && (given === undefined || format === given));
    if (header) return { format: header, container: { kind: "csv", delimiter } };
  }
  return given ? { format: given, container: { kind: "csv", delimiter: "," } } : null;
}

const delimiters = [",", ";", "\t", "|"];

/** The first rows, one of which is the header. A quoted field of a header may contain several lines. */
function firstRows(text: string, delimiter: string): string[][] {
  const lines = text.split(/\r\n|\r|\n/, maxBeforeHeader * maxLinesOfHeader);
  const rows: string[][] = [];
  while (lines.length > 0 && rows.length <= maxBeforeHeader) {
    let taken = 1;
    let row = parsedRow(lines[0]!, delimiter);
    while (row === null && taken < maxLinesOfHeader) row = parsedRow(lines.slice(0, ++taken).join("\n"), delimiter);
    lines.splice(0, row ? taken : 1);
    if (row?.some((field) => field.trim() !== "")) rows.push(row);
  }
  return rows;
}

const maxLinesOfHeader = 20;

/** A table may have this many rows of titles and remarks before its header. */
export const maxBeforeHeader = 20;

/** The format of a table with this header. Null if it is not the header of any format. */
export function formatOfHeader(header: readonly string[]): FormatName | null {
  return formats.find(({ recognisesHeader }) => recognisesHeader?.(header))?.name ?? null;
}

function recogniseJson(text: string, given?: FormatName): Recognised | null {
  const { keys, isOverLines } = beginningOf(text);
  const format = given ?? formatOf(keys);
  if (format === null || !formatNamed(format).recognisesJson) return null;
  if (!isOverLines && (areLines.test(text) || endsInLine(text))) return { format, container: { kind: "lines" } };
  if (text.startsWith("[")) return { format, container: { kind: "json", lists: "items" } };
  return { format, container: { kind: "json", lists: formatNamed(format).listsOf?.(hasOf(keys)) ?? "whole" } };
}

/**
 * Matches an object on one line, followed by a line that begins another object. In one JSON document, a line break alone never
 * separates two values.
 */
const areLines = /(?:^|[\r\n])\{[^\r\n]*\}[ \t]*[\r\n]\s*\{/;

/**
 * True if the last line is a complete object. An earlier line must then be broken, because no enclosing value could end there.
 */
function endsInLine(text: string): boolean {
  const [, before, last] = /^(\{.*)[\r\n](\{[^\r\n]*\})$/s.exec(text.trimEnd()) ?? [];
  try {
    return before !== undefined && last !== undefined && JSON.parse(last) !== null;
  } catch {
    return false;
  }
}

/** The first value whose members are those of a format. Values before it may be broken. */
function beginningOf(text: string): Beginning {
  const first = valueAtStart(text);
  if (formatOf(first.keys) !== null) return first;
  for (const { index } of [...text.matchAll(/[\r\n][{[]/g)].slice(0, maxBeforeHeader)) {
    const { keys } = valueAtStart(text.slice(index + 1));
    if (formatOf(keys) !== null) return { ...first, keys };
  }
  return first;
}

function formatOf(keys: ReadonlySet<string>): FormatName | null {
  return formats.find(({ recognisesJson }) => recognisesJson?.(hasOf(keys)))?.name ?? null;
}

const hasOf =
  (keys: ReadonlySet<string>): HasMember =>
  (...names) =>
    names.some((name) => keys.has(name));

interface Beginning {
  /** The members of the value. If it is a list, the members of its first item. */
  keys: ReadonlySet<string>;
  /** True if the value begins and ends on different lines. */
  isOverLines: boolean;
}

/** The visible part of a value at the beginning of a document. */
function valueAtStart(text: string): Beginning {
  const keys = new Set<string>();
  const wanted = text.startsWith("[") ? 2 : 1;
  let depth = 0;
  let end = Infinity;
  let before: string | null = null;
  const tokenizer = new Tokenizer({});
  tokenizer.onToken = ({ token, value, offset }) => {
    if (end < Infinity) return;
    if (token === TokenType.LEFT_BRACE || token === TokenType.LEFT_BRACKET) depth++;
    else if (token === TokenType.RIGHT_BRACE || token === TokenType.RIGHT_BRACKET) depth--;
    if (token === TokenType.COLON && depth === wanted && before !== null) keys.add(before);
    before = token === TokenType.STRING ? String(value) : null;
    if (depth === 0) end = offset;
  };
  // A value that is cut off or broken still shows its first members.
  tokenizer.onError = () => undefined;
  tokenizer.write(text);
  return { keys, isOverLines: end < Infinity && /[\r\n]/.test(Buffer.from(text).subarray(0, end).toString()) };
}
