import { ForewarnedError } from "../../../errors.ts";
import type { AnyNode } from "../../../model.ts";
import type { Where } from "../../filter/filter.ts";
import { andThen, once, page, type Page, type PageArguments, pageParameters } from "../../read/page.ts";
import type { Reader, Value } from "../../read/reader.ts";
import { unitsOf } from "../../stored/records.ts";
import { cypher } from "../../cypher.ts";
import { type Dealings, dealingsFrom } from "./lead-deals.ts";
import { warningsOfVendor } from "./lead-warnings.ts";
import { billionthsOf, type Lead, leadOf, type LeadStrength, type LeadTiming } from "./lead.ts";

type Asked<T> = { eq?: T | null; in?: T[] | null } | null;

/** What leads are asked for with. Buyers and vendors are asked of the graph; what is worked out of a lead is asked of that. */
interface LeadWhere {
  buyer?: Where;
  vendor?: Where;
  strength?: Asked<LeadStrength>;
  timing?: Asked<LeadTiming>;
  exploited?: { eq?: boolean | null } | null;
  minimum?: string | null;
}

/** Less in all is hidden unless a minimum is given. */
const usualMinimum = "1000";

const anywhere = dealingsFrom("anywhere");
const ofBuyer = dealingsFrom("buyer");
const ofVendor = dealingsFrom("vendor");
const ofAgency = dealingsFrom("agency");

export const leads = (reader: Reader, args: PageArguments) => pageOf(reader, anywhere, null, args);
export const leadsOfBuyer = (reader: Reader, buyer: AnyNode, args: PageArguments) =>
  pageOf(reader, ofBuyer, buyer, args);
export const leadsOfVendor = (reader: Reader, vendor: AnyNode, args: PageArguments) =>
  pageOf(reader, ofVendor, vendor, args);
export const leadsOfAgency = (reader: Reader, agency: AnyNode, args: PageArguments) =>
  pageOf(reader, ofAgency, agency, args);

/** The lead between a buyer and a vendor, whatever its timing and money; null where there is none. */
export async function leadBetween(reader: Reader, buyer: AnyNode, vendorId: string): Promise<Lead | null> {
  const [found] = await leadsFound(reader, ofBuyer, buyer, { vendor: { id: { eq: vendorId } } });
  return found ?? null;
}

function pageOf(
  reader: Reader,
  from: Value<{ dealings: Dealings[] }>,
  parent: AnyNode | null,
  args: PageArguments,
): Page<Lead> {
  const asked = (args.where ?? {}) as LeadWhere;
  const read = once(async () => {
    const found = await leadsFound(reader, from, parent, { buyer: asked.buyer ?? null, vendor: asked.vendor ?? null });
    return found.filter((lead) => fits(lead, asked)).sort(inOrder(args));
  });
  return page(args, () => JSON.stringify([from.name, parent?.key, args.where, args.orderBy]), {
    items: () =>
      andThen(read(), (all) => {
        const { limit, after0 } = pageParameters(args, [{ by: cypher`lead` }]) as { limit: number; after0?: string };
        const begin = after0 === undefined ? 0 : placeAfter(all, after0);
        return all.slice(begin, begin + limit).map((item) => ({ item, position: [item.key] }));
      }),
    count: () => andThen(read(), (all) => all.length),
  });
}

async function leadsFound(
  reader: Reader,
  from: Value<{ dealings: Dealings[] }>,
  parent: AnyNode | null,
  where: Where,
): Promise<Lead[]> {
  const found = await reader.value(from, parent, where);
  const all = await Promise.all(
    (found?.dealings ?? []).map(async (dealings) => {
      const warned = await reader.value(warningsOfVendor, dealings.vendor, null);
      return leadOf(dealings, warned?.warnings ?? []);
    }),
  );
  return all.filter((lead) => lead !== null);
}

/** A lead that was on the page before may have gone since: then nobody knows where to go on. */
function placeAfter(all: readonly Lead[], key: string): number {
  const place = all.findIndex((lead) => lead.key === key);
  if (place >= 0) return place + 1;
  throw new ForewarnedError(
    "BAD_USER_INPUT",
    `The lead that "after" points at is no longer among these leads: the graph has changed. Begin without "after".`,
  );
}

/** What ended before the first warning is left out unless its timing is asked for; so is what is below the minimum. */
function fits(lead: Lead, { strength, timing, exploited, minimum }: LeadWhere): boolean {
  const least = leastOf(minimum ?? usualMinimum);
  const most = [...lead.paid, ...lead.awarded].reduce(
    (sum, each) => (each.billionths > sum ? each.billionths : sum),
    0n,
  );
  return (
    most >= least &&
    (timing == null ? lead.timing !== "ENDED_BEFORE" : isAsked(timing, lead.timing)) &&
    isAsked(strength ?? null, lead.strength) &&
    (exploited?.eq == null || exploited.eq === lead.warnings.some(({ kind }) => kind === "EXPLOITED"))
  );
}

function isAsked<T>(asked: Asked<T>, value: T): boolean {
  return (asked?.eq == null || asked.eq === value) && (asked?.in == null || asked.in.includes(value));
}

/** No sum is as large as what int64 does not hold. */
function leastOf(amount: string): bigint {
  const parts = unitsOf({ amount });
  return parts ? billionthsOf(parts) : amount.startsWith("-") ? -beyondAll : beyondAll;
}

const beyondAll = 2n ** 128n;

const strengths: LeadStrength[] = ["WEAK", "MEDIUM", "STRONG"];

/** By strength, money, the newest warning or the number of exploited flaws, the most first unless told otherwise; ties by key. */
function inOrder({ orderBy }: PageArguments): (a: Lead, b: Lead) => number {
  const field = orderBy?.field ?? "STRENGTH";
  const sign = (orderBy?.direction ?? "DESC") === "DESC" ? -1 : 1;
  const money = (lead: Lead) => lead.paid[0]?.billionths ?? lead.awarded[0]?.billionths ?? 0n;
  const exploited = (lead: Lead) => lead.after.filter(({ kind }) => kind === "EXPLOITED").length;
  const newest = (lead: Lead) => lead.warnings[0]?.latest ?? "";
  const values: Record<string, (lead: Lead) => (number | bigint | string)[]> = {
    STRENGTH: (lead) => [strengths.indexOf(lead.strength), money(lead)],
    MONEY: (lead) => [money(lead)],
    NEWEST_WARNING: (lead) => [newest(lead)],
    EXPLOITED: (lead) => [exploited(lead), money(lead)],
  };
  const of = values[field]!;
  return (a, b) => {
    const [left, right] = [of(a), of(b)];
    for (const [i, value] of left.entries()) if (value !== right[i]) return value < right[i]! ? -sign : sign;
    return a.key < b.key ? -1 : 1;
  };
}
