import { Tokenizer, TokenType } from "@streamparser/json";
import type { FormatName } from "../format.ts";
import { arePayments } from "../formats/payments/columns.ts";
import { isRegister } from "../formats/registers/format.ts";
import { delimiterOf } from "./csv-rows.ts";

/** How a document holds its values. */
export type Container =
  | { kind: "json"; lists: readonly string[] | "whole" | "items" }
  | { kind: "lines" }
  | { kind: "csv"; delimiter: string };

export interface Recognised {
  format: FormatName;
  container: Container;
}

/** What a document is, by the beginning of its content; null where it is none of the formats. */
export function recognise(head: string, given?: FormatName): Recognised | null {
  const text = head.replace(/^\uFEFF/, "").trimStart();
  if (text.startsWith("{") || text.startsWith("[")) return recogniseJson(text, given);
  if (given !== undefined && given !== "payments" && given !== "registers" && given !== "kev") return null;
  const delimiter = delimiterOf(text);
  const header = text
    .split(/\r\n|\r|\n/, mostBeforeHeader)
    .map((line) => formatOfHeader(line.split(delimiter).map((field) => field.replace(/^"|"$/g, ""))))
    .find((format) => format !== null);
  const format = given ?? header;
  return format ? { format, container: { kind: "csv", delimiter } } : null;
}

/** Titles and remarks may stand before the header of a table. */
export const mostBeforeHeader = 20;

export function formatOfHeader(header: readonly string[]): FormatName | null {
  const columns = header.map((column) => column.trim().toLowerCase());
  if (columns.includes("cveid") && columns.includes("vendorproject")) return "kev";
  if (isRegister(header)) return "registers";
  return arePayments(header) ? "payments" : null;
}

function recogniseJson(text: string, given?: FormatName): Recognised | null {
  const [first = "", second = ""] = text.split("\n", 2);
  const isLines = text.startsWith("{") && parses(first) && (second.trim() === "" ? false : /^\s*\{/.test(second));
  const keys = membersOf(text);
  const format = given ?? formatOf(keys);
  if (format === null || format === "payments" || format === "registers") return null;
  if (isLines) return { format, container: { kind: "lines" } };
  if (text.startsWith("[")) return { format, container: { kind: "json", lists: "items" } };
  return { format, container: { kind: "json", lists: listsOf(format, keys) } };
}

function formatOf(keys: ReadonlySet<string>): FormatName | null {
  const has = (...all: string[]) => all.some((key) => keys.has(key));
  if (has("cveMetadata")) return "cve";
  if (has("document") && has("product_tree", "vulnerabilities", "document")) return "csaf";
  if (has("catalogVersion", "cveID") || (has("vulnerabilities") && has("count", "dateReleased"))) return "kev";
  if (has("ocid", "releases", "records", "compiledRelease", "versionedRelease")) return "ocds";
  return null;
}

function listsOf(format: FormatName, keys: ReadonlySet<string>): readonly string[] | "whole" {
  if (format === "kev") return keys.has("cveID") ? "whole" : ["vulnerabilities"];
  if (format !== "ocds") return "whole";
  const isPackage =
    keys.has("records") || (keys.has("releases") && !keys.has("compiledRelease") && !keys.has("versionedRelease"));
  return isPackage ? ["releases", "records"] : "whole";
}

/** The members of a document, or of the first item of one that is a list, as far as its beginning shows them. */
function membersOf(text: string): Set<string> {
  const keys = new Set<string>();
  const wanted = text.startsWith("[") ? 2 : 1;
  let depth = 0;
  let before: string | null = null;
  const tokenizer = new Tokenizer({});
  tokenizer.onToken = ({ token, value }) => {
    if (token === TokenType.LEFT_BRACE || token === TokenType.LEFT_BRACKET) depth++;
    else if (token === TokenType.RIGHT_BRACE || token === TokenType.RIGHT_BRACKET) depth--;
    if (token === TokenType.COLON && depth === wanted && before !== null) keys.add(before);
    before = token === TokenType.STRING ? String(value) : null;
  };
  // What is cut off or broken shows what it shows.
  tokenizer.onError = () => undefined;
  tokenizer.write(text);
  return keys;
}

function parses(line: string): boolean {
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false;
  }
}
