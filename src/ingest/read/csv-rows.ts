import { type CsvError, parse } from "csv-parse";
import { Readable } from "node:stream";
import type { Broken } from "./json-values.ts";

/** A row of a file, with the number of its line. */
export interface FoundRow {
  row: string[];
  line: number;
}

/** The rows of a CSV file, whatever ends its lines and parts its fields. */
export async function* csvRows(text: AsyncIterable<string>, delimiter: string): AsyncGenerator<FoundRow | Broken> {
  const parser = Readable.from(text).pipe(
    parse({
      delimiter,
      bom: true,
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      max_record_size: 1_000_000,
    }),
  );
  let line = 0;
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: { lines: number } }>) {
      line = info.lines;
      if (record.some((field) => field.trim() !== "")) yield { row: record, line };
    }
  } catch (error) {
    const { message, code } = error as Partial<CsvError>;
    yield {
      reason: `not CSV: ${code ?? "cut off"}`,
      message: `It cannot be read after line ${line}: ${message}`,
      place: `line ${line + 1}`,
      text: null,
    };
  }
}

/** What parts the fields of a header: the sign that it has most of. */
export function delimiterOf(head: string): string {
  const [first = ""] = head.split(/\r\n|\r|\n/, 1);
  const times = (sign: string) => first.split(sign).length;
  return [",", ";", "\t", "|"].sort((a, b) => times(b) - times(a))[0]!;
}
