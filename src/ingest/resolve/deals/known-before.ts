import type { ComparedDeal } from "../../../graph/identity/deal-duplicates.ts";
import { compare } from "../../facts/compare.ts";

/**
 * Compares two deals by the date by which each was certainly published. Negative if the first was published earlier. A deal
 * without such a date comes last.
 */
export function isKnownBefore(a: ComparedDeal, b: ComparedDeal): number {
  const last = "9999";
  return compare(a.knownBy ?? last, b.knownBy ?? last);
}
