import { Tokenizer, TokenType } from "@streamparser/json";
import type { FormatName } from "../formats/format.ts";
import { arePayments } from "../formats/payments/payment-columns.ts";
import { isRegister } from "../formats/registers/registers.ts";
import { parsedRow } from "./csv-rows.ts";
import type { Lists } from "./json-documents.ts";

/** How a document holds its values. */
export type Container = { kind: "json"; lists: Lists } | { kind: "lines" } | { kind: "csv"; delimiter: string };

export interface Recognised {
  format: FormatName;
  container: Container;
}

/** What a document is, by the beginning of its content; null where it is none of the formats. */
export function recognise(head: string, given?: FormatName): Recognised | null {
  const text = head.replace(/^\uFEFF/, "").trimStart();
  if (text.startsWith("{") || text.startsWith("[")) return recogniseJson(text, given);
  if (given !== undefined && given !== "payments" && given !== "registers" && given !== "kev") return null;
  for (const delimiter of delimiters) {
    const header = firstRows(text, delimiter)
      .map(formatOfHeader)
      .find((format) => format !== null && (given === undefined || format === given));
    if (header) return { format: header, container: { kind: "csv", delimiter } };
  }
  return given ? { format: given, container: { kind: "csv", delimiter: "," } } : null;
}

const delimiters = [",", ";", "\t", "|"];

/** The rows among which the header is; a quoted field of a header may go over some lines. */
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

/** Titles and remarks may stand before the header of a table. */
export const maxBeforeHeader = 20;

export function formatOfHeader(header: readonly string[]): FormatName | null {
  const columns = header.map((column) => column.trim().toLowerCase());
  if (columns.includes("cveid") && columns.includes("vendorproject")) return "kev";
  if (isRegister(header)) return "registers";
  return arePayments(header) ? "payments" : null;
}

function recogniseJson(text: string, given?: FormatName): Recognised | null {
  const { keys, isOverLines } = beginningOf(text);
  const format = given ?? formatOf(keys);
  if (format === null || format === "payments" || format === "registers") return null;
  if (!isOverLines && (areLines.test(text) || endsInLine(text))) return { format, container: { kind: "lines" } };
  if (text.startsWith("[")) return { format, container: { kind: "json", lists: "items" } };
  return { format, container: { kind: "json", lists: listsOf(format, keys) } };
}

/** An object on a line of its own, and the next begins on another: in no JSON document does a line break alone part two values. */
const areLines = /(?:^|[\r\n])\{[^\r\n]*\}[ \t]*[\r\n]\s*\{/;

/** The last line is an object of its own, so that one before it is broken: nothing that it is in could end there. */
function endsInLine(text: string): boolean {
  const [, before, last] = /^(\{.*)[\r\n](\{[^\r\n]*\})$/s.exec(text.trimEnd()) ?? [];
  try {
    return before !== undefined && last !== undefined && JSON.parse(last) !== null;
  } catch {
    return false;
  }
}

/** What the first value shows whose members are those of a format: the one before it may be broken. */
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
  const has = (...all: string[]) => all.some((key) => keys.has(key));
  if (has("cveMetadata")) return "cve";
  if (has("cpeName", "cpe") || (has("products") && has("resultsPerPage", "startIndex", "totalResults"))) return "cpe";
  if (has("document") && has("product_tree", "vulnerabilities", "document")) return "csaf";
  if (has("catalogVersion", "cveID") || (has("vulnerabilities") && has("count", "dateReleased"))) return "kev";
  if (has("ocid", "releases", "records", "compiledRelease", "versionedRelease")) return "ocds";
  return null;
}

function listsOf(format: FormatName, keys: ReadonlySet<string>): readonly string[] | "whole" {
  if (format === "kev") return keys.has("cveID") ? "whole" : ["vulnerabilities"];
  if (format === "cpe") return keys.has("cpeName") || keys.has("cpe") ? "whole" : ["products"];
  if (format !== "ocds") return "whole";
  const isPackage =
    keys.has("records") || (keys.has("releases") && !keys.has("compiledRelease") && !keys.has("versionedRelease"));
  return isPackage ? ["releases", "records"] : "whole";
}

interface Beginning {
  /** The members of a value, or of the first item of one that is a list. */
  keys: ReadonlySet<string>;
  /** Whether the value ends on another line than it begins on. */
  isOverLines: boolean;
}

/** A value as far as the beginning of a document shows it. */
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
  // What is cut off or broken shows what it shows.
  tokenizer.onError = () => undefined;
  tokenizer.write(text);
  return { keys, isOverLines: end < Infinity && /[\r\n]/.test(Buffer.from(text).subarray(0, end).toString()) };
}
