import type { Vat } from "../../../values.ts";
import { hasAny, words, wordsIn } from "./header-words.ts";

/** The column of the amounts, with the facts that its header states about them. */
export interface AmountColumn {
  at: number;
  /** Undefined if the header names no currency. Null if it names one that several countries share, such as the dollar. */
  currency: string | null | undefined;
  vat: Vat | null;
  /** True if another column holds the same amount in the currency of the row. */
  isConverted: boolean;
}

/** Each of these words makes a header a header of amounts. Headers in thousands, such as "£000", are not recognised. */
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
 * Chooses the best column of amounts by the words of the headers. Null if there is none. Amounts of lines come before the
 * amounts of the invoices that contain these lines. If each row has its own currency, the amount in sterling comes first.
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

/** A column that holds the tax itself does not say that the tax is included or excluded. */
function isAmount(found: readonly string[]): boolean {
  return hasAny(found, core) && (!found.includes("vat") || hasAny(found, excluded) || hasAny(found, included));
}

function currencyIn(found: readonly string[]): string | null | undefined {
  if (hasAny(found, words("gbp sterling pounds"))) return "GBP";
  if (found.includes("eur")) return "EUR";
  if (found.includes("usd")) return "USD";
  return found.includes("dollars") ? null : undefined;
}

/** If the amount includes a part of the tax, it is neither with nor without tax. */
function vatIn(found: readonly string[]): Vat | null {
  if (hasAny(found, words("recoverable irrecoverable"))) return null;
  return hasAny(found, excluded) ? "EXCLUDED" : hasAny(found, included) ? "INCLUDED" : null;
}

function levelOf(found: readonly string[]): number {
  if (hasAny(found, ofLines)) return 0;
  return hasAny(found, ofInvoices) ? 3 : hasAny(found, ofTotals) ? 2 : 1;
}
