import type { Connection } from "../connection.ts";
import { ForewarnedError } from "../../errors.ts";
import { cypher, type Cypher, join } from "../cypher.ts";
import { type FilterSpec, predicatesOf, type Where } from "../filter.ts";
import { advisory, agency, buyer, product, supplier } from "../nouns.ts";
import type { Parameters } from "../neo4j.ts";
import type { Order } from "../page.ts";
import { derived } from "./exposure-derived.ts";
import { type Basis, type Exposure, exposureRow, readExposure } from "./exposure-row.ts";
import { type Start, waysFrom } from "./exposure-ways.ts";

const ownFilter: FilterSpec = {
  basis: { by: "value", property: "basis" },
  timing: { by: "value", property: "timing" },
  inForce: { by: "value", property: "inForce" },
  audienceMatch: { by: "value", property: "audienceMatch" },
  confidence: { by: "value", property: "confidence" },
  calledOff: { by: "value", property: "calledOff" },
  dealDateKind: { by: "value", property: "dealDateKind" },
};

const dealFilter: FilterSpec = { title: { by: "name", property: "title" }, date: { by: "date", property: "dealDate" } };

/** Where exposures are looked for: the variable `start`, found before the ways from there. */
interface Reach {
  start: Start;
  match: Cypher;
  /** Narrows the ways to products that the place is about. */
  product?: Cypher;
  /** Whether the place is narrow enough for what says little. */
  narrow: boolean;
}

/**
 * Exposures from one place to start: the ways from there by each basis, the strongest for each (deal, buyer, advisory), what
 * follows from the two dates, and then the filters. From advisories it goes from the newest on, and only as far as the page
 * asks: each has hundreds of rows, and there are millions.
 */
function exposuresFrom(name: string, { start, match, product, narrow }: Reach): Connection<Exposure> {
  return {
    name,
    match: ({ where, after }, parameters) => cypher`${match}
      ${start === "advisory" ? newestAdvisories(where, after != null, parameters) : cypher``}
      CALL (parent, start) {
        CALL (parent, start) { ${waysFrom(start, product, asksForSupplier(where, narrow))} }
        WITH advisory, deal, buyer, max(strength) AS strength, collect({ strength: strength, product: product, edges: edges, rank: rank }) AS every
        RETURN advisory, deal, buyer, [way IN every WHERE way.strength = strength] AS ways
      }
      CALL (advisory) {
        OPTIONAL MATCH (advisory)-[published:HAS_PUBLISHER]->(publisher:Organization)
        WITH published, publisher ORDER BY publisher:Agency DESC, publisher.key LIMIT 1
        RETURN published, publisher
      }
      WITH *, CASE WHEN publisher:Agency THEN publisher END AS agency, [way IN ways WHERE way.product IS NOT NULL | way.product] AS products, ${derived} AS exposure`,
    predicates: ({ where }, parameters) => exposurePredicates(where, start, parameters),
    distinct: () => null,
    order: () => orderFrom(start),
    row: exposureRow,
    read: readExposure,
  };
}

/** The advisories that fit, newest first and from the cursor on, so that a page is full before most of them are looked at. */
function newestAdvisories(where: Where, hasCursor: boolean, parameters: Parameters): Cypher {
  const fit = predicatesOf(advisory.filter, cypher`start`, where?.advisory as Where, parameters);
  const agencies = predicatesOf(agency.filter, cypher`warner`, where?.agency as Where, parameters);
  const predicates = [
    cypher`start.sortDate IS NOT NULL AND start.key IS NOT NULL`,
    ...(hasCursor ? [cypher`start.sortDate <= $p.after0`] : []),
    ...fit,
    ...(agencies.length > 0
      ? [cypher`EXISTS { (start)-[:HAS_PUBLISHER]->(warner:Agency) WHERE ${join(agencies, cypher` AND `)} }`]
      : []),
  ];
  return cypher`WHERE ${join(predicates, cypher` AND `)}
      WITH parent, start ORDER BY start.sortDate DESC, start.key`;
}

function orderFrom(start: Start): Order {
  const advisoryOf = start === "advisory" ? cypher`start` : cypher`advisory`;
  return [
    { by: cypher`${advisoryOf}.sortDate`, descending: true },
    { by: cypher`${advisoryOf}.key` },
    { by: cypher`deal.key` },
    { by: cypher`buyer.key` },
  ];
}

/** `basis: SUPPLIER` says little and meets much, so it is read only when asked for, and only near something named. */
function asksForSupplier(where: Where, narrow: boolean): boolean {
  const basis = where?.basis as { eq?: Basis; in?: Basis[] } | null | undefined;
  const asked = basis?.eq === "SUPPLIER" || (basis?.in?.includes("SUPPLIER") ?? false);
  if (asked && !narrow && !where?.buyer && !where?.agency && !where?.supplier) {
    throw new ForewarnedError(
      "BAD_USER_INPUT",
      "Basis SUPPLIER is answered only within a buyer, a supplier, an agency or a deal. Add one of them to where, or ask for the exposures of one.",
    );
  }
  return asked;
}

function exposurePredicates(where: Where, start: Start, parameters: Parameters): Cypher[] {
  const on = (field: string) => where?.[field] as Where;
  const products = predicatesOf(product.filter, cypher`product`, on("product"), parameters);
  const suppliers = predicatesOf(supplier.filter, cypher`supplier`, on("supplier"), parameters);
  return [
    ...predicatesOf(ownFilter, cypher`exposure`, where, parameters),
    ...predicatesOf({ kind: { by: "value", property: "dealKind" } }, cypher`exposure`, on("deal"), parameters),
    ...predicatesOf(dealFilter, cypher`deal`, on("deal"), parameters),
    ...predicatesOf(buyer.filter, cypher`buyer`, on("buyer"), parameters),
    ...predicatesOf(agency.filter, cypher`agency`, on("agency"), parameters),
    // Those that the search starts from were chosen by then.
    ...(start === "advisory" ? [] : predicatesOf(advisory.filter, cypher`advisory`, on("advisory"), parameters)),
    ...(products.length > 0 ? [cypher`any(product IN products WHERE ${join(products, cypher` AND `)})`] : []),
    ...(suppliers.length > 0
      ? [cypher`EXISTS { (deal)-[:HAS_SUPPLIER]->(supplier:Supplier) WHERE ${join(suppliers, cypher` AND `)} }`]
      : []),
  ];
}

/** All exposures, from the newest advisory on. */
export const exposures = exposuresFrom("exposures", {
  start: "advisory",
  match: cypher`MATCH (start:Advisory)`,
  narrow: false,
});

// (:Framework|Contract|Payment)
export const exposuresOfDeal = exposuresFrom("exposuresOfDeal", {
  start: "deal",
  match: cypher`WITH parent, parent AS start`,
  narrow: true,
});

// (:Buyer)<-[:HAS_BUYER|OPEN_TO]-(:Contract|Payment|Framework)
export const exposuresOfBuyer = exposuresFrom("exposuresOfBuyer", {
  start: "buyer",
  match: cypher`WITH parent, parent AS start`,
  narrow: true,
});

// (:Supplier)<-[:HAS_SUPPLIER]-(:Contract|Payment|Framework)
export const exposuresOfSupplier = exposuresFrom("exposuresOfSupplier", {
  start: "deal",
  match: cypher`MATCH (parent)<-[:HAS_SUPPLIER]-(deal) WITH DISTINCT parent, deal AS start`,
  narrow: true,
});

// (:Advisory)
export const exposuresOfAdvisory = exposuresFrom("exposuresOfAdvisory", {
  start: "advisory",
  match: cypher`WITH parent, parent AS start`,
  narrow: false,
});

// (:Agency)<-[:HAS_PUBLISHER]-(:Advisory)
export const exposuresOfAgency = exposuresFrom("exposuresOfAgency", {
  start: "advisory",
  match: cypher`MATCH (parent)<-[:HAS_PUBLISHER]-(advisory:Advisory) WITH DISTINCT parent, advisory AS start`,
  narrow: true,
});

// (:Product)<-[:HAS_SUBJECT]-(:Advisory)
export const exposuresOfProduct = exposuresFrom("exposuresOfProduct", {
  start: "advisory",
  match: cypher`MATCH (parent)<-[:HAS_SUBJECT]-(advisory:Advisory) WITH DISTINCT parent, advisory AS start`,
  narrow: false,
  product: cypher`product = parent`,
});

// (:Vendor)<-[:HAS_VENDOR]-(:Product)<-[:HAS_SUBJECT]-(:Advisory)
export const exposuresOfVendor = exposuresFrom("exposuresOfVendor", {
  start: "advisory",
  match: cypher`MATCH (parent)<-[:HAS_VENDOR]-(:Product)<-[:HAS_SUBJECT]-(advisory:Advisory) WITH DISTINCT parent, advisory AS start`,
  narrow: false,
  product: cypher`EXISTS { (product)-[:HAS_VENDOR]->(parent) }`,
});
