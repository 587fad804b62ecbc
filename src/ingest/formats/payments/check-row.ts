import { NotUnderstood } from "../format.ts";
import type { Column } from "./spellings.ts";
import { namesTotal } from "./totals.ts";

/** What a row says in a column. */
export type Value = (column: Column | "amount") => string | null;

/** Their texts may go over lines. */
const ofWords: ReadonlySet<string> = new Set<Column>(["description", "expenseType", "lot"]);

/** @throws NotUnderstood where a row is none: a total would count money twice, and a cell over lines may have taken in other rows. */
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
    throw new NotUnderstood("row of a total or a remark", `Cannot read a payment: it is a total, in ${shown()}.`);
  if (value("supplier") === null && !isDated)
    throw new NotUnderstood(
      "row of a total or a remark",
      `Cannot read a payment: no supplier, and no date that can be read, in ${shown()}.`,
    );
  for (const [column, at] of Object.entries(columns))
    if (!ofWords.has(column) && /[\r\n]/.test(row[at]?.trim() ?? "") && /[,;\t|]/.test(row[at]!))
      throw new NotUnderstood(
        "lines in a cell",
        `Cannot read a payment: its ${column} goes over lines, and may be of several rows, in ${shown()}.`,
      );
}
