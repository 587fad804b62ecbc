import type { LeadDeal } from "../../graph/queries/lead/lead-deal.ts";
import { sumsOf } from "../../graph/queries/lead/lead-sums.ts";
import type { LeadWarning } from "../../graph/queries/lead/lead-warnings.ts";
import type { Lead } from "../../graph/queries/lead/lead.ts";
import {
  leadBetween,
  leads,
  leadsOfAgency,
  leadsOfBuyer,
  leadsOfOrganization,
  leadsOfSupplier,
  leadsOfVendor,
} from "../../graph/queries/lead/leads.ts";
import { leadsAggregate } from "../../graph/queries/lead/leads-aggregate.ts";
import { togetherWith } from "../../graph/queries/lead/together.ts";
import type { Reader } from "../../graph/read/reader.ts";
import { globalId, parseGlobalId } from "../../ids.ts";
import type { Contract, Payment } from "../../model.ts";
import { compoundId, partsOfId } from "../compound-id.ts";
import {
  askWhom,
  caveatsOfLead,
  statementOfAll,
  statementOfLead,
  statementOfTogether,
  throughOf,
} from "../lead-words.ts";
import type { Resolvers } from "../schema.generated.ts";

const maxShown = 10;
const maxDealsShown = 25;
const maxSources = 100;

export const lead = {
  Query: {
    leads: (_, args, { reader }) => leads(reader, args),
    leadsAggregate: (_, args, { reader }) => leadsAggregate(reader, args),
  },
  Buyer: { leads: (buyer, args, { reader }) => leadsOfBuyer(reader, buyer, args) },
  Vendor: { leads: (vendor, args, { reader }) => leadsOfVendor(reader, vendor, args) },
  Supplier: { leads: (supplier, args, { reader }) => leadsOfSupplier(reader, supplier, args) },
  Agency: { leads: (agency, args, { reader }) => leadsOfAgency(reader, agency, args) },
  SearchEdge: {
    leads: ({ node: { node } }, args, { reader }) =>
      node.label === "Organization" ? leadsOfOrganization(reader, node, args) : null,
  },
  LeadConnection: {
    statement: () => statementOfAll,
    nodes: (page) => page.nodes(),
    edges: (page) => page.edges(),
  },
  LeadsAggregate: {
    statement: () => statementOfAll,
    paidAfterFirstWarning: (all) => all.paidAfterFirstWarning(),
  },
  Lead: {
    id: leadId,
    statement: statementOfLead,
    deals: (lead) => lead,
    warnings: (lead) => lead,
    paidAfterFirstWarning,
    together: (lead, _, { reader }) => togetherWith(reader, lead),
    notKnown: () => [
      "which product was bought, in which version, and whether it is still used",
      "whether the warnings are about that product",
      "whether it was patched, and when",
    ],
    askWhom,
    caveats: caveatsOfLead,
    sources: ({ deals }, _, { reader }) =>
      reader.byKeys("Source", distinct(deals.flatMap(({ sourceKeys }) => sourceKeys)).slice(0, maxSources)),
  },
  LeadAfterListing: {
    listing: ({ listing }, _, { reader }) => reader.byKey("Advisory", listing.key),
    payments: ({ deals }) => ofKind(deals, "PAYMENT").length,
    contracts: ({ deals }) => ofKind(deals, "CONTRACT").length,
    paid: ({ deals }) => sumsOf(deals, "PAYMENT"),
    awarded: ({ deals }) => sumsOf(deals, "CONTRACT"),
  },
  LeadTogether: {
    statement: statementOfTogether,
    deals: ({ all }) => all,
    warnings: ({ all }) => all,
    timing: ({ all }) => all.timing,
    paidAfterFirstWarning: ({ all }) => paidAfterFirstWarning(all),
  },
  LeadDeals: {
    count: ({ deals }) => deals.length,
    payments: ({ deals }) => ofKind(deals, "PAYMENT").length,
    contracts: ({ deals }) => ofKind(deals, "CONTRACT").length,
    maxExtentDate: ({ maxExtent }) => maxExtent,
    extensions: ({ deals }) => distinct(deals.flatMap(({ extensions }) => extensions)).slice(0, maxShown),
    statuses: ({ deals }) => statusesOf(ofKind(deals, "CONTRACT")),
    ceilings: ({ deals }) => sumsOf(deals, "CONTRACT", "MAY_ESTABLISH_FRAMEWORK"),
    joint: ({ deals }) => sumsOf(deals, "CONTRACT", "JOINT"),
    withoutAmount: ({ deals }) =>
      deals.filter(({ money: { reason } }) => reason === "WITHOUT_AMOUNT" || reason === "WITHOUT_CURRENCY").length,
    through: (lead) => throughOf(lead).slice(0, maxShown),
    words: ({ deals }) => distinct(deals.flatMap(({ words }) => words)).slice(0, maxShown),
    texts: ({ deals }) => distinct(deals.flatMap(({ text }) => text || [])).slice(0, maxShown),
    newest: async ({ deals }, _, { reader }) => {
      const newest = [...deals].sort((a, b) => ((a.latest ?? "") < (b.latest ?? "") ? 1 : -1)).slice(0, maxDealsShown);
      const found = await Promise.all(
        newest.map(async ({ kind, key }): Promise<Contract | Payment | null> =>
          kind === "PAYMENT" ? reader.byKey("Payment", key) : reader.byKey("Contract", key),
        ),
      );
      return found.filter((deal) => deal !== null);
    },
  },
  LeadWarnings: {
    count: ({ warnings }) => warnings.length,
    afterFirstDeal: ({ after }) => after.length,
    whileItWentOn: ({ during }) => during.length,
    exploited: ({ after }) => after.filter(({ kind }) => kind === "EXPLOITED").length,
    withFix: ({ after }) => after.filter(({ hasFix }) => hasFix).length,
    listedWhenCatalogueBegan: ({ warnings }) => warnings.filter((each) => each.listedWhenCatalogueBegan).length,
    firstAfter: ({ after }, _, { reader }) => (after[0] ? reader.byKey("Advisory", after[0].key) : null),
    newest: ({ warnings }, _, { reader }) => reader.byKeys("Advisory", keysOf(warnings.slice(0, 3))),
    gravest: ({ warnings }, _, { reader }) => reader.byKeys("Advisory", keysOf(byGravity(warnings).slice(0, 3))),
    responses: ({ warnings }, _, { reader }) =>
      reader.byKeys("Response", distinct(warnings.flatMap(({ responseKeys }) => responseKeys)).slice(0, maxShown)),
  },
} satisfies Resolvers;

const keysOf = (warnings: readonly LeadWarning[]) => warnings.map(({ key }) => key);
const distinct = (values: readonly string[]) => [...new Set(values)];
const ofKind = (deals: readonly LeadDeal[], kind: LeadDeal["kind"]) => deals.filter((deal) => deal.kind === kind);

function paidAfterFirstWarning({ dealsAfter }: Lead) {
  return sumsOf(dealsAfter, "PAYMENT");
}

function statusesOf(contracts: readonly LeadDeal[]) {
  const statuses = [...new Set(contracts.map(({ status }) => status))];
  return statuses
    .map((status) => ({ status, count: contracts.filter((each) => each.status === status).length }))
    .sort((a, b) => b.count - a.count || ((a.status ?? "~") < (b.status ?? "~") ? -1 : 1));
}

function byGravity(warnings: readonly LeadWarning[]): LeadWarning[] {
  return [...warnings].sort(
    (a, b) =>
      (b.cvssScore ?? 0) - (a.cvssScore ?? 0) ||
      Number(b.usedInRansomware) - Number(a.usedInRansomware) ||
      ((a.latest ?? "") < (b.latest ?? "") ? 1 : -1),
  );
}

const prefix = "lead:";

function leadId({ buyer, vendor }: Lead): string {
  return compoundId(prefix, [globalId("Buyer", buyer.key), globalId("Vendor", vendor.key)]);
}

/** True if an id begins as those of leads do. The rest of it may be malformed. */
export const isLeadId = (id: string) => id.startsWith(prefix);

/** The lead of an id, with any timing and any amount of money; null if no deal leads from the buyer to the vendor. */
export async function leadById(reader: Reader, id: string): Promise<Lead | null> {
  const [buyerId = "", vendorId = ""] = partsOfId(prefix, id);
  const [of, by] = [parseGlobalId(buyerId), parseGlobalId(vendorId)];
  if (of?.label !== "Organization" || by?.label !== "Organization") return null;
  const [buyer, vendor] = await Promise.all([
    reader.byKey("Organization", of.key),
    reader.byKey("Organization", by.key),
  ]);
  return buyer && vendor ? leadBetween(reader, buyer, vendorId) : null;
}
