import type { LeadWarning } from "./lead-warnings.ts";

export type LeadTiming = "CONTINUED" | "ENDED_BEFORE" | "BOUGHT_AFTER" | "UNDATED";

/** The warnings of a known day, the newest first. The day on which a catalogue began is the day of none. */
export const datedOf = (warnings: readonly LeadWarning[]) =>
  warnings.filter(({ earliest, listedWhenCatalogueBegan }) => earliest !== null && !listedWhenCatalogueBegan);

/**
 * How the deals stand to warnings with a day: those after the first deal, and of them those while deals went on. `firstDay` is the
 * first on which a deal may have been made.
 */
export function timingOf(
  dated: readonly LeadWarning[],
  after: readonly LeadWarning[],
  during: readonly LeadWarning[],
  firstDay: string | null,
): LeadTiming {
  if (firstDay === null || dated.length === 0) return "UNDATED";
  if (during.length > 0) return "CONTINUED";
  const isBoughtAfter = after.length === 0 || dated.some(({ latest }) => latest !== null && latest < firstDay);
  return isBoughtAfter ? "BOUGHT_AFTER" : "ENDED_BEFORE";
}
