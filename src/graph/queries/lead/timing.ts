import type { LeadDeal } from "./lead-deal.ts";
import type { LeadWarning } from "./lead-warnings.ts";

export type LeadTiming = "CONTINUED" | "ENDED_BEFORE" | "END_NOT_STATED" | "BOUGHT_AFTER" | "UNDATED";

/** The warnings of a known day, the newest first. The day on which a catalogue began is the day of none. */
export const datedOf = (warnings: readonly LeadWarning[]) =>
  warnings.filter(({ earliest, listedWhenCatalogueBegan }) => earliest !== null && !listedWhenCatalogueBegan);

/**
 * How the deals stand to warnings with a day: those after the first deal, and of them those while deals went on. Bounds of days
 * decide only what holds for each day within them.
 */
export function timingOf(
  deals: readonly LeadDeal[],
  dated: readonly LeadWarning[],
  after: readonly LeadWarning[],
  during: readonly LeadWarning[],
): LeadTiming {
  const withDay = deals.filter(({ earliest, latest }) => earliest !== null || latest !== null);
  if (withDay.length === 0 || dated.length === 0) return "UNDATED";
  if (during.length > 0) return "CONTINUED";
  // A deal that is known from a notice of its end, or of a change, may have begun on any day before.
  const isStartKnown = withDay.every(({ earliest }) => earliest !== null);
  const firstDay = withDay.map(({ earliest }) => earliest!).sort()[0]!;
  if (isStartKnown && (after.length === 0 || dated.some(({ latest }) => latest !== null && latest < firstDay)))
    return "BOUGHT_AFTER";
  if (after.length === 0) return "UNDATED";
  if (deals.some(({ kind, periodEnd }) => kind === "CONTRACT" && periodEnd === null)) return "END_NOT_STATED";
  // A payment of the month of the warning may have come before it or after.
  const isOver = ({ kind, periodEnd, latest }: LeadDeal) =>
    ((kind === "CONTRACT" ? periodEnd : latest) ?? "9999") <= after[0]!.latest!;
  return deals.filter(isSpent).every(isOver) ? "ENDED_BEFORE" : "UNDATED";
}

/** A refund, or an invoice about nothing, is no payment that goes on. */
export const isSpent = ({ kind, money: { units, nanos } }: LeadDeal): boolean =>
  kind === "CONTRACT" || units === null || units > 0n || (units === 0n && nanos > 0n);
