import { isSpent, type LeadDeal } from "./lead-deal.ts";
import type { LeadWarning } from "./lead-warnings.ts";

export type LeadTiming = "CONTINUED" | "ENDED_BEFORE" | "END_NOT_STATED" | "BOUGHT_AFTER" | "UNDATED";

/** The warnings with a known day, the newest first. The day on which a catalogue began dates no warning. */
export const datedOf = (warnings: readonly LeadWarning[]) =>
  warnings.filter(({ earliest, listedWhenCatalogueBegan }) => earliest !== null && !listedWhenCatalogueBegan);

/**
 * The timing of deals and warnings. `dated` are the warnings with a day. `after` are those after the first deal, the oldest
 * first. `during` are those of `after` that came while deals went on. `firstDay` is the earliest day on which a deal may have
 * been made. If a day is only known by its bounds, a comparison holds only if it holds for every day within them.
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
  // A deal that is known only from a notice of its end, or of a change, may have begun on any earlier day.
  const isStartKnown = withDay.every(({ earliest }) => earliest !== null);
  const isBefore = ({ latest }: LeadWarning) => latest !== null && firstDay !== null && latest < firstDay;
  const [first] = after;
  if (isStartKnown && (!first || dated.some(isBefore))) return "BOUGHT_AFTER";
  if (!first) return "UNDATED";
  if (deals.some(({ kind, periodEnd }) => kind === "CONTRACT" && periodEnd === null)) return "END_NOT_STATED";
  // A payment that is known only by the month of the warning may be earlier or later than the warning.
  const isOver = ({ kind, periodEnd, latest }: LeadDeal) => {
    const end = kind === "CONTRACT" ? periodEnd : latest;
    return end !== null && end <= first.earliest!;
  };
  return deals.filter(isSpent).every(isOver) ? "ENDED_BEFORE" : "UNDATED";
}
