import type { DealDateKind, UncertainDate } from "../../values.ts";

type Dated = { [Date in "dateSigned" | "dateAwarded" | "periodStart" | "datePublished"]?: UncertainDate | null };

/**
 * The date of a deal to which dates of warnings are compared: its signature, otherwise its award, its start, or its
 * publication. An unreadable date does not count.
 */
export function dealDateOf(deal: Dated): { dealDate: UncertainDate | null; dealDateKind: DealDateKind | null } {
  const [found] = inThisOrder.filter(([date]) => deal[date]?.earliest ?? deal[date]?.latest);
  return found ? { dealDate: deal[found[0]]!, dealDateKind: found[1] } : { dealDate: null, dealDateKind: null };
}

const inThisOrder = [
  ["dateSigned", "SIGNED"],
  ["dateAwarded", "AWARDED"],
  ["periodStart", "STARTED"],
  ["datePublished", "PUBLISHED"],
] as const satisfies [keyof Dated, DealDateKind][];
