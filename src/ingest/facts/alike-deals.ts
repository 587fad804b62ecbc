import type { Money, UncertainDate } from "../../model.ts";
import { digestOf } from "./digest.ts";
import { normalisedName } from "./names.ts";

/**
 * What payments have in common that two editions of a document may both list: who paid whom, how much, and on which day or in which
 * month. Null where the amount or the day is not known. The names are those that the document gives, so that it stays the same
 * whoever they turn out to be.
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
 * What contracts have in common that two publishers may both have published: title and value. Null where the value is not known; 0
 * often means that it is not.
 */
export function alikeContract({ title, value }: { title?: string; value?: Money | null }): string | null {
  const amount = value ? plainAmount(value) : "0";
  return /^-?0$/.test(amount) ? null : digestOf([normalisedName(title ?? ""), amount, value!.currency]);
}

/** Files write a month as its first day as often as by its name. */
function dayOrMonth({ earliest, latest }: UncertainDate): string | null {
  if (earliest === null || latest === null) return null;
  const month = earliest.slice(0, "yyyy-mm".length);
  if (!latest.startsWith(month)) return null;
  return earliest === latest && !earliest.endsWith("-01") ? earliest : month;
}

/** "16000.00" as "16000". */
const plainAmount = ({ amount }: Money) =>
  amount
    .replace(/(\.\d*?)0+$/, "$1")
    .replace(/\.$/, "")
    .replace(/^(-?)0+(?=\d)/, "$1");
