import type { Connection } from "../connection.ts";
import { cypher, type Cypher, where } from "../cypher.ts";
import { predicatesOf, type Where } from "../filter.ts";
import { buyer, type Noun, product, supplier } from "../nouns.ts";
import type { Parameters } from "../neo4j.ts";
import { type PageArguments, unknownLast } from "../page.ts";
import { derived } from "./exposure-derived.ts";
import { advisoryPredicates, asksForSupplier, exposurePredicates } from "./exposure-filter.ts";
import { namesFew, orderFrom, refuseToSortAll, walksFromNewest, walksFromOldest } from "./exposure-order.ts";
import { type Exposure, exposureRow, readExposure } from "./exposure-row.ts";
import { mayBeKnown, type Start, waysFrom } from "./exposure-ways.ts";

/** What exposures are asked for with. `asOf` is the last day on which what leads to them may have been published. */
export interface ExposureArguments extends PageArguments {
  asOf?: string | null;
}

/** Where exposures are looked for: the variable `start`, found before the ways from there. */
interface Reach {
  start: Start;
  match: Cypher;
  /** Narrows the ways to products that the place is about. */
  product?: Cypher;
  /** Whether the place leads to so many that they cannot be sorted. */
  isVast?: boolean;
  /** Whether the place is narrow enough for what says little. */
  narrow: boolean;
}

type ReachOf = (where: Where, parameters: Parameters) => Reach;

/**
 * Exposures from one place to start: the ways from there by each basis, the strongest for each (deal, buyer, advisory), what
 * follows from the two dates, and then the filters. From advisories it goes from the newest on, and only as far as the page
 * asks: each has hundreds of rows, and there are millions.
 */
function exposuresFrom(name: string, reachOf: ReachOf): Connection<Exposure, ExposureArguments> {
  return {
    name,
    find: (args, parameters) => {
      const { start, match, product, narrow, isVast = false } = reachOf(args.where, parameters);
      if (isVast) refuseToSortAll(args);
      const isAsOf = args.asOf != null;
      if (isAsOf) parameters.asOf = args.asOf;
      const found = cypher`${match}
      ${start === "advisory" ? advisoriesInOrder(args, parameters) : cypher``}
      CALL (parent, start) {
        CALL (parent, start) { ${waysFrom(start, product, asksForSupplier(args.where, narrow))} }
        WITH advisory, deal, buyer, product, strength, edges, rank ${isAsOf ? cypher`WHERE all(known IN edges + [deal, advisory] WHERE ${mayBeKnown(cypher`known`)})` : cypher``}
        WITH advisory, deal, buyer, max(strength) AS strength, collect({ strength: strength, product: product, edges: edges, rank: rank }) AS every
        RETURN advisory, deal, buyer, [way IN every WHERE way.strength = strength] AS ways
      }
      CALL (advisory) {
        OPTIONAL MATCH (advisory)-[published:HAS_PUBLISHER]->(publisher:Organization)
        ${isAsOf ? cypher`WHERE ${mayBeKnown(cypher`published`)}` : cypher``}
        WITH published, publisher ORDER BY publisher:Agency DESC, publisher.key LIMIT 1
        RETURN published, publisher
      }
      WITH *, CASE WHEN publisher:Agency THEN publisher END AS agency, [way IN ways WHERE way.product IS NOT NULL | way.product] AS products, ${derived(isAsOf)} AS exposure`;
      const predicates = exposurePredicates(args.where, start, parameters);
      return { match: found, predicates, distinct: null, order: orderFrom(start, args) };
    },
    row: exposureRow,
    read: readExposure,
  };
}

/** The advisories that fit, in their order and from the cursor on, so that a page is full before most of them are looked at. */
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

/** All exposures, from what is named most narrowly; else from the newest advisory on. */
export const exposures = exposuresFrom("exposures", (asked, parameters) => {
  const named = (field: string) => namesFew(asked?.[field] as Where);
  const fit = ({ filter }: Noun, variable: Cypher, field: string) =>
    where(predicatesOf(filter, variable, asked?.[field] as Where, parameters));
  if (named("buyer")) {
    const match = cypher`MATCH (start:Buyer) ${fit(buyer, cypher`start`, "buyer")} WITH parent, start`;
    return { start: "buyer", match, narrow: false };
  }
  if (named("supplier")) {
    const match = cypher`MATCH (seller:Supplier)<-[:HAS_SUPPLIER]-(start) ${fit(supplier, cypher`seller`, "supplier")} WITH DISTINCT parent, start`;
    return { start: "deal", match, narrow: false };
  }
  if (named("product")) {
    const match = cypher`MATCH (subject:Product)<-[:HAS_SUBJECT]-(about:Advisory) ${fit(product, cypher`subject`, "product")} WITH DISTINCT parent, about AS start`;
    return { start: "advisory", match, narrow: false };
  }
  return { start: "advisory", match: cypher`MATCH (start:Advisory)`, narrow: false, isVast: true };
});

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
  match: cypher`MATCH (parent)<-[:HAS_SUPPLIER]-(deal) WITH DISTINCT parent, deal AS start`,
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
  match: cypher`MATCH (parent)<-[:HAS_PUBLISHER]-(advisory:Advisory) WITH DISTINCT parent, advisory AS start`,
  narrow: true,
  isVast: true,
}));

// (:Product)<-[:HAS_SUBJECT]-(:Advisory)
export const exposuresOfProduct = exposuresFrom("exposuresOfProduct", () => ({
  start: "advisory",
  match: cypher`MATCH (parent)<-[:HAS_SUBJECT]-(advisory:Advisory) WITH DISTINCT parent, advisory AS start`,
  narrow: false,
  product: cypher`product = parent`,
}));

// (:Vendor)<-[:HAS_VENDOR]-(:Product)<-[:HAS_SUBJECT]-(:Advisory)
export const exposuresOfVendor = exposuresFrom("exposuresOfVendor", () => ({
  start: "advisory",
  match: cypher`MATCH (parent)<-[:HAS_VENDOR]-(:Product)<-[:HAS_SUBJECT]-(advisory:Advisory) WITH DISTINCT parent, advisory AS start`,
  narrow: false,
  product: cypher`EXISTS { (product)-[:HAS_VENDOR]->(parent) }`,
}));
