import { type DocumentFacts, NotUnderstood, type RowStatement } from "../formats/format.ts";
import { type FormatName, isReleaseFormat, rowFormat } from "../formats/registry.ts";

/** Reads the rows below a header: as statements, or as values by the names of their columns. */
export interface Table {
  header: readonly string[];
  /** The row without personal data. */
  stored(row: readonly string[]): readonly string[];
  /** A line that is not readable as a row, without personal data. */
  storedLine(line: string, delimiter: string): string;
  /** @throws NotUnderstood */
  read(row: readonly string[]): RowStatement | Record<string, string>;
}

/**
 * Makes the reader of a table.
 * @throws NotUnderstood if the format does not know the header
 */
export function tableOf(header: readonly string[], format: FormatName, facts: DocumentFacts): Table {
  const read = isReleaseFormat(format)
    ? (row: readonly string[]) => Object.fromEntries(header.map((name, i) => [name.trim(), row[i] ?? ""]))
    : rowFormat(format).rowReader(header, facts);
  const columns = columnsOf(header);
  const hasMoved = (row: readonly string[]) => row.slice(columns).some((cell) => cell.trim() !== "");
  const without = isReleaseFormat(format) ? null : rowFormat(format).withoutPersons?.(header);
  return {
    header,
    stored: (row) => without?.(row, hasMoved(row)) ?? row,
    storedLine: (line, delimiter) => without?.(line.split(delimiter), true).join(delimiter) ?? line,
    read(row) {
      // An unquoted comma moves all later cells into the next column.
      if (hasMoved(row))
        throw new NotUnderstood(
          "more cells than the header",
          `Cannot read a row: it has ${row.findLastIndex((cell) => cell.trim() !== "") + 1} cells, but the header has ${columns}.`,
        );
      return read(row);
    },
  };
}

/** The number of columns up to the last one that has a name. */
export const columnsOf = (header: readonly string[]) => header.findLastIndex((name) => name.trim() !== "") + 1;

/** A quarantined row, with its header. */
export const storedRow = (header: readonly string[], row: readonly string[]) => JSON.stringify([header, row]);

/**
 * Reads a quarantined row again.
 * @throws NotUnderstood, or SyntaxError if the quarantined text is not a row
 */
export function readStoredRow(text: string, format: FormatName, facts: DocumentFacts): RowStatement {
  const stored = JSON.parse(text) as [string[], string[]] | Record<string, string>;
  // Earlier versions stored the cells by the names of their columns.
  const [header, row] = Array.isArray(stored) ? stored : [Object.keys(stored), Object.values(stored)];
  return tableOf(header, format, facts).read(row) as RowStatement;
}
