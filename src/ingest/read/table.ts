import { type DocumentFacts, type FormatName, NotUnderstood, type RowStatement } from "../formats/format.ts";
import { isReleaseFormat, rowFormats } from "../formats/registry.ts";

/** How the rows below a header are read: as statements, or as values by the names of their columns. */
export interface Table {
  header: readonly string[];
  /** A row without persons. */
  stored(row: readonly string[]): readonly string[];
  /** A line that could not be read as a row, without persons. */
  storedLine(line: string, delimiter: string): string;
  /** @throws NotUnderstood */
  read(row: readonly string[]): RowStatement | Record<string, string>;
}

/** @throws NotUnderstood where the format knows no such header. */
export function tableOf(header: readonly string[], format: FormatName, facts: DocumentFacts): Table {
  const read = isReleaseFormat(format)
    ? (row: readonly string[]) => Object.fromEntries(header.map((name, i) => [name.trim(), row[i] ?? ""]))
    : rowFormats[format].rowReader(header, facts);
  const columns = columnsOf(header);
  const hasMoved = (row: readonly string[]) => row.slice(columns).some((cell) => cell.trim() !== "");
  const without = isReleaseFormat(format) ? null : rowFormats[format].withoutPersons?.(header);
  return {
    header,
    stored: (row) => without?.(row, hasMoved(row)) ?? row,
    storedLine: (line, delimiter) => without?.(line.split(delimiter), true).join(delimiter) ?? line,
    read(row) {
      // A comma that is not quoted moves all that comes after it into the next column.
      if (hasMoved(row))
        throw new NotUnderstood(
          "more cells than the header",
          `Cannot read a row: it has ${row.findLastIndex((cell) => cell.trim() !== "") + 1} cells, and the header ${columns}.`,
        );
      return read(row);
    },
  };
}

/** So many columns have names, up to the last that has one. */
export const columnsOf = (header: readonly string[]) => header.findLastIndex((name) => name.trim() !== "") + 1;

/** A row that is put aside, with its header. */
export const storedRow = (header: readonly string[], row: readonly string[]) => JSON.stringify([header, row]);

/** @throws NotUnderstood, or a SyntaxError where what was put aside is no row. */
export function readKeptRow(text: string, format: keyof typeof rowFormats, facts: DocumentFacts): RowStatement {
  const stored = JSON.parse(text) as [string[], string[]] | Record<string, string>;
  // Former versions kept the cells by the names of their columns.
  const [header, row] = Array.isArray(stored) ? stored : [Object.keys(stored), Object.values(stored)];
  return tableOf(header, format, facts).read(row) as RowStatement;
}
