import type { Detail } from "../../../values.ts";
import { compare } from "../../facts/compare.ts";
import type { Columns } from "./payment-columns.ts";
import { wordsOf } from "./header-words.ts";

/** A column for which a payment has no property. Its name is the words of its header, and may be empty. */
export interface DetailColumn {
  name: string;
  at: number;
}

/**
 * The columns whose texts are stored as details. Their order does not depend on the order in the file, because an edition may
 * move columns.
 */
export function detailColumns(header: readonly string[], columns: Columns, isBuyerGiven: boolean): DetailColumn[] {
  const placed = placesIn(columns, isBuyerGiven);
  return header
    .map((name, at) => ({ name: wordsOf(name).join(" "), at }))
    .filter(({ at }) => !placed.has(at))
    .sort((a, b) => compare(a.name, b.name) || a.at - b.at);
}

/**
 * The columns for which a payment has a property. If a file says the same in two columns, only one of them has a property. A
 * lot has one only on the edge to its framework.
 */
function placesIn(
  { amount, currency, lot: _, department, month, ...others }: Columns,
  isBuyerGiven: boolean,
): ReadonlySet<number | undefined> {
  return new Set([
    ...Object.values(others),
    amount?.at,
    amount?.isConverted ? undefined : currency,
    others.buyer === undefined && !isBuyerGiven ? department : undefined,
    others.date === undefined ? month : undefined,
  ]);
}

/** The texts of a row that contain a letter or a digit. Other texts say nothing. */
export function detailsIn(columns: readonly DetailColumn[], cell: (at: number) => string | null): Detail[] {
  return columns.flatMap(({ name, at }) => {
    const text = cell(at);
    return text !== null && /[\p{L}\p{N}]/u.test(text) ? [{ name: name || `column ${at + 1}`, text }] : [];
  });
}
