import type { Vat } from "../../../values.ts";
import { cypher, type Cypher, join } from "../../cypher.ts";
import { sortedAmount } from "../../stored/records.ts";
import { type Reason, reasonOf, type Summed } from "../summed-deal.ts";

/** The row that `sumsOfDeals` collects for each kind of deal, reason, currency and treatment of value added tax. */
export type SumRow = [
  kind: "FRAMEWORK" | "CONTRACT" | "PAYMENT",
  reason: Reason,
  currency: string | null,
  deals: bigint,
  weight: bigint,
  amounts: bigint,
  billions: bigint,
  units: bigint,
  nanos: bigint,
  least: string | null,
  greatest: string | null,
  vat: Vat | null,
];

/** Exact amounts in one currency, all with, all without or all with unknown value added tax, as decimal numbers. */
export interface ValuesInCurrency {
  currency: string;
  vat: Vat | null;
  count: number;
  sum: string;
  min: string;
  max: string;
  average: string;
  vatIncluded: number;
  vatExcluded: number;
}

/** The parts of a `deal` for sums outside the database: reason, currency, units, billionths, sort text and VAT. */
export const moneyOfDeal = ({ money, ...summed }: Summed) =>
  cypher`[${reasonOf({ money, ...summed })}, ${money(cypher`Currency`)}, ${money(cypher`Units`)}, ${money(cypher`Nanos`)}, deal.sortValue, ${money(cypher`Vat`)}]`;

/** The properties that tell the money of a deal, as a map `stored`. The database reads a map at once, but scans for each property. */
const storedOfDeal = ({ money }: Summed) => {
  const suffixes = [cypher``, cypher`Currency`, cypher`Units`, cypher`Nanos`, cypher`Vat`];
  const properties = [
    ...suffixes.map((suffix) => money(suffix, cypher``)),
    cypher`.status`,
    cypher`.mayEstablishFramework`,
    cypher`.sortValue`,
  ];
  return cypher`deal {${join(properties, cypher`, `)}} AS stored`;
};

/**
 * Cypher that goes on from rows of a `deal`, each once, and returns their `sums`. If there are `keys`, the rows have them too, and
 * it returns the `ref` and the sums of each group. A sum of int64 values soon exceeds int64, so billions, the units below a billion
 * and billionths are summed separately. The sort text of deals gives the minimum and the maximum.
 */
export function sumsOfDeals(
  summed: Summed & { label: "Contract" | "Payment" },
  keys: readonly Cypher[] = [],
  ref: Cypher | null = null,
): Cypher {
  const also = join(
    keys.map((key) => cypher`${key}, `),
    cypher``,
  );
  const kind = { Contract: cypher`'CONTRACT'`, Payment: cypher`'PAYMENT'` }[summed.label];
  const stored = (suffix: Cypher) => summed.money(suffix, cypher`stored`);
  return cypher`WITH ${also}deal, ${storedOfDeal(summed)}
      WITH ${also}${reasonOf(summed, cypher`stored`)} AS reason, ${stored(cypher`Currency`)} AS currency,
        ${stored(cypher`Units`)} AS units, ${stored(cypher`Nanos`)} AS nanos, ${stored(cypher`Vat`)} AS vat, stored.sortValue AS sortValue
      WITH ${also}reason, currency, CASE WHEN units IS NOT NULL THEN vat END AS vat, count(*) AS deals, count(units) AS amounts,
        sum(units / 1000000000) AS billions, sum(units % 1000000000) AS units, sum(nanos) AS nanos,
        min(CASE WHEN units IS NOT NULL THEN sortValue END) AS least, max(CASE WHEN units IS NOT NULL THEN sortValue END) AS greatest
      RETURN ${ref ? cypher`${ref} AS ref, ` : cypher``}collect([${kind}, reason, currency, deals, deals, amounts, billions, units, nanos, least, greatest, vat]) AS sums`;
}

/**
 * Cypher that goes on from rows of a `deal` with the `keys` of its groups, and has what `counted` says of each group, and the
 * sum in the requested currency, in parts that are compared one after the other. Amounts with and without value added tax have
 * sums of their own, and the greatest sum counts.
 */
export function sumInCurrency(keys: Cypher, counted: Cypher, summed: Summed): Cypher {
  const stored = (suffix: Cypher) => summed.money(suffix, cypher`stored`);
  return cypher`WITH deal, ${keys}, ${storedOfDeal(summed)}
      WITH deal, ${keys}, stored, CASE WHEN ${stored(cypher`Currency`)} = $p.sumIn AND ${reasonOf(summed, cypher`stored`)} = 'SUMMED' THEN ${stored(cypher`Units`)} END AS units
      WITH ${keys}, CASE WHEN units IS NOT NULL THEN ${stored(cypher`Vat`)} END AS vat, ${counted}, count(units) AS amounts,
        sum(units / 1000000000) AS billions, sum(units % 1000000000) AS units, sum(CASE WHEN units IS NOT NULL THEN ${stored(cypher`Nanos`)} END) AS nanos
      WITH ${keys}, weight, amounts, billions, units + ${overBillion(cypher`nanos`)} AS units, ${belowBillion(cypher`nanos`)} AS nanos
      WITH ${keys}, weight, amounts > 0 AS isKnown, billions + ${overBillion(cypher`units`)} AS billions, ${belowBillion(cypher`units`)} AS units, nanos
      ORDER BY ${greatestSum}
      WITH ${keys}, sum(weight) AS weight, head(collect([isKnown, billions, units, nanos])) AS greatest
      WITH ${keys}, weight, greatest[0] AS isKnown, greatest[1] AS billions, greatest[2] AS units, greatest[3] AS nanos`;
}

/** The order of the sums that `sumInCurrency` has. */
export const greatestSum = cypher`isKnown DESC, billions DESC, units DESC, nanos DESC`;

function belowBillion(value: Cypher): Cypher {
  return cypher`((${value} % 1000000000 + 1000000000) % 1000000000)`;
}

function overBillion(value: Cypher): Cypher {
  return cypher`((${value} - ${belowBillion(value)}) / 1000000000)`;
}

const billion = 1_000_000_000n;

/** The amounts of one row; null if it has no amounts or no known currency. */
export function readSum(row: SumRow): ValuesInCurrency | null {
  const [, , ofCurrency, , , amounts, , , , least, greatest, vat] = row;
  if (ofCurrency === null || amounts === 0n) return null;
  const sum = billionthsOf(row);
  return {
    currency: ofCurrency,
    vat,
    count: Number(amounts),
    sum: decimal(sum, 9),
    min: decimal(sortedAmount(least!), 9),
    max: decimal(sortedAmount(greatest!), 9),
    average: decimal(rounded(sum, amounts * 1_000n), 6),
    vatIncluded: vat === "INCLUDED" ? Number(amounts) : 0,
    vatExcluded: vat === "EXCLUDED" ? Number(amounts) : 0,
  };
}

/** The sum of a row in billionths. */
export function billionthsOf([, , , , , , billions, units, nanos]: SumRow): bigint {
  return (billions * billion + units) * billion + nanos;
}

/** Divides and rounds half away from zero. */
function rounded(dividend: bigint, divisor: bigint): bigint {
  const half = dividend < 0n ? -divisor : divisor;
  return (2n * dividend + half) / (2n * divisor);
}

/** A decimal number from an integer and the number of its decimal places, without trailing zeros. */
function decimal(value: bigint, places: number): string {
  const digits = String(value < 0n ? -value : value).padStart(places + 1, "0");
  const fraction = digits.slice(-places).replace(/0+$/, "");
  return `${value < 0n ? "-" : ""}${digits.slice(0, -places)}${fraction && `.${fraction}`}`;
}
