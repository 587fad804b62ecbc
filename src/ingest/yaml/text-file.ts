import { readFile } from "node:fs/promises";
import { relative } from "node:path";
import { ForewarnedError } from "../../errors.ts";

/**
 * Reads the text of a file that a person wrote. Returns it with the path in the form in which the person knows it.
 * @throws ForewarnedError `BAD_DOCUMENT` if the file cannot be read
 */
export async function readTextFile(file: string): Promise<{ path: string; text: string }> {
  const path = relative(process.cwd(), file);
  try {
    return { path, text: new TextDecoder("utf-8", { fatal: true }).decode(await readFile(file)) };
  } catch (error) {
    const reason = error instanceof TypeError ? "it is not text in UTF-8. Save it as UTF-8" : (error as Error).message;
    throw new ForewarnedError("BAD_DOCUMENT", `Cannot read "${path}": ${reason}`, { cause: error });
  }
}
