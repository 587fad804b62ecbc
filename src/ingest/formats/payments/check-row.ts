import { NotUnderstood } from "../format.ts";
import type { Column } from "./spellings.ts";
import { namesTotal } from "./totals.ts";

/** The text of a row in a column. */
export type Value = (column: Column | "amount") => string | null;

/** Columns whose texts may contain line breaks. */
const ofWords: ReadonlySet<string> = new Set<Column>(["description", "expenseType", "lot"]);

/**
 * Checks that a row is one payment. The row of a total would count money twice. A cell with line breaks may have swallowed
 * other rows.
 * @throws NotUnderstood if the row is not a payment
 */
export function checkIsPayment(
  row: readonly string[],
  columns: Partial<Record<Column | "amount", number>>,
  value: Value,
  isDated: boolean,
): void {
  const shown = () => JSON.stringify(row.join(",").slice(0, 200));
  const first = row.find((each) => each.trim() !== "") ?? "";
  const labels = [first, value("supplier"), value("buyer"), value("department"), value("date"), value("month")];
  if (labels.some((label) => label !== null && namesTotal(label)))
    throw new NotUnderstood("row is a total or a remark", `Cannot read a payment: the row ${shown()} is a total.`);
  if (value("supplier") === null && !isDated)
    throw new NotUnderstood(
      "row is a total or a remark",
      `Cannot read a payment: the row ${shown()} has no supplier and no readable date.`,
    );
  for (const [column, at] of Object.entries(columns))
    if (!ofWords.has(column) && /[\r\n]/.test(row[at]?.trim() ?? "") && /[,;\t|]/.test(row[at]!))
      throw new NotUnderstood(
        "line break in a cell",
        `Cannot read a payment: its ${column} contains line breaks and may belong to several rows: ${shown()}.`,
      );
}
