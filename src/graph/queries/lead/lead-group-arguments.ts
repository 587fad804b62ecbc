import { ForewarnedError } from "../../../errors.ts";
import { checkCurrency } from "../../filter/currency.ts";
import { checkedSize, maxPageSize } from "../../read/page.ts";

/** The keys of groups of leads, each with its field in a group. */
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

/** With more keys, nearly every lead would be a group of its own. */
const maxKeys = 3;

/**
 * Checks the arguments of groups and fills in the defaults.
 * @throws ForewarnedError `BAD_USER_INPUT` for invalid keys, an invalid size, currency or `sumOf`.
 */
export function checkedGroups({ by, first, sumIn, sumOf }: LeadGroupArguments) {
  const asked = by ?? ["VENDOR"];
  const keys = (Object.keys(groupKeys) as LeadGroupKey[]).filter((key) => asked.includes(key));
  if (keys.length === 0 || keys.length > maxKeys)
    throw new ForewarnedError(
      "BAD_USER_INPUT",
      `"by: [${keys.join(", ")}]" has ${keys.length} keys; expected 1 to ${maxKeys}, such as "by: [VENDOR, STRENGTH]". Use "where" for the other conditions.`,
    );
  if (sumOf === "FRAMEWORK")
    throw new ForewarnedError(
      "BAD_USER_INPUT",
      `"sumOf: FRAMEWORK" has nothing to sum, because a lead has no frameworks. Expected CONTRACT or PAYMENT.`,
    );
  if (sumIn != null) checkCurrency(sumIn, "sumIn");
  return {
    by: keys,
    first: checkedSize(first ?? 10, `Request at most ${maxPageSize} groups; "rest" has the totals of all others.`),
    sumIn: sumIn ?? null,
    sumOf: sumOf ?? "PAYMENT",
  };
}
