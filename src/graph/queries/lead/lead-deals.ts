import { ForewarnedError } from "../../../errors.ts";
import type { Organization } from "../../../model.ts";
import { cypher, where } from "../../cypher.ts";
import { namesFew, predicatesOf, type Where } from "../../filter/filter.ts";
import { buyer, vendor } from "../../filter/nouns.ts";
import type { Value } from "../../read/reader.ts";
import { readRow, rowOf } from "../../stored/records.ts";
import { warns } from "../warns.ts";
import { isInactiveDeal } from "../inactive-deal.ts";
import { isDuplicateDeal } from "../duplicate-deal.ts";
import { dealRow, type LeadDeal, readDeal } from "./lead-deal.ts";
import { belongedOnDay, type From, isFamily, waysFrom } from "./lead-ways.ts";

/** A buyer and a vendor, and the deals between them. */
export interface Dealings {
  buyer: Organization;
  vendor: Organization;
  deals: LeadDeal[];
}

/** The maximum number of deals in memory for one query. */
const maxDeals = 100_000;

/**
 * A product family of the deal with a part that a warning is about. Its exposures have the basis FAMILY, listed only on request.
 */
const family = cypher`head(COLLECT { MATCH (deal)-[:HAS_PRODUCT|MENTIONS]->(whole:Product)-[:HAS_VENDOR]->(vendor)
      WHERE ${isFamily}
      RETURN whole.name ORDER BY whole.name })`;

/** The products that the deal has or names, and their makers. */
const bought = cypher`(deal)-[:HAS_PRODUCT|MENTIONS]->(bought:Product)-[:HAS_VENDOR]->(maker)`;
const isOfVendor = cypher`(maker = vendor OR EXISTS { (maker)-[:HAS_PARENT*1..3]->(vendor) })`;
const isWarned = cypher`EXISTS { MATCH (bought)<-[subject:HAS_SUBJECT]-(advisory:Advisory) WHERE ${warns} }`;

/** A deal whose product, or whose framework's only product, has a warning is an exposure and not a lead. */
const isExposure = cypher`(EXISTS { MATCH ${bought} WHERE maker = vendor AND ${isWarned} }
      OR EXISTS { MATCH (deal)-[:UNDER_FRAMEWORK]->(framework)-[:HAS_PRODUCT]->(bought:Product)-[:HAS_VENDOR]->(vendor)
        WHERE ${isWarned} AND NOT EXISTS { (framework)-[:HAS_PRODUCT]->(other) WHERE other <> bought } })`;

/**
 * True if the product is known and has no warning. Such a deal makes no lead, because a lead says that the product is unknown.
 */
const isProductKnown = cypher`(EXISTS { MATCH ${bought} WHERE ${isOfVendor} }
      OR (any(way IN ways WHERE way[0] IS NOT NULL) AND EXISTS { (deal)-[:HAS_PRODUCT]->(:Product) }))`;

/** All dealings from one start, with the conditions of `where` on buyers and vendors. */
export function dealingsFrom(from: From): Value<{ dealings: Dealings[] }> {
  return {
    name: `dealings from ${from}`,
    statement: (asked, parameters) => {
      parameters.maxDeals = maxDeals + 1;
      const wanted = {
        buyer: predicatesOf(buyer.filter, cypher`buyer`, asked?.buyer as Where, parameters),
        vendor: predicatesOf(vendor.filter, cypher`vendor`, asked?.vendor as Where, parameters),
        fewBuyers: namesFew(asked?.buyer as Where),
      };
      const counted = where([
        cypher`NOT ${isInactiveDeal(cypher`deal`)} AND NOT ${isDuplicateDeal(cypher`deal`)}`,
        ...wanted.buyer,
        ...(from === "group" ? [belongedOnDay] : []),
      ]);
      return cypher`CALL (parent) { ${waysFrom(from, wanted)} }
        WITH parent, buyer, vendor, deal, seller, confidence, words ${counted}
        WITH buyer, vendor, deal, collect(DISTINCT [seller.key, seller.name, confidence, words]) AS ways
        WITH *, ${family} AS family WHERE NOT ${isExposure} AND (family IS NOT NULL OR NOT ${isProductKnown})
        WITH * LIMIT toInteger($p.maxDeals)
        WITH buyer, vendor, collect(${dealRow}) AS deals
        RETURN collect([${rowOf(cypher`buyer`, "Organization")}, ${rowOf(cypher`vendor`, "Organization")}, deals]) AS value`;
    },
    read: (rows) => {
      const dealings = (rows as [unknown, unknown, unknown[]][]).map(([of, by, deals]) => ({
        buyer: readRow("Organization", of),
        vendor: readRow("Organization", by),
        deals: deals.map(readDeal),
      }));
      if (dealings.reduce((sum, { deals }) => sum + deals.length, 0) > maxDeals)
        throw new ForewarnedError(
          "QUERY_TOO_COMPLEX",
          `More than ${maxDeals.toLocaleString("en")} deals lead to vendors. Query the leads of one buyer or one vendor, or name buyers or vendors in "where".`,
        );
      return { dealings };
    },
  };
}
