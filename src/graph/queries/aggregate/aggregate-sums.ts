import type { Vat } from "../../../values.ts";
import { cypher, type Cypher } from "../../cypher.ts";
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

/**
 * Cypher that goes on from rows of a `deal`, each once, with its `weight`, and collects `sums`. A sum of int64 values soon
 * exceeds int64, so billions, the units below a billion and billionths are summed separately. The sort text of deals gives the
 * minimum and the maximum.
 */
export const sumsOfDeals = ({ money, ...summed }: Summed) => cypher`
      WITH deal, weight, CASE WHEN deal:Contract THEN 'CONTRACT' WHEN deal:Payment THEN 'PAYMENT' ELSE 'FRAMEWORK' END AS kind, ${reasonOf({ money, ...summed })} AS reason,
        ${money(cypher`Currency`)} AS currency, ${money(cypher`Units`)} AS units, ${money(cypher`Nanos`)} AS nanos, ${money(cypher`Vat`)} AS vat
      WITH kind, reason, currency, CASE WHEN units IS NOT NULL THEN vat END AS vat, count(deal) AS deals, sum(weight) AS weight, count(units) AS amounts,
        sum(units / 1000000000) AS billions, sum(units % 1000000000) AS units, sum(nanos) AS nanos,
        min(CASE WHEN units IS NOT NULL THEN deal.sortValue END) AS least, max(CASE WHEN units IS NOT NULL THEN deal.sortValue END) AS greatest
      RETURN collect([kind, reason, currency, deals, weight, amounts, billions, units, nanos, least, greatest, vat]) AS sums`;

/**
 * Cypher that goes on from rows of a `deal`, each once, and returns the values that order the groups: the sum in the requested
 * currency, in parts that are compared one after the other. Amounts with and without value added tax have sums of their own, and
 * the greatest sum counts.
 */
export const sumInCurrency = ({ money, ...summed }: Summed) => cypher`
      WITH deal, ${money(cypher`Units`)} AS units, ${money(cypher`Nanos`)} AS nanos, ${money(cypher`Vat`)} AS vat
      WHERE ${money(cypher`Currency`)} = $p.sumIn AND ($p.sumOf IS NULL OR $p.sumOf IN labels(deal)) AND ${reasonOf({ money, ...summed })} = 'SUMMED'
      WITH vat, sum(units / 1000000000) AS billions, sum(units % 1000000000) AS units, sum(nanos) AS nanos
      WITH billions, units + ${overBillion(cypher`nanos`)} AS units, ${belowBillion(cypher`nanos`)} AS nanos
      WITH billions + ${overBillion(cypher`units`)} AS billions, ${belowBillion(cypher`units`)} AS units, nanos
      ORDER BY billions DESC, units DESC, nanos DESC
      WITH collect([billions, units, nanos])[0] AS greatest
      RETURN greatest IS NOT NULL AS isKnown, greatest[0] AS billions, greatest[1] AS units, greatest[2] AS nanos`;

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
