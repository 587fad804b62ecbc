import type { Vat } from "../../../model.ts";
import { hasAny, words, wordsIn } from "./header-words.ts";

/** The column of the amounts, and what its header says of them. */
export interface AmountColumn {
  at: number;
  /** Undefined where the header names none; null where it names that of several countries. */
  currency: string | null | undefined;
  vat: Vat | null;
  /** Whether it holds in one currency what another column holds in that of the row. */
  isConverted: boolean;
}

/** Each of these makes a header that of amounts. What counts in thousands, such as "£000", is not known. */
const core = words("amount amounts amt value spend spent expenditure sum total totals net gross charge cost gbp");
const excluded = words("net ex exc excl excluding exclusive exclude excludes less");
const included = words("gross inc incl including inclusive include includes");
const ofLines = words("line lines distribution dist");
const ofInvoices = words("invoice invoiced");
const ofTotals = words("total totals sum");
const vocabulary: ReadonlySet<string> = new Set([
  ...[core, excluded, included, ofLines, ofInvoices, ofTotals].flatMap((each) => [...each]),
  ..."of in the item vat recoverable irrecoverable transaction trans payment paid ap supplier evidenced sterling pounds eur usd dollars".split(
    " ",
  ),
]);

/**
 * The best of the columns that hold amounts, by the words of their headers; null where none does. The amounts of lines go before
 * those of the invoices that they add up to; where each row has its currency, the amount in sterling goes first.
 */
export function amountColumnOf(header: readonly string[], hasCurrencies: boolean): AmountColumn | null {
  const found = header
    .map((name, at) => ({ at, words: wordsIn(name, vocabulary) ?? [] }))
    .filter(({ words }) => isAmount(words))
    .map(({ at, words }) => ({ at, currency: currencyIn(words), vat: vatIn(words), level: levelOf(words) }))
    .sort(
      (a, b) =>
        a.level - b.level ||
        (hasCurrencies ? Number(b.currency === "GBP") - Number(a.currency === "GBP") : 0) ||
        order.indexOf(a.vat) - order.indexOf(b.vat) ||
        a.at - b.at,
    );
  const [best, ...others] = found;
  if (!best) return null;
  const { at, currency, vat } = best;
  return {
    at,
    currency,
    vat,
    isConverted: currency !== undefined && others.some((each) => each.currency === undefined),
  };
}

const order: (Vat | null)[] = ["EXCLUDED", null, "INCLUDED"];

/** A column of the tax itself says neither that it is in nor that it is not. */
function isAmount(found: readonly string[]): boolean {
  return hasAny(found, core) && (!found.includes("vat") || hasAny(found, excluded) || hasAny(found, included));
}

function currencyIn(found: readonly string[]): string | null | undefined {
  if (hasAny(found, words("gbp sterling pounds"))) return "GBP";
  if (found.includes("eur")) return "EUR";
  if (found.includes("usd")) return "USD";
  return found.includes("dollars") ? null : undefined;
}

/** Where a part of the tax is in it, it is neither with nor without. */
function vatIn(found: readonly string[]): Vat | null {
  if (hasAny(found, words("recoverable irrecoverable"))) return null;
  return hasAny(found, excluded) ? "EXCLUDED" : hasAny(found, included) ? "INCLUDED" : null;
}

function levelOf(found: readonly string[]): number {
  if (hasAny(found, ofLines)) return 0;
  return hasAny(found, ofInvoices) ? 3 : hasAny(found, ofTotals) ? 2 : 1;
}
