import type { Reader, Value } from "../../graph/read/reader.ts";
import {
  type Coverage,
  coverage,
  coverageOfBuyer,
  coverageOfDeal,
  coverageOfSupplier,
} from "../../graph/queries/exposure/coverage.ts";
import {
  type ExposureArguments,
  exposurePage,
  type Exposures,
  exposures,
  exposuresOfAdvisory,
  exposuresOfAgency,
  exposuresOfBuyer,
  exposuresOfDeal,
  exposuresOfProduct,
  exposuresOfSupplier,
  exposuresOfVendor,
} from "../../graph/queries/exposure/exposure.ts";
import { bases } from "../../graph/queries/exposure/columns/reach.ts";
import type { Exposure } from "../../graph/queries/exposure/exposure-row.ts";
import { edgesOf } from "../../graph/queries/path/path.ts";
import { vulnerabilitiesOfAdvisory } from "../../graph/queries/vulnerability.ts";
import { andThen, checkedSize } from "../../graph/read/page.ts";
import { globalId, parseGlobalId } from "../../ids.ts";
import type { AnyNode } from "../../model.ts";
import { caveatsOf } from "../caveats.ts";
import { compoundId, partsOfId } from "../compound-id.ts";
import { lagOf } from "../lag.ts";
import { isDay } from "../valid-day.ts";
import type { Resolvers } from "../schema.generated.ts";

export const exposure = {
  Query: { exposures: (_, args, { reader }) => pageOf(reader, exposures, coverage, null, args) },
  Exposure: {
    id: exposureId,
    agency: ({ publisher }) => (publisher?.roles.includes("Agency") ? publisher : null),
    dealDate: ({ deal }) => deal.dealDate,
    dealDateKind: ({ deal }) => deal.dealDateKind,
    lag: ({ deal, advisory }) => lagOf(deal.dealDate, advisory.date),
    path: ({ ways }, { first }) => edgesOf(ways.slice(0, pathsAtMost(first))),
    paths: ({ ways }, { first }) => ways.slice(0, pathsAtMost(first)),
    pathCount: ({ ways }) => ways.length,
    sources: ({ deal, advisory, edges }, _, { reader }) =>
      reader.byKeys("Source", [
        ...new Set([...deal.sources, ...edges.flatMap(({ sourceKeys }) => sourceKeys), ...advisory.sources]),
      ]),
    caveats: (exposure, _, { reader }) =>
      exposure.advisory.listedWhenCatalogueBegan
        ? andThen(reader.page(vulnerabilitiesOfAdvisory, exposure.advisory, {}).nodes(), (flaws) =>
            caveatsOf(exposure, flaws),
          )
        : caveatsOf(exposure, []),
  },
  Framework: { exposures: (deal, args, { reader }) => pageOf(reader, exposuresOfDeal, coverageOfDeal, deal, args) },
  Contract: { exposures: (deal, args, { reader }) => pageOf(reader, exposuresOfDeal, coverageOfDeal, deal, args) },
  Payment: { exposures: (deal, args, { reader }) => pageOf(reader, exposuresOfDeal, coverageOfDeal, deal, args) },
  Buyer: { exposures: (buyer, args, { reader }) => pageOf(reader, exposuresOfBuyer, coverageOfBuyer, buyer, args) },
  Supplier: {
    exposures: (supplier, args, { reader }) => pageOf(reader, exposuresOfSupplier, coverageOfSupplier, supplier, args),
  },
  Vendor: { exposures: (vendor, args, { reader }) => pageOf(reader, exposuresOfVendor, coverage, vendor, args) },
  Product: { exposures: (product, args, { reader }) => pageOf(reader, exposuresOfProduct, coverage, product, args) },
  Advisory: {
    exposures: (advisory, args, { reader }) => pageOf(reader, exposuresOfAdvisory, coverage, advisory, args),
  },
  Agency: { exposures: (agency, args, { reader }) => pageOf(reader, exposuresOfAgency, coverage, agency, args) },
} satisfies Resolvers;

/**
 * A page of exposures and its coverage: the deals among which the server searched. For a buyer, a supplier or a deal, these are
 * its own deals. For others, such as an advisory, they are all deals.
 */
function pageOf(
  reader: Reader,
  connection: Exposures,
  covered: Value<Coverage>,
  parent: AnyNode | null,
  args: ExposureArguments,
) {
  return {
    ...exposurePage(reader, connection, parent, args),
    coverage: () => reader.value(covered, covered === coverage ? null : parent, args.where),
  };
}

const pathsAtMost = (first: number) =>
  checkedSize(first, "Request up to 100 paths; pathCount is the number of all paths.");

/**
 * The id of an exposure: the ids of its deal, its buyer and its advisory. If the query has `asOf`, the exposure may have other
 * values on that day, so the day is part of the id. Clients cache objects by id, so the same id must give the same answer in
 * every query.
 */
function exposureId({ deal, buyer, advisory, asOf }: Exposure): string {
  const day = asOf === null ? [] : [dayPrefix + asOf];
  const ids = [
    globalId(deal.label, deal.key),
    globalId("Buyer", buyer.key),
    globalId("Advisory", advisory.key),
    ...day,
  ];
  return compoundId(prefix, ids);
}

const prefix = "exposure:";
const dayPrefix = "asOf:";

/** True if an id begins as those of exposures do. The rest of it may be malformed. */
export const isExposureId = (id: string) => id.startsWith(prefix);

/** The exposure of an id, on any basis; null if no path joins the deal, the buyer and the advisory, or the id is malformed. */
export async function exposureById(reader: Reader, id: string): Promise<Exposure | null> {
  const parts = partsOfId(prefix, id);
  const [dealOf, buyerOf, advisoryOf] = parts.map(parseGlobalId);
  const [, buyer, advisory, day] = parts;
  const asOf = day === undefined ? null : (/^asOf:(\d{4}-\d{2}-\d{2})$/.exec(day)?.[1] ?? "");
  if (
    parts.length < 3 ||
    parts.length > 4 ||
    (asOf !== null && !isDay(asOf)) ||
    buyerOf?.label !== "Organization" ||
    advisoryOf?.label !== "Advisory"
  )
    return null;
  const deal = dealOf && ((await reader.byKey(dealOf.label, dealOf.key)) as AnyNode | null);
  if (!deal || !["Framework", "Contract", "Payment"].includes(deal.label)) return null;
  const others = await Promise.all([
    reader.byKey("Organization", buyerOf.key),
    reader.byKey("Advisory", advisoryOf.key),
  ]);
  if (others.includes(null)) return null;
  const of = (basis: object) => ({
    first: 1,
    asOf,
    where: { buyer: { id: { eq: buyer } }, advisory: { id: { eq: advisory } }, ...basis },
  });
  const [found] = await exposurePage(reader, exposuresOfDeal, deal, of({ basis: { in: [...bases] } })).nodes();
  return found ?? null;
}
