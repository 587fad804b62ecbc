import type { ValuesInCurrency, SumRow } from "./aggregate-sums.ts";
import { readSum } from "./aggregate-sums.ts";

/** Deals whose values are left out of the sums. A deal counts only for the first reason that fits. */
export interface LeftOut {
  count: number;
  values: ValuesInCurrency[];
}

/** The number of deals, and their values. */
export interface DealTotals {
  count: number;
  values: ValuesInCurrency[];
  withoutAmount: number;
  withoutCurrency: number;
  tooLarge: number;
  jointValues: LeftOut;
  mayEstablishFramework: LeftOut;
  notMade: LeftOut;
  /** These deals are not in `count`. Those of the fields above are. */
  duplicates: LeftOut;
}

/** The number of exposures, and the totals of their deals by kind. */
export interface ExposureTotals {
  count: number;
  dealCount: number;
  frameworks: DealTotals;
  contracts: DealTotals;
  payments: DealTotals;
}

/**
 * The totals of deals of one kind. Duplicates are not in the count, and amounts that cannot be summed have fields of their own.
 */
export function dealTotals(rows: readonly SumRow[]): DealTotals {
  const of = (reason: SumRow[1]) => leftOut(rows.filter((row) => row[1] === reason));
  return {
    count: countOf(rows.filter(isCounted)),
    values: of("SUMMED").values,
    withoutAmount: of("WITHOUT_AMOUNT").count,
    withoutCurrency: of("WITHOUT_CURRENCY").count,
    tooLarge: of("TOO_LARGE").count,
    jointValues: of("JOINT"),
    mayEstablishFramework: of("MAY_ESTABLISH_FRAMEWORK"),
    notMade: of("NOT_MADE"),
    duplicates: of("DUPLICATE"),
  };
}

/** The totals of exposures, with their deals by kind. Duplicates are not in the counts. */
export function exposureTotals(rows: readonly SumRow[]): ExposureTotals {
  const of = (kind: SumRow[0]) => dealTotals(rows.filter((row) => row[0] === kind));
  return {
    count: rows.filter(isCounted).reduce((sum, row) => sum + Number(row[4]), 0),
    dealCount: countOf(rows.filter(isCounted)),
    frameworks: of("FRAMEWORK"),
    contracts: of("CONTRACT"),
    payments: of("PAYMENT"),
  };
}

const isCounted = (row: SumRow) => row[1] !== "DUPLICATE";
const countOf = (rows: readonly SumRow[]) => rows.reduce((sum, row) => sum + Number(row[3]), 0);

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function leftOut(rows: readonly SumRow[]): LeftOut {
  const values = rows.map(readSum).filter((each) => each !== null);
  return {
    count: countOf(rows),
    values: values.sort(
      (a, b) => b.count - a.count || compare(a.currency, b.currency) || compare(a.vat ?? "", b.vat ?? ""),
    ),
  };
}
