import { withoutContacts } from "../facts/contact-points.ts";
import { asText } from "../read/exact-numbers.ts";
import type { Broken } from "../read/found.ts";
import { type Inspection, textOfFile } from "../read/inspect.ts";
import { jsonValues } from "../read/json-values.ts";
import type { QuarantinedItem } from "./items.ts";

/**
 * The quarantine entry for a file that is named as JSON but is not JSON: it is empty, cut off, or another document such as the
 * error page of a server. Null for any other file, and for JSON of a format that is not known.
 */
export async function brokenJson(
  { name, path }: { name: string; path: string },
  inspection: Inspection,
): Promise<QuarantinedItem | null> {
  if (!/\.(?:json|jsonl|ndjson)(?:\.gz)?$/i.test(name)) return null;
  const text = inspection.head.trim();
  if (text === "") return entry("empty file", "The file is empty.");
  const fault = /^[{[]/.test(text) ? await faultOf(path, inspection) : isScalar(text) ? null : "not JSON";
  if (fault === null) return null;
  const is = fault === "cut off" ? "cut off or broken" : "not JSON, although its name ends like that of a JSON file";
  return entry(fault, `The file is ${is}. Its first line is ${firstLineOf(text)}. Download it again.`);
}

const entry = (reason: string, message: string): QuarantinedItem => ({
  kind: "quarantined",
  reason,
  message,
  place: "byte 0",
  text: null,
});

/** The reason why a file that begins like JSON is not JSON; null if it is JSON. */
async function faultOf(path: string, inspection: Inspection): Promise<Broken["reason"] | null> {
  for await (const each of jsonValues(textOfFile(path, inspection), "items", asText))
    if ("reason" in each) return faults.includes(each.reason) ? each.reason : null;
  return null;
}

const faults: Broken["reason"][] = ["not JSON", "cut off"];

function isScalar(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** The first line, without characters that a terminal does not show, and without contacts of persons. */
function firstLineOf(text: string): string {
  const [line = ""] = text.split(/[\r\n]/, 1);
  const printable = withoutContacts(line.replace(/[\p{C}\p{Z}\s]+/gu, " ").trim());
  return JSON.stringify(printable.length > maxFirstLine ? `${printable.slice(0, maxFirstLine)}…` : printable);
}

const maxFirstLine = 80;
