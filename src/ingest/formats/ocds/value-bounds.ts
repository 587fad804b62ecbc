import type { Money } from "../../../values.ts";
import { moneyOf } from "../../facts/amount.ts";
import { type Json, objectOf } from "../../facts/json.ts";

/** The lower and upper bound of a value, if its source gives them. Neither bound is the value. */
export interface ValueBounds {
  minValue: Money | null;
  maxValue: Money | null;
}

/** The bounds of a value: separate values, as in Contracts Finder, or members of the value. */
export function boundsOf(given: unknown): ValueBounds {
  const item = objectOf(given);
  return { minValue: boundOf(item, "minValue", "minAmount"), maxValue: boundOf(item, "maxValue", "maxAmount") };
}

function boundOf(given: Json | null, own: string, member: string): Money | null {
  return moneyOf(given?.[own]) ?? moneyOf(given?.value, member) ?? moneyOf(given?.value, own);
}

/** The stated value or its bounds, in words. Null if neither is stated. */
export function valueInWords(given: unknown): string | null {
  const value = moneyOf(objectOf(given)?.value);
  if (value) return amountInWords(value);
  const { minValue, maxValue } = boundsOf(given);
  const bounds = [
    minValue && `at least ${amountInWords(minValue)}`,
    maxValue && `at most ${amountInWords(maxValue)}`,
  ].filter((each) => each !== null);
  return bounds.join(" and ") || null;
}

/**
 * An amount and its currency, such as `1200 GBP`; the amount alone if the currency is unknown. It says if value added tax is
 * included, because an amount with the tax is not comparable with others.
 */
export const amountInWords = ({ amount, currency, vat }: Money) =>
  [amount, currency, vat === "INCLUDED" ? "including VAT" : null].filter((each) => each !== null).join(" ");

/** A caveat if an amount is 0, or so small that it most likely stands for a value that is not stated, such as 0.01 or 1. */
export function caveatsOfPlaceholder(value: Money | null, name: "value" | "ceiling"): string[] {
  if (value === null || value.amount.startsWith("-") || Number(value.amount) > 1) return [];
  if (Number(value.amount) === 0)
    return [`Its published ${name} is 0, which often means that the ${name} is not stated.`];
  return [`The source states a ${name} of ${amountInWords(value)}, which is usually a placeholder.`];
}
