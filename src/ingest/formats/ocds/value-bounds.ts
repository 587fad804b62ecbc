import type { Money } from "../../../model.ts";
import { moneyOf } from "../../facts/amount.ts";
import { type Json, objectOf } from "../../facts/json.ts";

/** The least and the most that something is worth, where its source gives them. Neither is what it is worth. */
export interface ValueBounds {
  minValue: Money | null;
  maxValue: Money | null;
}

/** The bounds of a value: values of their own, as Contracts Finder has them, or members of the value. */
export function boundsOf(given: unknown): ValueBounds {
  const item = objectOf(given);
  return { minValue: boundOf(item, "minValue", "minAmount"), maxValue: boundOf(item, "maxValue", "maxAmount") };
}

function boundOf(given: Json | null, own: string, member: string): Money | null {
  return moneyOf(given?.[own]) ?? moneyOf(given?.value, member) ?? moneyOf(given?.value, own);
}

/** What is stated of a value, in words; null where nothing is. */
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

/** An amount and its currency. */
export const amountInWords = ({ amount, currency }: Money) => `${amount} ${currency ?? ""}`.trimEnd();
