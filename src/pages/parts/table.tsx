import type { ReactNode } from "react";

export interface Column<Row> {
  title: string;
  cell: (row: Row) => ReactNode;
  isNumber?: boolean;
  /** True for texts that need much room. */
  isLong?: boolean;
}

/** A table that scrolls within itself. Readers of screens and keyboards reach it as a region with the name of the table. */
export function Table<Row>({
  caption,
  rows,
  columns,
  total = rows.length,
  more = null,
}: {
  caption: string;
  rows: readonly Row[];
  columns: readonly Column<Row>[];
  /** The number of all rows; null if it is not known. */
  total?: number | null;
  /** Where all rows are, if the table has only the first. */
  more?: ReactNode;
}) {
  return (
    <>
      <div className="scroll" role="region" aria-label={caption} tabIndex={0}>
        <table>
          <caption>{caption}</caption>
          <thead>
            <tr>
              {columns.map(({ title }) => (
                <th key={title} scope="col">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <tr key={index}>
                {columns.map(({ title, cell, isNumber, isLong }) => (
                  <td key={title} className={isNumber ? "number" : isLong ? "long" : undefined}>
                    {cell(row)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {(total === null || total > rows.length) && (
        <p className="more">
          The table has the first {rows.length}
          {total === null ? "" : ` of ${total.toLocaleString("en-GB")}`} rows. {more}
        </p>
      )}
    </>
  );
}
