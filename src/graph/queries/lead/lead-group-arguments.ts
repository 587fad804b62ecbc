import { ForewarnedError } from "../../../errors.ts";
import { checkCurrency } from "../../filter/currency.ts";
import { checkedSize, maxPageSize } from "../../read/page.ts";

/** What groups of leads are made by, and the field that tells it. */
export const groupKeys = {
  VENDOR: "vendor",
  BUYER: "buyer",
  BUYER_KIND: "buyerKind",
  BUYER_GROUP: "buyerGroup",
  STRENGTH: "strength",
  TIMING: "timing",
} as const;

export type LeadGroupKey = keyof typeof groupKeys;

export interface LeadGroupArguments {
  by?: readonly LeadGroupKey[] | null;
  first?: number | null;
  sumIn?: string | null;
  sumOf?: "CONTRACT" | "PAYMENT" | "FRAMEWORK" | null;
}

/** More keys together would make a group of nearly every lead. */
const maxKeys = 3;

/** @throws ForewarnedError `BAD_USER_INPUT` for keys, a size or a currency that cannot be. */
export function checkedGroups({ by, first, sumIn, sumOf }: LeadGroupArguments) {
  const asked = by ?? ["VENDOR"];
  const keys = (Object.keys(groupKeys) as LeadGroupKey[]).filter((key) => asked.includes(key));
  if (keys.length === 0 || keys.length > maxKeys)
    throw new ForewarnedError(
      "BAD_USER_INPUT",
      `"by: [${keys.join(", ")}]" has ${keys.length} keys; expected 1 to ${maxKeys}, such as "by: [VENDOR, STRENGTH]". Narrow the rest with "where".`,
    );
  if (sumOf === "FRAMEWORK")
    throw new ForewarnedError(
      "BAD_USER_INPUT",
      `"sumOf: FRAMEWORK" has nothing to sum: no framework is in a lead. Expected CONTRACT or PAYMENT.`,
    );
  if (sumIn != null) checkCurrency(sumIn, "sumIn");
  return {
    by: keys,
    first: checkedSize(first ?? 10, `Ask for ${maxPageSize} groups at most; "rest" is all others.`),
    sumIn: sumIn ?? null,
    sumOf: sumOf ?? "PAYMENT",
  };
}
