import { CsvError } from "csv-parse";
import { parse } from "csv-parse/sync";
import { type Broken, cutOff, tooLarge } from "./found.ts";
import { type Line, linesOf } from "./lines.ts";

/** A row of a file, with the number of its first line. */
export interface FoundRow {
  row: string[];
  line: number;
}

/** A field with more lines, or a row with more characters, has lost its closing quote. */
const maxLines = 100;
const maxCharacters = 1_000_000;

/**
 * The rows of a CSV file with any line endings and the given delimiter. A stray quote pulls other rows into its field. If such
 * a quote is never closed, or if `isSwallowed` returns true for the row, its line is quarantined. Reading continues with the
 * next line.
 */
export async function* csvRows(
  text: AsyncIterable<string>,
  delimiter: string,
  isSwallowed: (row: readonly string[]) => boolean = () => false,
): AsyncGenerator<FoundRow | Broken> {
  const lines = linesOf(text, maxCharacters);
  const ahead: Line[] = [];
  const failed: Error[] = [];
  let read = 0;
  const lineAt = async (index: number): Promise<Line | undefined> => {
    while (ahead.length <= index && failed.length === 0) {
      try {
        const next = await lines.next();
        if (next.done) break;
        ahead.push(next.value);
      } catch (error) {
        failed.push(error as Error);
      }
    }
    return ahead[index];
  };
  for (let first = await lineAt(0); first; first = await lineAt(0)) {
    read = first.number;
    if (first.text === null) {
      ahead.shift();
      yield tooLarge(`line ${first.number}`);
      continue;
    }
    const found = await rowFrom(lineAt, delimiter);
    if (found === null || isSwallowed(found.row)) {
      ahead.shift();
      yield strayQuote(first);
      continue;
    }
    ahead.splice(0, found.lines);
    if (found.row.some((field) => field.trim() !== "")) yield { row: found.row, line: first.number };
  }
  for (const error of failed) yield cutOff(`line ${read}`, error);
}

/** The row that begins on the first line, over as many lines as it needs. Null if it never ends. */
async function rowFrom(
  lineAt: (index: number) => Promise<Line | undefined>,
  delimiter: string,
): Promise<{ row: string[]; lines: number } | null> {
  let text = "";
  for (let i = 0; i < maxLines && text.length < maxCharacters; i++) {
    const line = await lineAt(i);
    if (!line || line.text === null) return null;
    text += i === 0 ? line.text : `\n${line.text}`;
    // A line without a quote cannot close a field.
    const row = i === 0 || line.text.includes('"') ? parsedRow(text, delimiter) : null;
    if (row) return { row, lines: i + 1 };
  }
  return null;
}

/** The fields of one row. Null if a quote is not closed. */
export function parsedRow(text: string, delimiter: string): string[] | null {
  try {
    const rows: string[][] = parse(text, {
      delimiter,
      record_delimiter: ["\r\n", "\n", "\r"],
      bom: true,
      relax_column_count: true,
      relax_quotes: true,
    });
    return rows[0] ?? [];
  } catch (error) {
    if (error instanceof CsvError) return null;
    throw error;
  }
}

/**
 * True if a field has swallowed the end of its row and the start of another. Its first line then contains the fields that
 * belong after it, and its last line contains those that belong before it. A complete row between these lines proves it too.
 */
export function hasSwallowedRows(row: readonly string[], columns: number, delimiter: string): boolean {
  return row.some((field, before) => {
    if (!field.includes("\n")) return false;
    const delimiters = field.split("\n").map((line) => line.split(delimiter).length - 1);
    const after = columns - 1 - before;
    return (
      (after >= 0 && columns > 1 && delimiters[0]! >= after && delimiters.at(-1)! >= before) ||
      delimiters.slice(1, -1).includes(columns - 1)
    );
  });
}

function strayQuote({ number, text }: Line): Broken {
  return {
    reason: "stray quote",
    message: `Line ${number} has a quote that is not closed in its row. The ingest skips the line and continues with the next one.`,
    place: `line ${number}`,
    text,
  };
}
