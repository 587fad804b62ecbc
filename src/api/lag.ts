import type { UncertainDate } from "../values.ts";

/** The number of days from a deal to a warning, with bounds if a date is not exact; negative if the warning came first. */
export interface Lag {
  days: number | null;
  atLeast: number | null;
  atMost: number | null;
  stated: string | null;
}

/**
 * The days from a deal to a warning; null if neither bound is known. `days` is null unless both dates are exact.
 */
export function lagOf(deal: UncertainDate | null, warning: UncertainDate | null): Lag | null {
  const atLeast = daysBetween(deal?.latest, warning?.earliest);
  const atMost = daysBetween(deal?.earliest, warning?.latest);
  if (atLeast === null && atMost === null) return null;
  return { days: isExact(deal) && isExact(warning) ? atLeast : null, atLeast, atMost, stated: statedOf(deal, warning) };
}

function statedOf(deal: UncertainDate | null, warning: UncertainDate | null): string | null {
  const parts = [
    ["deal", deal?.stated],
    ["warning", warning?.stated],
  ].flatMap(([what, stated]) => (stated ? [`${what}: ${stated}`] : []));
  return parts.length === 0 ? null : parts.join("; ");
}

function isExact(date: UncertainDate | null): boolean {
  return date !== null && date.earliest !== null && date.earliest === date.latest;
}

function daysBetween(from: string | null | undefined, to: string | null | undefined): number | null {
  return from && to ? Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000) : null;
}
