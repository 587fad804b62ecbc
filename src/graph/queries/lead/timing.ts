import type { LeadWarning } from "./lead-warnings.ts";

export type LeadTiming = "CONTINUED" | "ENDED_BEFORE" | "BOUGHT_AFTER" | "UNDATED";

/** The warnings of a known day, the newest first. The day on which a catalogue began is the day of none. */
export const datedOf = (warnings: readonly LeadWarning[]) =>
  warnings.filter(({ earliest, listedWhenCatalogueBegan }) => earliest !== null && !listedWhenCatalogueBegan);

/** How the deals stand to warnings with a day: those after the first deal, and of them those while deals went on. */
export function timingOf(
  dated: readonly LeadWarning[],
  after: readonly LeadWarning[],
  during: readonly LeadWarning[],
  firstDeal: string | null,
): LeadTiming {
  if (firstDeal === null || dated.length === 0) return "UNDATED";
  if (after.length === 0) return "BOUGHT_AFTER";
  return during.length > 0 ? "CONTINUED" : "ENDED_BEFORE";
}
