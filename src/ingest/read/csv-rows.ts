import { CsvError } from "csv-parse";
import { parse } from "csv-parse/sync";
import { type Broken, cutOff, tooLarge } from "./found.ts";
import { type Line, linesOf } from "./lines.ts";

/** A row of a file, with the number of the line that it begins on. */
export interface FoundRow {
  row: string[];
  line: number;
}

/** A field that goes on for more lines, or a row of more characters, has lost its closing quote. */
const maxLines = 100;
const maxCharacters = 1_000_000;

/**
 * The rows of a CSV file, whatever ends its lines and parts its fields. A stray quote takes other rows into its field: where it is
 * never closed, or the row `isSwallowed`, its line is put aside and it is read on from the next.
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

/** The row that begins on the first of the lines, over as many of them as it needs; null where none ends it. */
async function rowFrom(
  lineAt: (index: number) => Promise<Line | undefined>,
  delimiter: string,
): Promise<{ row: string[]; lines: number } | null> {
  let text = "";
  for (let i = 0; i < maxLines && text.length < maxCharacters; i++) {
    const line = await lineAt(i);
    if (!line || line.text === null) return null;
    text += i === 0 ? line.text : `\n${line.text}`;
    // A line without a quote closes none.
    const row = i === 0 || line.text.includes('"') ? parsedRow(text, delimiter) : null;
    if (row) return { row, lines: i + 1 };
  }
  return null;
}

/** The fields of one row; null where a quote is not closed. */
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
 * Whether a field has taken in the end of its row and the beginning of another: its first line holds the fields that were to come
 * after it, and its last line those that come before it, or a line between is a row.
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
    message: `Line ${number} has a quote that is not closed in its row. The lines after it are read without it.`,
    place: `line ${number}`,
    text,
  };
}
