import { leadBetween, leads, leadsOfAgency, leadsOfBuyer, leadsOfVendor } from "../../graph/queries/lead/leads.ts";
import type { Lead } from "../../graph/queries/lead/lead.ts";
import type { LeadWarning } from "../../graph/queries/lead/lead-warnings.ts";
import { responsesTo } from "../../graph/queries/response.ts";
import type { Reader } from "../../graph/read/reader.ts";
import { type Contract, globalId, parseGlobalId, type Payment } from "../../model.ts";
import { compoundId, partsOfId } from "../compound-id.ts";
import type { Resolvers } from "../schema.generated.ts";

const mostTold = 10;
const mostDealsTold = 25;
const mostSources = 100;

export const lead = {
  Query: { leads: (_, args, { reader }) => leads(reader, args) },
  Buyer: { leads: (buyer, args, { reader }) => leadsOfBuyer(reader, buyer, args) },
  Vendor: { leads: (vendor, args, { reader }) => leadsOfVendor(reader, vendor, args) },
  Agency: { leads: (agency, args, { reader }) => leadsOfAgency(reader, agency, args) },
  Lead: {
    id: leadId,
    statement: statementOf,
    deals: (lead) => lead,
    warnings: (lead) => lead,
    paidAfterFirstWarning: ({ paidAfter }) => paidAfter,
    notKnown: () => [
      "which product was bought, in which version, and whether it is still used",
      "whether it was among those that the warnings are about",
      "whether it was patched, and when",
    ],
    askWhom: ({ buyer, vendor }) =>
      buyer.country === "GB"
        ? `Ask ${buyer.name} which products of ${vendor.name} these payments and contracts cover: a request under the Freedom of Information Act 2000 (in Scotland, the Freedom of Information (Scotland) Act 2002).`
        : `Ask ${buyer.name} which products of ${vendor.name} these payments and contracts cover.`,
    caveats: caveatsOf,
    sources: ({ deals }, _, { reader }) =>
      reader.byKeys("Source", distinct(deals.flatMap(({ sourceKeys }) => sourceKeys)).slice(0, mostSources)),
  },
  LeadDeals: {
    count: ({ deals }) => deals.length,
    payments: ({ deals }) => deals.filter(({ kind }) => kind === "PAYMENT").length,
    contracts: ({ deals }) => deals.filter(({ kind }) => kind === "CONTRACT").length,
    through: (lead) => throughOf(lead).slice(0, mostTold),
    words: ({ deals }) => distinct(deals.flatMap(({ words }) => words ?? [])).slice(0, mostTold),
    texts: ({ deals }) => distinct(deals.flatMap(({ text }) => text || [])).slice(0, mostTold),
    newest: async ({ deals }, _, { reader }) => {
      const newest = [...deals].sort((a, b) => ((a.latest ?? "") < (b.latest ?? "") ? 1 : -1)).slice(0, mostDealsTold);
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
    responses: async ({ warnings }, _, { reader }) => {
      const answered = await reader.byKeys("Advisory", keysOf(warnings.slice(0, mostTold)));
      const pages = await Promise.all(
        answered.map(async (advisory) => reader.page(responsesTo, advisory, { first: mostTold }).nodes()),
      );
      return pages.flat().slice(0, mostTold);
    },
  },
} satisfies Resolvers;

const keysOf = (warnings: readonly LeadWarning[]) => warnings.map(({ key }) => key);
const distinct = (values: readonly string[]) => [...new Set(values)];
const throughOf = ({ deals }: Lead) => distinct(deals.flatMap(({ supplier }) => supplier ?? []));

function byGravity(warnings: readonly LeadWarning[]): LeadWarning[] {
  return [...warnings].sort(
    (a, b) =>
      (b.cvssScore ?? 0) - (a.cvssScore ?? 0) ||
      Number(b.usedInRansomware) - Number(a.usedInRansomware) ||
      ((a.latest ?? "") < (b.latest ?? "") ? 1 : -1),
  );
}

/** Nobody may read a lead without this: money to a supplier is no proof of anything else. */
function statementOf(lead: Lead): string {
  const { buyer, vendor } = lead;
  const [first, ...others] = throughOf(lead);
  const whom =
    first === undefined
      ? `a supplier for what the text calls ${vendor.name}`
      : others.length === 0
        ? first
        : `${first} and ${others.length} ${others.length === 1 ? "other" : "others"}`;
  return `Records show that ${buyer.name} paid, or awarded a contract to, ${whom}. They do not show which product, whether it was affected, used or patched, or any wrongdoing.`;
}

function caveatsOf(lead: Lead): string[] {
  const { deals, warnings, vendor } = lead;
  const suggested = deals.filter(({ supplier, confidence }) => supplier !== null && confidence !== "HIGH").length;
  const began = warnings.filter((each) => each.listedWhenCatalogueBegan).length;
  const said: [boolean, string][] = [
    [
      suggested > 0,
      `in ${suggested} of ${deals.length} deals the supplier's name suggests ${vendor.name}; no source states that it belongs to it`,
    ],
    [deals.some(({ supplier }) => supplier === null), `some deals only name ${vendor.name} in their text`],
    [
      began > 0,
      `${began} of the flaws were listed when the catalogue of exploited flaws began: that day dates no warning`,
    ],
    [lead.timing === "BOUGHT_AFTER", "every warning came before the first deal: nobody was later warned about it"],
    [lead.paid.length > 0 && lead.awarded.length > 0, "payments and awards may be the same money"],
    [deals.some(({ amount }) => amount === null), "some deals state no amount or no currency, and are in no sum"],
  ];
  return said.flatMap(([holds, words]) => (holds ? [words] : []));
}

const prefix = "lead:";

function leadId({ buyer, vendor }: Lead): string {
  return compoundId(prefix, [globalId("Buyer", buyer.key), globalId("Vendor", vendor.key)]);
}

export const isLeadId = (id: string) => id.startsWith(prefix);

/** The lead of an id, whatever its timing and money; null where the two do not meet. */
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
