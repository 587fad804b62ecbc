import type { UncertainDate } from "../values.ts";

/** The period of a deal, null if neither its start nor its end is known. */
export function periodOf({
  periodStart,
  periodEnd,
}: {
  periodStart: UncertainDate | null;
  periodEnd: UncertainDate | null;
}) {
  return periodStart || periodEnd ? { start: periodStart, end: periodEnd } : null;
}
