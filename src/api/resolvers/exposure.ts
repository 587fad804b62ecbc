import type { Reader } from "../../graph/loaders.ts";
import {
  exposures,
  exposuresOfAdvisory,
  exposuresOfAgency,
  exposuresOfBuyer,
  exposuresOfDeal,
  exposuresOfProduct,
  exposuresOfSupplier,
  exposuresOfVendor,
} from "../../graph/queries/exposure.ts";
import type { Exposure } from "../../graph/queries/exposure-row.ts";
import { type AnyNode, globalId, parseGlobalId } from "../../model.ts";
import { caveatsOf } from "../caveats.ts";
import { lagOf } from "../lag.ts";
import type { Resolvers } from "../schema.generated.ts";

export const exposure = {
  Query: { exposures: (_, args, { reader }) => reader.page(exposures, null, args) },
  Exposure: {
    id: exposureId,
    agency: ({ publisher }) => (publisher?.roles.includes("Agency") ? publisher : null),
    dealDate: ({ deal }) => deal.dealDate,
    dealDateKind: ({ deal }) => deal.dealDateKind,
    lag: ({ deal, advisory }) => lagOf(deal.dealDate, advisory.date),
    sources: ({ deal, advisory, path }, _, { reader }) =>
      reader.byKeys("Source", [
        ...new Set([...deal.sources, ...path.flatMap(({ sourceKeys }) => sourceKeys), ...advisory.sources]),
      ]),
    caveats: caveatsOf,
  },
  Framework: { exposures: (deal, args, { reader }) => reader.page(exposuresOfDeal, deal, args) },
  Contract: { exposures: (deal, args, { reader }) => reader.page(exposuresOfDeal, deal, args) },
  Payment: { exposures: (deal, args, { reader }) => reader.page(exposuresOfDeal, deal, args) },
  Buyer: { exposures: (buyer, args, { reader }) => reader.page(exposuresOfBuyer, buyer, args) },
  Supplier: { exposures: (supplier, args, { reader }) => reader.page(exposuresOfSupplier, supplier, args) },
  Vendor: { exposures: (vendor, args, { reader }) => reader.page(exposuresOfVendor, vendor, args) },
  Product: { exposures: (product, args, { reader }) => reader.page(exposuresOfProduct, product, args) },
  Advisory: { exposures: (advisory, args, { reader }) => reader.page(exposuresOfAdvisory, advisory, args) },
  Agency: { exposures: (agency, args, { reader }) => reader.page(exposuresOfAgency, agency, args) },
} satisfies Resolvers;

/** The id of an exposure: those of its deal, its buyer and its advisory. */
function exposureId({ deal, buyer, advisory }: Exposure): string {
  const ids = [globalId(deal.label, deal.key), globalId("Buyer", buyer.key), globalId("Advisory", advisory.key)];
  return prefix + ids.map((id) => id.replace(/[%|]/g, (character) => encodeURIComponent(character))).join("|");
}

const prefix = "exposure:";

export const isExposureId = (id: string) => id.startsWith(prefix);

/** The exposure of an id, whatever its basis; null where the three do not meet. */
export async function exposureById(reader: Reader, id: string): Promise<Exposure | null> {
  const [dealId, buyer, advisory] = id
    .slice(prefix.length)
    .split("|")
    .map((part) => part.replace(/%(25|7C)/gi, (escaped) => decodeURIComponent(escaped)));
  const parsed = parseGlobalId(dealId ?? "");
  const deal = parsed && ((await reader.byKey(parsed.label, parsed.key)) as AnyNode | null);
  if (!deal || !["Framework", "Contract", "Payment"].includes(deal.label)) return null;
  const of = (basis: object) => ({
    first: 1,
    where: { buyer: { id: { eq: buyer } }, advisory: { id: { eq: advisory } }, ...basis },
  });
  const [found] = await reader
    .page(exposuresOfDeal, deal, of({ basis: { in: ["PRODUCT", "FRAMEWORK", "MENTION", "SUPPLIER"] } }))
    .nodes();
  return found ?? null;
}
