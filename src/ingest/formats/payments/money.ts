import type { Money } from "../../../values.ts";
import { currencyOf, statedAmount } from "../../facts/amount.ts";
import type { AmountColumn } from "./amount-column.ts";

/**
 * The amount of a row. Null if the text is not an amount. The currency comes from the header, the sign and the row's own
 * currency if these agree. It is null if they disagree, and sterling if the file states no currency.
 */
export function moneyIn(text: string | null, column: AmountColumn, currency: string | null | undefined): Money | null {
  const stated = text === null ? null : statedAmount(text);
  if (!stated) return null;
  const said = new Set([column.currency, stated.currency].filter((each) => each !== undefined));
  if (currency !== undefined && !column.isConverted && (currency !== null || said.size === 0))
    said.add(currencyOf(currency));
  const [first = "GBP"] = said;
  return { amount: stated.amount, currency: said.size > 1 ? null : first, vat: column.vat };
}
