import type { Vat } from "../../../values.ts";
import { billionthsOf, readSum, type SumRow } from "../aggregate/aggregate-sums.ts";
import type { LeadDeal } from "./lead-deal.ts";

/** An exact sum in one currency and with one treatment of value added tax, and the number of deals in it. */
export interface LeadSum {
  currency: string;
  vat: Vat | null;
  amount: string;
  /** The amount in billionths, to compare. */
  billionths: bigint;
  count: number;
}

/** Adds deals up into rows like those of the aggregates: one row for each kind, reason, currency and treatment of VAT. */
export function sumRowsOf(deals: Iterable<LeadDeal>): SumRow[] {
  const rows = new Map<string, SumRow>();
  for (const { kind, money } of deals) {
    const { reason, currency, units, nanos, sorted } = money;
    const vat = units === null ? null : money.vat;
    const name = `${kind} ${reason} ${currency} ${vat}`;
    const row = rows.get(name) ?? [kind, reason, currency, 0n, 0n, 0n, 0n, 0n, 0n, null, null, vat];
    row[3] += 1n;
    row[4] += 1n;
    if (units !== null) {
      row[5] += 1n;
      row[7] += units;
      row[8] += nanos;
      row[9] = row[9] === null || sorted < row[9] ? sorted : row[9];
      row[10] = row[10] === null || sorted > row[10] ? sorted : row[10];
    }
    rows.set(name, row);
  }
  return [...rows.values()];
}

/** Exact sums by currency and treatment of value added tax, the largest first, of the deals of one kind with one reason. */
export function sumsOf(
  deals: readonly LeadDeal[],
  ofKind: LeadDeal["kind"],
  ofReason: SumRow[1] = "SUMMED",
): LeadSum[] {
  return sumRowsOf(deals.filter(({ kind, money }) => kind === ofKind && money.reason === ofReason))
    .flatMap((row) => {
      const sum = readSum(row);
      return sum
        ? [{ currency: sum.currency, vat: sum.vat, amount: sum.sum, count: sum.count, billionths: billionthsOf(row) }]
        : [];
    })
    .sort((a, b) => (a.billionths === b.billionths ? 0 : a.billionths < b.billionths ? 1 : -1));
}
