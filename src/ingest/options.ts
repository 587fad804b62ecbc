import { InvalidArgumentError } from "commander";
import { uncertainDate } from "./facts/uncertain-date.ts";
import { manifestName } from "./manifest/manifests.ts";
import { type FormatName, formats } from "./formats/registry.ts";

/* The values of command-line options. Each function throws `InvalidArgumentError` with a sentence that says what was expected. */

const names = formats.map(({ name }) => name);
export const formatNames = names.join(", ");

/** The help lists every format with its documents. */
const formatsInHelp = formats.map(({ name, documents }) => `  ${name.padEnd(10)} ${documents}`).join("\n");

/** The end of the help of the ingest. */
export const ingestHelp = `
Formats:
${formatsInHelp}

A ${manifestName} in the folder of the files, or in a folder above it, can state the same facts for many files:

  spend-2022-04.csv: { url: "https://example.org/spend-2022-04.csv", published: 2022-05-31 }
  "spend-*.csv": { publisher: Example Borough Council, buyer: Example Borough Council, licence: OGL-UK-3.0 }

If the same fact is stated more than once, the file itself counts first, then the options of the command, then the
nearest ${manifestName}, and within it the later entry. If the stated facts of a file change, the next ingest reads the
file again.

Exit code: 0 if the run finished, 1 if something is in quarantine, 2 if the run could not finish.`;

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
