import type { Where } from "../../filter/filter.ts";
import type { PageArguments } from "../../read/page.ts";
import { unitsOf } from "../../stored/records.ts";
import type { Lead } from "./lead.ts";
import type { LeadStrength } from "./strength.ts";
import type { LeadTiming } from "./timing.ts";

type Asked<T> = { eq?: T | null; in?: T[] | null } | null;

/** The filter of leads. The database applies `buyer` and `vendor`; the server applies the rest to the derived leads. */
export interface LeadWhere {
  buyer?: Where;
  vendor?: Where;
  strength?: Asked<LeadStrength>;
  timing?: Asked<LeadTiming>;
  exploited?: { eq?: boolean | null } | null;
  minimum?: string | null;
}

/** Leads below this amount in all are hidden, unless the query gives a minimum. */
const defaultMinimum = "1000";

/**
 * True if a lead fits the filter. A lead that ended before the first warning fits only if the filter names a timing. A lead that
 * is known to be below the minimum does not fit.
 */
export function fits(lead: Lead, { strength, timing, exploited, minimum }: LeadWhere): boolean {
  return (
    comesTo(lead, minimum ?? null) &&
    (timing == null ? lead.timing !== "ENDED_BEFORE" : isAsked(timing, lead.timing)) &&
    isAsked(strength ?? null, lead.strength) &&
    (exploited?.eq == null || exploited.eq === isExploited(lead))
  );
}

const isExploited = ({ warnings }: Lead) => warnings.some(({ kind }) => kind === "EXPLOITED");

function isAsked<T>(asked: Asked<T>, value: T): boolean {
  return (asked?.eq == null || asked.eq === value) && (asked?.in == null || asked.in.includes(value));
}

/** True if a lead reaches the minimum. Without a given minimum, a lead also passes if the sum of its deals is not fully known. */
function comesTo({ paid, awarded, deals }: Lead, minimum: string | null): boolean {
  const least = leastOf(minimum ?? defaultMinimum);
  return (
    least <= 0n ||
    [...paid, ...awarded].some(({ billionths }) => billionths >= least) ||
    (minimum === null && deals.some(({ money }) => money.reason !== "SUMMED"))
  );
}

/**
 * An amount in billionths. No sum reaches an amount that is too large for int64, so such an amount becomes a bound beyond all.
 */
function leastOf(amount: string): bigint {
  const parts = unitsOf({ amount });
  return parts ? parts.units * 1_000_000_000n + parts.nanos : amount.startsWith("-") ? -beyondAll : beyondAll;
}

const beyondAll = 2n ** 128n;

const strengths: LeadStrength[] = ["WEAK", "MEDIUM", "STRONG"];

/**
 * Compares leads by strength, money, the newest warning or the number of exploited flaws. The highest comes first by default.
 * Ties are broken by key.
 */
export function inOrder({ orderBy }: PageArguments): (a: Lead, b: Lead) => number {
  const of = values[orderBy?.field ?? "STRENGTH"]!;
  const sign = (orderBy?.direction ?? "DESC") === "DESC" ? -1 : 1;
  return (a, b) => {
    const [left, right] = [of(a), of(b)];
    for (const [i, value] of left.entries()) if (value !== right[i]) return value < right[i]! ? -sign : sign;
    return a.key < b.key ? -1 : 1;
  };
}

const money = (lead: Lead) => lead.paid[0]?.billionths ?? lead.awarded[0]?.billionths ?? 0n;
const newest = ({ warnings }: Lead) => warnings.find((each) => !each.listedWhenCatalogueBegan)?.latest ?? "";
const exploitedAfter = ({ after }: Lead) => after.filter(({ kind }) => kind === "EXPLOITED").length;

const values: Record<string, (lead: Lead) => (number | bigint | string)[]> = {
  STRENGTH: (lead) => [strengths.indexOf(lead.strength), money(lead)],
  MONEY: (lead) => [money(lead)],
  NEWEST_WARNING: (lead) => [newest(lead), money(lead)],
  EXPLOITED: (lead) => [exploitedAfter(lead), money(lead)],
};
