import type { Money } from "../../../model.ts";
import { currencyOf, statedAmount } from "../../facts/amount.ts";
import type { AmountColumn } from "./amount-column.ts";

/**
 * What a row's amount is; null where it is none. Its currency is what the header, the sign and the row's own currency say where they
 * agree, and sterling in a file that says nothing of it.
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
