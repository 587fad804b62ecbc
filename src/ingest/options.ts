import { InvalidArgumentError } from "commander";
import { uncertainDate } from "./facts/uncertain-date.ts";
import { type FormatName, formats } from "./formats/registry.ts";

/* The values of command-line options. Each function throws `InvalidArgumentError` with a sentence that says what was expected. */

const names = formats.map(({ name }) => name);
export const formatNames = names.join(", ");

/** The help lists every format with its documents. */
export const formatsInHelp = formats.map(({ name, documents }) => `  ${name.padEnd(10)} ${documents}`).join("\n");

/**
 * Checks the name of a format.
 * @throws InvalidArgumentError if no format has this name.
 */
export function formatOf(name: string): FormatName {
  const found = names.find((each) => each === name);
  if (!found) throw new InvalidArgumentError(`Expected one of ${formatNames}.`);
  return found;
}

/**
 * Checks an address.
 * @throws InvalidArgumentError if it is not a URL with http or https.
 */
export function addressOf(text: string): string {
  if (!/^https?:\/\//.test(text) || !URL.canParse(text))
    throw new InvalidArgumentError("Expected an address such as https://example.org/spend.csv.");
  return text;
}

/**
 * Checks a name, and removes the blanks around it.
 * @throws InvalidArgumentError if it is empty.
 */
export function nameOf(text: string): string {
  if (text.trim() === "") throw new InvalidArgumentError("Expected a name that is not empty.");
  return text.trim();
}

/**
 * Checks a date in EDTF, such as `2024-05` or `2024-05-03`.
 * @throws InvalidArgumentError if it is not a valid date.
 */
export function dateOf(text: string): string {
  try {
    uncertainDate({ edtf: text });
    return text;
  } catch (error) {
    throw new InvalidArgumentError((error as Error).message);
  }
}

/**
 * Checks a count.
 * @throws InvalidArgumentError if it is not a whole number from 1 to 99999.
 */
export function countOf(text: string): number {
  if (!/^[1-9]\d{0,4}$/.test(text)) throw new InvalidArgumentError("Expected a whole number from 1 to 99999.");
  return Number(text);
}
