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
 * How much a lead says, and why. Only a text that names what was warned about makes it strong. `trades` are those of the vendor
 * and of all that belonged to it: a vendor in many of them is weak, unless a deal has or names a family that was warned about.
 */
export function strengthOf(
  vendor: Organization,
  trades: readonly string[],
  deals: readonly LeadDeal[],
  timing: LeadTiming,
): Strength {
  if (timing === "ENDED_BEFORE") return weak("No payment and no stated period goes on after the first warning.");
  if (timing === "END_NOT_STATED")
    return weak(
      "No payment is known after the first warning; a contract states no end, so it may have gone on or not.",
    );
  if (timing === "UNDATED") return weak("The days that are known do not tell whether a warning came before or after.");
  const named = deals.find(({ family }) => family !== null);
  if (named)
    return {
      strength: "STRONG",
      reason: `A deal has or names ${named.family!}; warnings are about products that are part of it.`,
    };
  if (isOfManyTrades(trades))
    return weak(
      `${vendor.name} and what belongs to it sell in many trades (${trades.join(", ")}); what was bought may have nothing to do with the warnings.`,
    );
  const sure = deals.filter(({ confidence }) => confidence !== "LOW" && confidence !== "VERY_LOW");
  for (const { text } of sure) {
    const trade = fittingTrade(vendor, text);
    if (trade !== null)
      return {
        strength: "MEDIUM",
        reason: `What was bought, “${shortened(text)}”, fits the vendor's trade: ${trade}.`,
      };
  }
  return sure.length === 0
    ? weak(whyUnsure(deals))
    : weak("No text says what was bought in words of the vendor's trade.");
}

function whyUnsure(deals: readonly LeadDeal[]): string {
  return deals.some(({ sellers }) => sellers.length > 0)
    ? "The supplier's name alone suggests that it belongs to the vendor; others may bear such a name."
    : "That the text means the vendor is likely, and not sure.";
}

const shortened = (text: string) => (text.length > 80 ? `${text.slice(0, 79)}…` : text);
