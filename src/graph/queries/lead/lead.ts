import type { Organization } from "../../../model.ts";
import { isSpent, type LeadDeal } from "./lead-deal.ts";
import type { Dealings } from "./lead-deals.ts";
import { type LeadSum, sumsOf } from "./lead-sums.ts";
import type { LeadWarning, WarnedVendor } from "./lead-warnings.ts";
import { type LeadStrength, strengthOf } from "./strength.ts";
import { datedOf, type LeadTiming, timingOf } from "./timing.ts";

/** Money from a buyer that reached a vendor for an unknown product, and the warnings about the vendor's products. */
export interface Lead {
  label: "Lead";
  key: string;
  buyer: Organization;
  vendor: Organization;
  deals: LeadDeal[];
  firstDay: string | null;
  lastDay: string | null;
  /** The latest end of the periods that contracts state; null if no contract states one. */
  periodEnd: string | null;
  /** The latest day to which a contract may be extended. */
  maxExtent: string | null;
  paid: LeadSum[];
  awarded: LeadSum[];
  warnings: LeadWarning[];
  /** The warnings after the first deal, the oldest first. */
  after: LeadWarning[];
  /** The warnings of `after` that came while payments or the period of a contract went on. */
  during: LeadWarning[];
  /** The deals that are dated after the first warning of `after`. */
  dealsAfter: LeadDeal[];
  afterListing: AfterListing | null;
  timing: LeadTiming;
  strength: LeadStrength;
  reason: string;
}

/** The deals that are dated after the first listing of a flaw as exploited. Other deals may have come before it. */
export interface AfterListing {
  listing: LeadWarning;
  deals: LeadDeal[];
}

/** Derives the lead of a buyer and a vendor; null if there are no deals or no warnings. */
export function leadOf({ buyer, vendor, deals }: Dealings, { warnings, trades }: WarnedVendor): Lead | null {
  if (deals.length === 0 || warnings.length === 0) return null;
  const lastDay = greatest(deals.map(({ latest }) => latest));
  const periodEnd = greatest(deals.map((deal) => deal.periodEnd));
  const dated = datedOf(warnings);
  const firstDeal = least(deals.map(({ latest, earliest }) => latest ?? earliest));
  const after = dated.filter(({ earliest }) => firstDeal !== null && earliest! > firstDeal).reverse();
  const goesOnUntil = greatest([...deals.filter(isSpent).map(({ earliest }) => earliest), periodEnd]);
  const during = after.filter(({ latest }) => goesOnUntil !== null && latest !== null && latest < goesOnUntil);
  const firstDay = least(deals.map(({ earliest }) => earliest));
  const timing = timingOf(deals, dated, after, during, firstDay);
  const dealsAfter = after[0] ? dealsDatedAfter(deals, after[0]) : [];
  return {
    label: "Lead",
    key: `${buyer.key}|${vendor.key}`,
    ...{ buyer, vendor, deals, firstDay, lastDay, periodEnd },
    maxExtent: greatest(deals.map((deal) => deal.maxExtent)),
    paid: sumsOf(deals, "PAYMENT"),
    awarded: sumsOf(deals, "CONTRACT"),
    warnings: [...warnings],
    ...{ after, during, dealsAfter },
    afterListing: afterListing(
      deals,
      dated.filter(({ kind }) => kind === "EXPLOITED"),
    ),
    timing,
    ...strengthOf(vendor, trades, deals, timing),
  };
}

/** The deals after a warning. If days have bounds, only the deals that are certainly later. */
function dealsDatedAfter(deals: readonly LeadDeal[], { earliest, latest }: LeadWarning): LeadDeal[] {
  const day = latest ?? earliest!;
  return deals.filter((deal) => deal.earliest !== null && deal.earliest > day);
}

/** `listings` has the newest first, so the first listing is the last item. */
function afterListing(deals: readonly LeadDeal[], listings: readonly LeadWarning[]): AfterListing | null {
  const listing = listings.at(-1);
  return listing ? { listing, deals: dealsDatedAfter(deals, listing) } : null;
}

const known = (days: readonly (string | null)[]) => days.filter((day) => day !== null).sort();
const least = (days: readonly (string | null)[]) => known(days)[0] ?? null;
const greatest = (days: readonly (string | null)[]) => known(days).at(-1) ?? null;
