import type { Connection } from "../../read/connection.ts";
import { cypher, type Cypher, join, where } from "../../cypher.ts";
import { mentions, namesFew, predicatesOf, type Where } from "../../filter/filter.ts";
import { agency, buyer, type FilteredNoun, product, supplier } from "../../filter/nouns.ts";
import type { Parameters } from "../../driver/neo4j.ts";
import { type PageArguments, unknownLast } from "../../read/page.ts";
import { advisoryPredicates, askedBases, exposurePredicates } from "./exposure-filter.ts";
import { orderFrom, refuseToSortAll, walksFromNewest, walksFromOldest } from "./exposure-order.ts";
import { type Exposure, exposureRow, readExposure } from "./exposure-row.ts";
import { edgeRestsOnName } from "../path/path-edge.ts";
import { type About, type AskedBases, mayBeKnown, type Start, waysBetween, waysFrom } from "./exposure-ways.ts";

/**
 * The arguments of exposures. `asOf` is a day: an exposure is found only if all that leads to it may have been published by then.
 */
export interface ExposureArguments extends PageArguments {
  asOf?: string | null;
}

/** The start of a search for exposures: the variable `start`, which is matched before the ways from there. */
interface Reach {
  start: Start;
  match: Cypher;
  about?: About;
  /** True if the start leads to so many exposures that they cannot be sorted. */
  isVast?: boolean;
  /** True if the start is narrow enough for the basis SUPPLIER, which says little and finds much. */
  narrow: boolean;
}

type ReachOf = (where: Where, parameters: Parameters) => Reach;

/**
 * Exposures from one start. The statement finds the ways from there by each basis, keeps the strongest for each (deal, buyer,
 * advisory), derives values from the two dates, and then applies the filters. If it starts from advisories, it reads from the
 * newest on, and only as far as the page needs: each advisory has hundreds of rows, and there are millions in all.
 */
function exposuresFrom(name: string, reachOf: ReachOf): Connection<Exposure, ExposureArguments> {
  return {
    name,
    find: (args, parameters) => matched(reachOf, args, parameters, []),
    row: exposureRow,
    read: readExposure,
  };
}

function matched(reachOf: ReachOf, args: ExposureArguments, parameters: Parameters, needed: Need[], isCounted = false) {
  const { start, match, about = null, narrow, isVast = false } = reachOf(args.where, parameters);
  if (isVast) refuseToSortAll(args);
  if (args.asOf != null) parameters.asOf = args.asOf;
  const asked = askedBases(args.where, narrow);
  const steps = [...(about ? [allWays(args, asked)] : []), ...stepsOf(args)];
  const early = steps.filter(
    ({ gives, neededBy }) => needed.some((need) => need === gives) || mentions(args.where, ...neededBy),
  );
  const isByWays = needed.includes("products") || mentions(args.where, ...ofWays);
  const found = cypher`${match}
      ${start === "advisory" ? advisoriesInOrder(args, parameters) : cypher``}
      CALL (parent, start) {
        CALL (parent, start) { ${waysFrom(start, about, asked)} }
        WITH * ${whereWayIsKnown(args)}
        ${about || (isCounted && !isByWays) ? cypher`RETURN DISTINCT advisory, deal, buyer` : strongest(cypher`advisory, deal, buyer, `)}
      }
      ${all(early)} WITH *`;
  return {
    match: found,
    predicates: exposurePredicates(args.where, start, parameters),
    distinct: null,
    order: orderFrom(start, args),
    beside: all(steps.filter((step) => !early.includes(step))),
  };
}

const strongest = (of: Cypher) =>
  cypher`WITH ${of}max(strength) AS strength, collect({ strength: strength, product: product, vendor: vendor, edges: edges, rank: rank }) AS every
        RETURN ${of}every, [way IN every WHERE way.strength = strength] AS ways`;

/** The filter fields whose values depend on the ways. */
const ofWays = ["basis", "confidence", "product", "vendor", "exploited"];

/** The values of an exposure that need a step of their own, beside its ways. */
export type Need = "agency" | "met" | "products";

/**
 * A search that starts from one product or vendor finds only the ways through it. This step finds all other ways too, so that an
 * exposure is the same, and as strong, wherever it is queried.
 */
const allWays = (args: ExposureArguments, asked: AskedBases): Step => ({
  gives: "ways",
  neededBy: ofWays,
  text: cypher`CALL (advisory, deal, buyer) {
        CALL (advisory, deal, buyer) { ${waysBetween(asked)} }
        WITH * ${whereWayIsKnown(args)}
        ${strongest(cypher``)}
      }`,
});

/** Cypher that finds such a value: before the filters if they need it, otherwise only for the exposures on the page. */
interface Step {
  gives: Need | "ways";
  neededBy: string[];
  text: Cypher;
}

const stepsOf = (args: ExposureArguments): Step[] => [
  {
    gives: "agency",
    neededBy: ["confidence"],
    text: cypher`CALL (advisory) {
        OPTIONAL MATCH (advisory)-[published:HAS_PUBLISHER]->(publisher:Organization) ${whereKnown(args, mayBeKnown(cypher`published`))}
        WITH published, publisher ORDER BY publisher:Agency DESC, publisher.key, coalesce(${edgeRestsOnName(cypher`published`)}, false), published.record LIMIT 1
        RETURN published, publisher, CASE WHEN publisher:Agency THEN publisher END AS agency
      }`,
  },
  {
    // Weaker ways count too. A deal that has one product and names another meets a warning about both through both.
    gives: "met",
    neededBy: ["product", "vendor", "exploited"],
    text: cypher`WITH *, [way IN every WHERE way.product IS NOT NULL | way.product] AS met`,
  },
  {
    gives: "products",
    neededBy: [],
    text: cypher`WITH *, [way IN ways WHERE way.product IS NOT NULL | way.product] AS products`,
  },
];

const all = (steps: Step[]) =>
  join(
    steps.map(({ text }) => text),
    cypher` `,
  );

const whereKnown = ({ asOf }: ExposureArguments, predicate: Cypher) =>
  asOf == null ? cypher`` : cypher`WHERE ${predicate}`;

const whereWayIsKnown = (args: ExposureArguments) =>
  whereKnown(args, cypher`all(known IN edges + [deal, advisory] WHERE ${mayBeKnown(cypher`known`)})`);

/** The advisories that fit the filter, in order and from the cursor on, so that a page is full before most of them are read. */
function advisoriesInOrder(args: ExposureArguments, parameters: Parameters): Cypher {
  const isNewestFirst = walksFromNewest(args);
  const predicates = [
    cypher`start.sortDate IS NOT NULL AND start.key IS NOT NULL`,
    ...(isNewestFirst && args.after != null ? [cypher`start.sortDate <= $p.after0`] : []),
    ...advisoryPredicates(args.where, cypher`start`, parameters),
  ];
  const walk = isNewestFirst
    ? cypher` ORDER BY start.sortDate DESC, start.key`
    : walksFromOldest(args)
      ? cypher`, ${unknownLast(cypher`start.sortDate`)} AS startDate ORDER BY startDate, start.key`
      : cypher``;
  return cypher`${where(predicates)} WITH parent, start${walk}`;
}

/** Starts from the narrowest node that the filter names; if it names none, from the newest advisory on. */
const anywhere: ReachOf = (asked, parameters) => {
  const named = (field: string) => namesFew(asked?.[field] as Where);
  const fit = ({ filter }: FilteredNoun, variable: Cypher, field: string, ...more: Cypher[]) =>
    where([...predicatesOf(filter, variable, asked?.[field] as Where, parameters), ...more]);
  if (named("buyer")) {
    const match = cypher`MATCH (start:Organization&Buyer) ${fit(buyer, cypher`start`, "buyer")} WITH parent, start`;
    return { start: "buyer", match, narrow: false };
  }
  if (named("supplier")) {
    const match = cypher`MATCH (seller:Organization&Supplier)<-[sold:HAS_SUPPLIER]-(start) ${fit(supplier, cypher`seller`, "supplier", mayBeKnown(cypher`sold`))} WITH DISTINCT parent, start`;
    return { start: "deal", match, narrow: false };
  }
  if (named("product")) {
    const match = cypher`MATCH (subject:Product)<-[:HAS_SUBJECT]-(about:Advisory) ${fit(product, cypher`subject`, "product")} WITH DISTINCT parent, about AS start`;
    return { start: "advisory", match, narrow: false };
  }
  if (named("agency")) {
    const match = cypher`MATCH (warner:Organization&Agency)<-[warned:HAS_PUBLISHER]-(start:Advisory) ${fit(agency, cypher`warner`, "agency", mayBeKnown(cypher`warned`))} WITH DISTINCT parent, start`;
    return { start: "advisory", match, narrow: false, isVast: true };
  }
  return { start: "advisory", match: cypher`MATCH (start:Advisory)`, narrow: false, isVast: true };
};

export const exposures = exposuresFrom("exposures", anywhere);

/** All exposures to count, each once, with the values in `needed`. */
export const countedExposures = (args: ExposureArguments, parameters: Parameters, needed: Need[]) =>
  matched(anywhere, args, parameters, needed, true);

// (:Framework|Contract|Payment)
export const exposuresOfDeal = exposuresFrom("exposuresOfDeal", () => ({
  start: "deal",
  match: cypher`WITH parent, parent AS start`,
  narrow: true,
}));

// (:Buyer)<-[:HAS_BUYER|OPEN_TO]-(:Contract|Payment|Framework)
export const exposuresOfBuyer = exposuresFrom("exposuresOfBuyer", () => ({
  start: "buyer",
  match: cypher`WITH parent, parent AS start`,
  narrow: true,
}));

// (:Supplier)<-[:HAS_SUPPLIER]-(:Contract|Payment|Framework)
export const exposuresOfSupplier = exposuresFrom("exposuresOfSupplier", () => ({
  start: "deal",
  match: cypher`MATCH (parent)<-[sold:HAS_SUPPLIER]-(deal) WHERE ${mayBeKnown(cypher`sold`)} WITH DISTINCT parent, deal AS start`,
  narrow: true,
}));

// (:Advisory)
export const exposuresOfAdvisory = exposuresFrom("exposuresOfAdvisory", () => ({
  start: "advisory",
  match: cypher`WITH parent, parent AS start`,
  narrow: false,
}));

// (:Agency)<-[:HAS_PUBLISHER]-(:Advisory)
export const exposuresOfAgency = exposuresFrom("exposuresOfAgency", () => ({
  start: "advisory",
  match: cypher`MATCH (parent)<-[warned:HAS_PUBLISHER]-(advisory:Advisory) WHERE ${mayBeKnown(cypher`warned`)} WITH DISTINCT parent, advisory AS start`,
  narrow: true,
  isVast: true,
}));

// (:Product)<-[:HAS_SUBJECT]-(:Advisory)
export const exposuresOfProduct = exposuresFrom("exposuresOfProduct", () => ({
  start: "advisory",
  match: cypher`MATCH (parent)<-[:HAS_SUBJECT]-(advisory:Advisory) WITH DISTINCT parent, advisory AS start`,
  narrow: false,
  about: { product: cypher`product = parent`, vendor: null, maker: cypher`product = parent` },
}));

// (:Vendor)<-[:HAS_SUBJECT]-(:Advisory), (:Vendor)<-[:HAS_VENDOR]-(:Product)<-[:HAS_SUBJECT]-(:Advisory)
export const exposuresOfVendor = exposuresFrom("exposuresOfVendor", () => ({
  start: "advisory",
  match: cypher`MATCH (parent) (()<-[:HAS_VENDOR]-(:Product)){0,1} ()<-[:HAS_SUBJECT]-(advisory:Advisory) WITH DISTINCT parent, advisory AS start`,
  narrow: false,
  about: {
    product: cypher`EXISTS { (product)-[made:HAS_VENDOR]->(parent) WHERE ${mayBeKnown(cypher`made`)} }`,
    vendor: cypher`vendor = parent`,
    maker: cypher`vendor = parent`,
  },
}));
