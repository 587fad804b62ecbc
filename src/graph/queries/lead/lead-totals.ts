import { type DealTotals, dealTotals } from "../aggregate/aggregate-totals.ts";
import type { LeadDeal } from "./lead-deal.ts";
import { type LeadSum, sumRowsOf, sumsOf } from "./lead-sums.ts";
import type { Lead } from "./lead.ts";

/** The number of leads, and totals of their deals. Each deal counts once. */
export interface LeadTotals {
  count: number;
  dealCount: number;
  contracts: DealTotals;
  payments: DealTotals;
  paidAfterFirstWarning: LeadSum[];
}

/** The totals of leads. A deal in several of them counts once. */
export function totalsOf(leads: readonly Lead[]): LeadTotals {
  const deals = dealsOf(leads);
  const of = (kind: LeadDeal["kind"]) => dealTotals(sumRowsOf(deals.filter((deal) => deal.kind === kind)));
  return {
    count: leads.length,
    dealCount: deals.length,
    contracts: of("CONTRACT"),
    payments: of("PAYMENT"),
    paidAfterFirstWarning: sumsOf(eachOnce(leads.flatMap(({ dealsAfter }) => dealsAfter)), "PAYMENT"),
  };
}

/** The deals of leads, each once: a deal with two buyers, or whose text names two vendors, is in several leads. */
export const dealsOf = (leads: readonly Lead[]) => eachOnce(leads.flatMap(({ deals }) => deals));

/** An identifier of a deal: its kind and its key, because keys are unique only within one label. */
export const idOfDeal = ({ kind, key }: LeadDeal) => `${kind} ${key}`;

/** The deals without repetitions. */
export function eachOnce(deals: readonly LeadDeal[]): LeadDeal[] {
  return [...new Map(deals.map((deal) => [idOfDeal(deal), deal])).values()];
}
