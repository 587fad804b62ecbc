import { isSpent, type LeadDeal } from "./lead-deal.ts";
import type { LeadWarning } from "./lead-warnings.ts";

export type LeadTiming = "CONTINUED" | "ENDED_BEFORE" | "END_NOT_STATED" | "BOUGHT_AFTER" | "UNDATED";

/** The warnings of a known day, the newest first. The day on which a catalogue began is the day of none. */
export const datedOf = (warnings: readonly LeadWarning[]) =>
  warnings.filter(({ earliest, listedWhenCatalogueBegan }) => earliest !== null && !listedWhenCatalogueBegan);

/**
 * How the deals stand to warnings with a day: those after the first deal, and of them those while deals went on. `firstDay` is the
 * earliest day on which a deal may have been made. Bounds of days decide only what holds for each day within them.
 */
export function timingOf(
  deals: readonly LeadDeal[],
  dated: readonly LeadWarning[],
  after: readonly LeadWarning[],
  during: readonly LeadWarning[],
  firstDay: string | null,
): LeadTiming {
  const withDay = deals.filter(({ earliest, latest }) => earliest !== null || latest !== null);
  if (withDay.length === 0 || dated.length === 0) return "UNDATED";
  if (during.length > 0) return "CONTINUED";
  // A deal that is known from a notice of its end, or of a change, may have begun on any day before.
  const isStartKnown = withDay.every(({ earliest }) => earliest !== null);
  const isBefore = ({ latest }: LeadWarning) => latest !== null && firstDay !== null && latest < firstDay;
  const [first] = after;
  if (isStartKnown && (!first || dated.some(isBefore))) return "BOUGHT_AFTER";
  if (!first) return "UNDATED";
  if (deals.some(({ kind, periodEnd }) => kind === "CONTRACT" && periodEnd === null)) return "END_NOT_STATED";
  // A payment of the month of the warning may have come before it or after.
  const isOver = ({ kind, periodEnd, latest }: LeadDeal) => {
    const end = kind === "CONTRACT" ? periodEnd : latest;
    return end !== null && end <= first.earliest!;
  };
  return deals.filter(isSpent).every(isOver) ? "ENDED_BEFORE" : "UNDATED";
}
