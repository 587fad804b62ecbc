import type { Where } from "../../filter/filter.ts";
import { unitsOf } from "../../stored/records.ts";
import { dayOf, unknownDay } from "./columns/column.ts";
import type { Reached } from "./columns/scan.ts";

/** Looks up a value of a closed list by its place, so that each value is compared once, not for each exposure. */
export function oneOf(asked: Where, { values, of }: { values: readonly string[]; of: (reached: Reached) => number }) {
  const fits = values.map((value) => holdsValue(asked, value));
  return (reached: Reached) => fits[of(reached)]!;
}

/** A comparison of a value of a closed list, or of a flag. An unknown value is `null`, and fits only `eq: null`. */
export function holdsValue(asked: Where, value: string | boolean | null): boolean {
  const { eq, in: any } = asked as { eq?: unknown; in?: readonly unknown[] | null };
  return (eq === undefined || eq === value) && (any == null || any.includes(value));
}

export const asDay = (given: unknown) => dayOf(given as string);

/** A comparison that holds for every value between two bounds. An unknown bound fits nothing but `eq: null`, if both are unknown. */
export function holdsBounds(asked: Where, lower: number, upper: number, read: (given: unknown) => number): boolean {
  return Object.entries(asked!).every(([operator, given]) => {
    if (given === undefined || (given === null && operator !== "eq")) return true;
    if (given === null) return lower === unknownDay && upper === unknownDay;
    const value = read(given);
    const bound = operator === "gt" || operator === "gte" ? lower : upper;
    if (operator === "eq") return lower === value && upper === value;
    return bound !== unknownDay && compares(operator, bound < value ? -1 : bound > value ? 1 : 0);
  });
}

function compares(operator: string, sign: number): boolean {
  switch (operator) {
    case "gt":
      return sign > 0;
    case "gte":
      return sign >= 0;
    case "lt":
      return sign < 0;
    case "lte":
      return sign <= 0;
    default:
      return sign === 0;
  }
}

export function billionthsOf(given: unknown): bigint | null {
  if (given === null) return null;
  const { units, nanos } = unitsOf({ amount: given as string })!;
  return units * 1_000_000_000n + nanos;
}

export function holdsAmount(operator: string, amount: bigint | null, given: bigint | null): boolean {
  if (given === null || amount === null) return given === amount;
  return compares(operator, amount < given ? -1 : amount > given ? 1 : 0);
}
