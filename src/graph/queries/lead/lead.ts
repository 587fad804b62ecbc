import type { Organization } from "../../../model.ts";
import type { Dealings, LeadDeal } from "./lead-deals.ts";
import type { LeadWarning } from "./lead-warnings.ts";
import { fittingTrade, isOfManyTrades } from "./trades.ts";

export type LeadTiming = "CONTINUED" | "ENDED_BEFORE" | "BOUGHT_AFTER" | "UNDATED";
export type LeadStrength = "WEAK" | "MEDIUM" | "STRONG";

/** An exact amount in one currency, and how many deals it adds up. */
export interface LeadSum {
  currency: string;
  amount: string;
  /** In billionths, to compare. */
  billionths: bigint;
  count: number;
}

/** Money from a buyer that reached a vendor, where the product is not known, and the warnings about the vendor's products. */
export interface Lead {
  label: "Lead";
  key: string;
  buyer: Organization;
  vendor: Organization;
  deals: LeadDeal[];
  firstDay: string | null;
  lastDay: string | null;
  /** The last day of the period that ends last, where contracts state one. */
  periodEnd: string | null;
  paid: LeadSum[];
  awarded: LeadSum[];
  warnings: LeadWarning[];
  /** The warnings that came after the first deal, the oldest first. */
  after: LeadWarning[];
  /** Those of them that came while payments or the period of a contract went on. */
  during: LeadWarning[];
  paidAfter: LeadSum[];
  timing: LeadTiming;
  strength: LeadStrength;
  reason: string;
}

/** What is known of a buyer and a vendor; null where no warning about the vendor counts. */
export function leadOf({ buyer, vendor, deals }: Dealings, warnings: readonly LeadWarning[]): Lead | null {
  if (deals.length === 0 || warnings.length === 0) return null;
  const firstDay = least(deals.map(({ earliest }) => earliest));
  const lastDay = greatest(deals.map(({ latest }) => latest));
  const periodEnd = greatest(deals.map((deal) => deal.periodEnd));
  // The day on which a catalogue began is the day of no warning.
  const dated = warnings.filter(
    ({ earliest, listedWhenCatalogueBegan }) => earliest !== null && !listedWhenCatalogueBegan,
  );
  const firstDeal = least(deals.map(({ latest, earliest }) => latest ?? earliest));
  const after = dated.filter(({ earliest }) => firstDeal !== null && earliest! > firstDeal).reverse();
  const goesOnUntil = greatest([lastDay, periodEnd]);
  const during = after.filter(({ latest }) => goesOnUntil !== null && latest !== null && latest < goesOnUntil);
  const firstWarning = after[0]?.latest ?? after[0]?.earliest ?? null;
  const later =
    firstWarning === null ? [] : deals.filter(({ earliest }) => earliest !== null && earliest > firstWarning);
  const timing = timingOf(dated, after, during, firstDeal);
  return {
    label: "Lead",
    key: `${buyer.key}|${vendor.key}`,
    ...{ buyer, vendor, deals, firstDay, lastDay, periodEnd },
    paid: sumsOf(deals, "PAYMENT"),
    awarded: sumsOf(deals, "CONTRACT"),
    warnings: [...warnings],
    ...{ after, during },
    paidAfter: sumsOf(later, "PAYMENT"),
    timing,
    ...strengthOf(vendor, deals, timing),
  };
}

function timingOf(
  dated: readonly LeadWarning[],
  after: readonly LeadWarning[],
  during: readonly LeadWarning[],
  firstDeal: string | null,
): LeadTiming {
  if (firstDeal === null || dated.length === 0) return "UNDATED";
  if (after.length === 0) return "BOUGHT_AFTER";
  return during.length > 0 ? "CONTINUED" : "ENDED_BEFORE";
}

/** How much a lead says, and why. Only a text that names what was warned about makes it strong. */
function strengthOf(
  vendor: Organization,
  deals: readonly LeadDeal[],
  timing: LeadTiming,
): Pick<Lead, "strength" | "reason"> {
  if (timing === "ENDED_BEFORE")
    return { strength: "WEAK", reason: "No payment and no stated period goes on after the first warning." };
  if (timing === "UNDATED")
    return {
      strength: "WEAK",
      reason: "No day of a warning, or none of a deal, is known to set the one against the other.",
    };
  const named = deals.find(({ family }) => family !== null);
  if (named)
    return {
      strength: "STRONG",
      reason: `The deal names ${named.family!}; warnings are about products that are part of it.`,
    };
  if (isOfManyTrades(vendor))
    return {
      strength: "WEAK",
      reason: `${vendor.name} sells in many trades (${vendor.trades.join(", ")}); what was bought may have nothing to do with the warnings.`,
    };
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
    ? {
        strength: "WEAK",
        reason:
          "That the supplier belongs to the vendor is suggested by its name alone, which is a word of everyday language.",
      }
    : { strength: "WEAK", reason: "No text says what was bought." };
}

const shortened = (text: string) => (text.length > 80 ? `${text.slice(0, 79)}…` : text);

/** Exact sums by currency, the greatest first. What has no amount or currency is in none. */
function sumsOf(deals: readonly LeadDeal[], kind: LeadDeal["kind"]): LeadSum[] {
  const sums = new Map<string, { billionths: bigint; count: number }>();
  for (const { amount } of deals.filter((deal) => deal.kind === kind)) {
    if (!amount) continue;
    const sum = sums.get(amount.currency) ?? { billionths: 0n, count: 0 };
    sums.set(amount.currency, { billionths: sum.billionths + billionthsOf(amount), count: sum.count + 1 });
  }
  return [...sums]
    .map(([currency, { billionths, count }]) => ({ currency, count, billionths, amount: decimal(billionths) }))
    .sort((a, b) => (a.billionths === b.billionths ? 0 : a.billionths < b.billionths ? 1 : -1));
}

/** Billionths have the sign of their amount: of -0.50 the units are 0. */
export const billionthsOf = ({ units, nanos }: { units: bigint; nanos: bigint }) => units * 1_000_000_000n + nanos;

const abs = (value: bigint) => (value < 0n ? -value : value);

function decimal(billionths: bigint): string {
  const text = String(abs(billionths)).padStart(10, "0");
  const fraction = text.slice(-9).replace(/0+$/, "").padEnd(2, "0");
  return `${billionths < 0n ? "-" : ""}${text.slice(0, -9)}.${fraction}`;
}

const known = (days: readonly (string | null)[]) => days.filter((day) => day !== null).sort();
const least = (days: readonly (string | null)[]) => known(days)[0] ?? null;
const greatest = (days: readonly (string | null)[]) => known(days).at(-1) ?? null;
