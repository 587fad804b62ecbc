import { ForewarnedError } from "../../../errors.ts";
import { checkCurrency } from "../../filter/currency.ts";
import type { Parameters } from "../../driver/neo4j.ts";
import { checkedSize, maxPageSize } from "../../read/page.ts";
import { type GroupKey, groupKeys } from "./aggregate-groups.ts";

export interface GroupArguments {
  by?: readonly GroupKey[] | null;
  first?: number | null;
  sumIn?: string | null;
  sumOf?: "FRAMEWORK" | "CONTRACT" | "PAYMENT" | null;
}

/** With more keys, nearly every deal would be a group of its own. */
const maxKeys = 3;

/**
 * The keys to group by, each once and in a fixed order, so that the statement is the same.
 * @throws ForewarnedError `BAD_USER_INPUT` for no keys and for more than three.
 */
function keysOf({ by }: GroupArguments): GroupKey[] {
  const asked = by ?? ["BUYER"];
  const keys = (Object.keys(groupKeys) as GroupKey[]).filter((key) => asked.includes(key));
  if (keys.length >= 1 && keys.length <= maxKeys) return keys;
  throw new ForewarnedError(
    "BAD_USER_INPUT",
    `"by: [${keys.join(", ")}]" has ${keys.length} keys; expected 1 to ${maxKeys}, such as "by: [BUYER, YEAR]". Use "where" for the other conditions.`,
  );
}

/**
 * The keys to group deals by.
 * @throws ForewarnedError `BAD_USER_INPUT` as `keysOf`, and for `BASIS`, which only exposures have.
 */
export function keysOfDeals(given: GroupArguments): GroupKey[] {
  const keys = keysOf(given);
  if (!keys.includes("BASIS")) return keys;
  throw new ForewarnedError(
    "BAD_USER_INPUT",
    `"by: [${keys.join(", ")}]" has BASIS, which deals do not have. Group exposures by it, with exposuresAggregate.`,
  );
}

/**
 * The keys to group exposures by.
 * @throws ForewarnedError `BAD_USER_INPUT` as `keysOf`, and for `CONTRACT`, because the columns of exposures have no such key.
 */
export function keysOfExposures(given: GroupArguments): GroupKey[] {
  const keys = keysOf(given);
  if (!keys.includes("CONTRACT")) return keys;
  throw new ForewarnedError(
    "BAD_USER_INPUT",
    `"by: [${keys.join(", ")}]" has CONTRACT, by which exposures cannot be grouped. Group payments by it, with paymentsAggregate.`,
  );
}

/**
 * The parameters of groups.
 * @throws ForewarnedError `BAD_USER_INPUT` for a `first` outside 0 to 100, and for a `sumIn` that is not a currency.
 */
export function groupParameters({ first, sumIn, sumOf }: GroupArguments): Parameters {
  const size = checkedSize(first ?? 10, `Request at most ${maxPageSize} groups; "rest" has the totals of all others.`);
  if (sumIn != null) checkCurrency(sumIn, "sumIn");
  const kind = sumOf == null ? null : { FRAMEWORK: "Framework", CONTRACT: "Contract", PAYMENT: "Payment" }[sumOf];
  return { first: size, sumIn: sumIn ?? null, sumOf: kind };
}
