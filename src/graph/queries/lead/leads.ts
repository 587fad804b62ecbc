import { ForewarnedError } from "../../../errors.ts";
import type { AnyNode } from "../../../model.ts";
import { cypher } from "../../cypher.ts";
import type { Where } from "../../filter/filter.ts";
import { andThen, once, page, type Page, type PageArguments, pageParameters } from "../../read/page.ts";
import type { Reader, Value } from "../../read/reader.ts";
import { type Dealings, dealingsFrom } from "./lead-deals.ts";
import { fits, inOrder, type LeadWhere } from "./lead-filter.ts";
import { type WarnedVendor, warningsOfVendor } from "./lead-warnings.ts";
import { type Lead, leadOf } from "./lead.ts";

type From = Value<{ dealings: Dealings[] }>;

const anywhere = dealingsFrom("anywhere");
const ofBuyer = dealingsFrom("buyer");
const ofVendor = dealingsFrom("vendor");
const ofSupplier = dealingsFrom("supplier");
const ofAgency = dealingsFrom("agency");
const ofOrganization = dealingsFrom("organization");

/** A page of all leads. */
export const leads = (reader: Reader, args: PageArguments) => pageOf(reader, anywhere, null, args);
/** The leads of a buyer. */
export const leadsOfBuyer = (reader: Reader, buyer: AnyNode, args: PageArguments) =>
  pageOf(reader, ofBuyer, buyer, args);
/** The leads to a vendor. */
export const leadsOfVendor = (reader: Reader, vendor: AnyNode, args: PageArguments) =>
  pageOf(reader, ofVendor, vendor, args);
/** The leads to the vendors whose products an agency warned about. */
export const leadsOfAgency = (reader: Reader, agency: AnyNode, args: PageArguments) =>
  pageOf(reader, ofAgency, agency, args);

/** The leads whose money went through a supplier. Each lead has all of its deals, also those with other suppliers. */
export const leadsOfSupplier = (reader: Reader, supplier: AnyNode, args: PageArguments) =>
  pageOf(reader, ofSupplier, supplier, args, (lead) => isThrough(lead, supplier.key));

/** The leads in which an organisation is the buyer, the vendor or a supplier. */
export const leadsOfOrganization = (reader: Reader, organization: AnyNode, args: PageArguments) =>
  pageOf(reader, ofOrganization, organization, args, (lead) =>
    [lead.buyer.key, lead.vendor.key].includes(organization.key) ? true : isThrough(lead, organization.key),
  );

const isThrough = ({ deals }: Lead, key: string) =>
  deals.some(({ sellers }) => sellers.some((each) => each.key === key));

/** The lead between a buyer and a vendor, without regard to its timing and money; null if there is none. */
export async function leadBetween(reader: Reader, buyer: AnyNode, vendorId: string): Promise<Lead | null> {
  const [found] = await leadsFound(reader, ofBuyer, buyer, { vendor: { id: { eq: vendorId } } });
  return found ?? null;
}

/** All leads that fit a filter, in no order. */
export async function leadsThatFit(reader: Reader, asked: LeadWhere): Promise<Lead[]> {
  const found = await leadsFound(reader, anywhere, null, ofEnds(asked));
  return found.filter((lead) => fits(lead, asked));
}

function pageOf(
  reader: Reader,
  from: From,
  parent: AnyNode | null,
  args: PageArguments,
  isMeant: (lead: Lead) => boolean = () => true,
): Page<Lead> {
  const asked = (args.where ?? {}) as LeadWhere;
  const read = once(async () => {
    const found = await leadsFound(reader, from, parent, ofEnds(asked));
    return found.filter((lead) => isMeant(lead) && fits(lead, asked)).sort(inOrder(args));
  });
  return page(args, () => JSON.stringify([from.name, parent?.key, args.where, args.orderBy]), {
    items: () =>
      andThen(read(), (all) => {
        const { limit, after0 } = pageParameters(args, [{ by: cypher`lead` }]) as { limit: number; after0?: string };
        const begin = after0 === undefined ? 0 : placeAfter(all, after0);
        return all.slice(begin, begin + limit).map((item) => ({ item, position: [item.key] }));
      }),
    isCheap: true,
    count: () => andThen(read(), (all) => ({ count: all.length, isAtLeast: false })),
  });
}

const ofEnds = ({ buyer, vendor }: LeadWhere): Where => ({ buyer: buyer ?? null, vendor: vendor ?? null });

async function leadsFound(reader: Reader, from: From, parent: AnyNode | null, where: Where): Promise<Lead[]> {
  const found = await reader.value(from, parent, where);
  return leadsOfDealings(reader, found?.dealings ?? []);
}

const notWarned: WarnedVendor = { warnings: [], trades: [] };

/** Derives leads from dealings. One statement reads the warnings of all vendors. */
export async function leadsOfDealings(reader: Reader, dealings: readonly Dealings[]): Promise<Lead[]> {
  const all = await Promise.all(
    dealings.map(async (each) => leadOf(each, (await reader.value(warningsOfVendor, each.vendor, null)) ?? notWarned)),
  );
  return all.filter((lead) => lead !== null);
}

/**
 * The index after the lead that a cursor points at.
 * @throws ForewarnedError `BAD_USER_INPUT` if the lead is gone since the earlier page.
 */
function placeAfter(all: readonly Lead[], key: string): number {
  const place = all.findIndex((lead) => lead.key === key);
  if (place >= 0) return place + 1;
  throw new ForewarnedError(
    "BAD_USER_INPUT",
    `The lead that "after" points at is no longer among these leads, because the graph has changed. Query again without "after".`,
  );
}
