import type { ComparedDeal } from "../../../graph/identity/deal-duplicates.ts";
import { compare } from "../../facts/compare.ts";

/** Negative where the first was published earlier, by what is certain; what is not known to have been published comes last. */
export function isKnownBefore(a: ComparedDeal, b: ComparedDeal): number {
  const last = "9999";
  return compare(a.knownBy ?? last, b.knownBy ?? last);
}
