import type { Money, UncertainDate } from "../../values.ts";
import { digestOf } from "./digest.ts";
import { normalisedName } from "./names.ts";

/**
 * A digest that is equal for payments that two editions of a document may both list. It covers the payer, the supplier, the
 * amount, and the day or month. Null if the amount or the date is not known. It uses the names that the document gives, so that
 * it does not depend on entity resolution.
 */
export function alikePayment(given: {
  buyer: string | null;
  supplier: string | null;
  amount: Money | null;
  date: UncertainDate | null;
}): string | null {
  const paid = given.date && dayOrMonth(given.date);
  if (!given.amount || !paid) return null;
  const [buyer, supplier] = [given.buyer, given.supplier].map((name) => normalisedName(name ?? ""));
  return digestOf([buyer, supplier, plainAmount(given.amount), given.amount.currency, paid]);
}

/**
 * A digest that is equal for contracts that two publishers may both have published. It covers the title and the value. Null if
 * the value is not known or 0, because 0 often means that the value is not known.
 */
export function alikeContract({ title, value }: { title?: string; value?: Money | null }): string | null {
  const amount = value ? plainAmount(value) : "0";
  return /^-?0$/.test(amount) ? null : digestOf([normalisedName(title ?? ""), amount, value!.currency]);
}

/** Files often write a month as its first day. */
function dayOrMonth({ earliest, latest }: UncertainDate): string | null {
  if (earliest === null || latest === null) return null;
  const month = earliest.slice(0, "yyyy-mm".length);
  if (!latest.startsWith(month)) return null;
  return earliest === latest && !earliest.endsWith("-01") ? earliest : month;
}

/** Drops trailing zeros: "16000.00" becomes "16000". */
const plainAmount = ({ amount }: Money) =>
  amount
    .replace(/(\.\d*?)0+$/, "$1")
    .replace(/\.$/, "")
    .replace(/^(-?)0+(?=\d)/, "$1");
