import { InvalidArgumentError } from "commander";
import { uncertainDate } from "./facts/uncertain-date.ts";
import { type FormatName, formats } from "./formats/registry.ts";

/* The values of command-line options. Each function throws `InvalidArgumentError` with a sentence that says what was expected. */

const names = formats.map(({ name }) => name);
export const formatNames = names.join(", ");

/** The help lists every format with its documents. */
export const formatsInHelp = formats.map(({ name, documents }) => `  ${name.padEnd(10)} ${documents}`).join("\n");

export function formatOf(name: string): FormatName {
  const found = names.find((each) => each === name);
  if (!found) throw new InvalidArgumentError(`Expected one of ${formatNames}.`);
  return found;
}

export function addressOf(text: string): string {
  if (!/^https?:\/\//.test(text) || !URL.canParse(text))
    throw new InvalidArgumentError("Expected an address such as https://example.org/spend.csv.");
  return text;
}

export function nameOf(text: string): string {
  if (text.trim() === "") throw new InvalidArgumentError("Expected a name that is not empty.");
  return text.trim();
}

export function dateOf(text: string): string {
  try {
    uncertainDate({ edtf: text });
    return text;
  } catch (error) {
    throw new InvalidArgumentError((error as Error).message);
  }
}

export function countOf(text: string): number {
  if (!/^[1-9]\d{0,4}$/.test(text)) throw new InvalidArgumentError("Expected a whole number from 1 to 99999.");
  return Number(text);
}
