import type { Detail } from "../../../model.ts";
import { compare } from "../../facts/compare.ts";
import type { Columns } from "./payment-columns.ts";
import { wordsOf } from "./header-words.ts";

/** A column that no property of a payment has a place for, by the words of its header, which may be none. */
export interface DetailColumn {
  name: string;
  at: number;
}

/** The columns whose texts are details, in an order that does not depend on theirs: an edition may move them. */
export function detailColumns(header: readonly string[], columns: Columns, isBuyerGiven: boolean): DetailColumn[] {
  const placed = placesIn(columns, isBuyerGiven);
  return header
    .map((name, at) => ({ name: wordsOf(name).join(" "), at }))
    .filter(({ at }) => !placed.has(at))
    .sort((a, b) => compare(a.name, b.name) || a.at - b.at);
}

/** What some files say in two columns has a place for one of them; a lot has one only on the way to its framework. */
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

/** The texts of a row: what has neither a letter nor a digit says nothing. */
export function detailsIn(columns: readonly DetailColumn[], cell: (at: number) => string | null): Detail[] {
  return columns.flatMap(({ name, at }) => {
    const text = cell(at);
    return text !== null && /[\p{L}\p{N}]/u.test(text) ? [{ name: name || `column ${at + 1}`, text }] : [];
  });
}
