import type { Vat } from "../../../values.ts";
import { sortableMoney } from "../../stored/records.ts";
import { type Deals, dealKinds } from "../exposure/columns/deals.ts";
import type { Reason } from "../summed-deal.ts";
import type { SumRow } from "./aggregate-sums.ts";
import type { WeightedDeals } from "./weighted-deals.ts";

/** The numbers of exposures and deals. Deals that are likely the same as another do not count if they are left out. */
export function countsOf(columns: Deals, found: WeightedDeals, withoutDuplicates: boolean) {
  let count = 0;
  let dealCount = 0;
  const { values: isDuplicate } = columns.isDuplicate;
  found.each((deal, weight) => {
    if (withoutDuplicates && isDuplicate[deal] === 1) return;
    count += weight;
    dealCount++;
  });
  return { count, dealCount };
}

/** The sums of the money of deals by kind, reason, currency and value added tax, as the statement of the other aggregates returns them. */
export function sumsOfColumns(columns: Deals, found: WeightedDeals, withoutDuplicates: boolean): SumRow[] {
  const sums = new Map<string, Sum>();
  found.each((deal, weight) => {
    const kind = dealKinds[columns.kind.values[deal]!]!;
    const reason = reasonIn(columns, deal, withoutDuplicates);
    const currency = columns.currencies[columns.currency.values[deal]!] ?? null;
    const vat = columns.billionths(deal) === null ? null : vats[columns.vat.values[deal]!]!;
    const name = `${kind} ${reason} ${currency} ${vat}`;
    let sum = sums.get(name);
    if (!sum) sums.set(name, (sum = new Sum(kind, reason, currency, vat)));
    sum.add(columns, deal, weight);
  });
  return [...sums.values()].map((sum) => sum.row());
}

export function reasonIn(columns: Deals, deal: number, withoutDuplicates: boolean): Reason {
  return withoutDuplicates && columns.isDuplicate.values[deal] === 1 ? "DUPLICATE" : columns.reasonOf(deal);
}

/** The treatments of value added tax, by their numbers in the columns. */
const vats: readonly (Vat | null)[] = [null, "INCLUDED", "EXCLUDED"];

class Sum {
  private deals = 0;
  private weight = 0;
  private amounts = 0;
  private total = 0n;
  private least: bigint | null = null;
  private greatest: bigint | null = null;

  constructor(
    private readonly kind: SumRow[0],
    private readonly reason: Reason,
    private readonly currency: string | null,
    private readonly vat: Vat | null,
  ) {}

  add(columns: Deals, deal: number, weight: number): void {
    this.deals++;
    this.weight += weight;
    const amount = columns.billionths(deal);
    if (amount === null) return;
    this.amounts++;
    this.total += amount;
    if (this.least === null || amount < this.least) this.least = amount;
    if (this.greatest === null || amount > this.greatest) this.greatest = amount;
  }

  row(): SumRow {
    const text = (amount: bigint | null) => (amount === null ? null : sortableMoney(this.currency, amount));
    return [
      this.kind,
      this.reason,
      this.currency,
      BigInt(this.deals),
      BigInt(this.weight),
      BigInt(this.amounts),
      0n,
      0n,
      this.total,
      text(this.least),
      text(this.greatest),
      this.vat,
    ];
  }
}
