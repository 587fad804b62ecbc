import type { Organization } from "../../../model.ts";
import type { LeadDeal } from "./lead-deal.ts";
import type { LeadTiming } from "./timing.ts";
import { fittingTrade, isOfManyTrades } from "./trades.ts";

export type LeadStrength = "WEAK" | "MEDIUM" | "STRONG";

interface Strength {
  strength: LeadStrength;
  reason: string;
}

const weak = (reason: string): Strength => ({ strength: "WEAK", reason });

/**
 * The strength of a lead, and the reason for it. A lead is strong only if a deal has or names a product family that warnings are
 * about. Otherwise it is weak if the vendor sells in many trades. `trades` are those of the vendor and of all organisations that
 * ever belonged to it.
 */
export function strengthOf(
  vendor: Organization,
  trades: readonly string[],
  deals: readonly LeadDeal[],
  timing: LeadTiming,
): Strength {
  if (timing === "ENDED_BEFORE")
    return weak("No payment is dated after the first warning, and no stated period continues after it.");
  if (timing === "END_NOT_STATED")
    return weak(
      "The records show no payment after the first warning. A contract states no end date, so it may or may not have continued.",
    );
  if (timing === "UNDATED") return weak("The known dates do not show if a warning came before or after the deals.");
  const named = deals.find(({ family }) => family !== null);
  if (named)
    return {
      strength: "STRONG",
      reason: `A deal has or names ${named.family!}. The warnings are about products that are part of it.`,
    };
  if (isOfManyTrades(trades))
    return weak(
      `${vendor.name} and its companies sell in many trades (${trades.join(", ")}). The purchase may have nothing to do with the warnings.`,
    );
  const sure = deals.filter(({ confidence }) => confidence !== "LOW" && confidence !== "VERY_LOW");
  for (const { text } of sure) {
    const trade = fittingTrade(vendor, text);
    if (trade !== null)
      return {
        strength: "MEDIUM",
        reason: `The text of a deal, “${shortened(text)}”, fits the vendor's trade: ${trade}.`,
      };
  }
  return sure.length === 0
    ? weak(whyUnsure(deals))
    : weak("No text of a deal describes the purchase in words of the vendor's trade.");
}

function whyUnsure(deals: readonly LeadDeal[]): string {
  return deals.some(({ sellers }) => sellers.length > 0)
    ? "Only the supplier's name suggests that it belongs to the vendor. Other organisations may have a similar name."
    : "The text probably means the vendor, but this is not certain.";
}

const shortened = (text: string) => (text.length > 80 ? `${text.slice(0, 79)}…` : text);
