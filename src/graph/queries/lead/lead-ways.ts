import { cypher, type Cypher, join, where } from "../../cypher.ts";
import { warns } from "../warns.ts";

/** The kind of node at which the search for dealings starts, or `anywhere`. */
export type From = "anywhere" | "buyer" | "vendor" | "supplier" | "agency" | "organization" | "group";

/** The conditions on buyers and vendors. */
export interface Asked {
  buyer: Cypher[];
  vendor: Cypher[];
  /** True if the query names few buyers, so that it is quicker to begin with them. */
  fewBuyers: boolean;
}

/** A vendor without a warning makes no lead. */
const isWarnedAbout = cypher`(EXISTS { MATCH (vendor)<-[:HAS_VENDOR]-(:Product)<-[subject:HAS_SUBJECT]-(advisory:Advisory) WHERE ${warns} }
      OR EXISTS { MATCH (vendor)<-[subject:HAS_SUBJECT]-(advisory:Advisory) WHERE ${warns} })`;

/** The day of a deal, to compare with the days of `HAS_PARENT` edges; today if the deal has no day. */
const dayOfDeal = cypher`toString(coalesce(deal.dealDateEarliest, deal.dealDateLatest, date()))`;

/** True if the organisations on a path belonged to each other on the day of a deal. */
const heldOnDay = (path: Cypher) =>
  cypher`all(edge IN relationships(${path}) WHERE coalesce(edge.from, '') <= ${dayOfDeal} AND coalesce(edge.to, '9999-12-31') >= ${dayOfDeal})`;

/** From a seller up to the first vendor. Resellers are left out, because they sell products that others make. */
const toVendor = cypher`NOT coalesce(seller.isReseller, false) AND none(between IN nodes(belongs)[..-1] WHERE between:Vendor)`;

const sold = cypher`deal, seller, CASE WHEN any(edge IN relationships(belongs) WHERE edge.confidence = 'LOW') THEN 'LOW'
          WHEN any(edge IN relationships(belongs) WHERE edge:MAY_HAVE_PARENT) THEN 'MEDIUM' ELSE 'HIGH' END AS confidence,
        head([edge IN relationships(belongs) WHERE edge.words IS NOT NULL | edge.words]) AS words`;
const named = cypher`deal, null AS seller, coalesce(names.confidence, 'LOW') AS confidence, names.words AS words`;
/** A deal that names a product family leads to the family's vendor, if warnings are about a part of the family. */
const namedFamily = cypher`deal, null AS seller, CASE WHEN names:HAS_PRODUCT THEN 'HIGH' ELSE coalesce(names.confidence, 'LOW') END AS confidence, coalesce(names.words, whole.name) AS words`;
export const isFamily = cypher`EXISTS { MATCH (whole)<-[:PART_OF*1..3]-(:Product)<-[subject:HAS_SUBJECT]-(advisory:Advisory) WHERE ${warns} }`;
const ends = cypher`buyer, vendor, deal, seller, confidence, words`;

// (:Buyer)<-[:HAS_BUYER]-(:Contract|Payment)-[:HAS_SUPPLIER]->(:Supplier)-[:HAS_PARENT|MAY_HAVE_PARENT*0..3]->(:Vendor)
// (:Buyer)<-[:HAS_BUYER]-(:Contract|Payment)-[:MENTIONS]->(:Vendor)
// (:Buyer)<-[:HAS_BUYER]-(:Contract|Payment)-[:HAS_PRODUCT|MENTIONS]->(:Product)-[:HAS_VENDOR]->(:Vendor)
/**
 * Finds deals by money and by words. By money: the supplier is the vendor, or belonged to it on the day of the deal. By words:
 * the text names the vendor or one of its product families.
 */
function fromVendors(vendors: Cypher, { vendor }: Asked): Cypher {
  return cypher`CALL (parent) { ${vendors} WITH DISTINCT vendor ${where([isWarnedAbout, ...vendor])}
      CALL (vendor) {
        MATCH belongs = (seller:Organization&Supplier)-[:HAS_PARENT|MAY_HAVE_PARENT*0..3]->(vendor) WHERE ${toVendor}
        MATCH (seller)<-[:HAS_SUPPLIER]-(deal:Contract|Payment)-[:HAS_BUYER]->(buyer:Buyer) WHERE ${heldOnDay(cypher`belongs`)}
        RETURN buyer, ${sold}
        UNION ALL
        MATCH (vendor)<-[names:MENTIONS]-(deal:Contract|Payment)-[:HAS_BUYER]->(buyer:Buyer)
        RETURN buyer, ${named}
        UNION ALL
        MATCH (vendor)<-[:HAS_VENDOR]-(whole:Product) WHERE ${isFamily}
        MATCH (whole)<-[names:HAS_PRODUCT|MENTIONS]-(deal:Contract|Payment)-[:HAS_BUYER]->(buyer:Buyer)
        RETURN buyer, ${namedFamily}
      }
      RETURN ${ends} }
    RETURN ${ends}`;
}

/** Finds the same deals from buyers. There are far fewer sellers than deals, so vendors are searched for once for each seller. */
function fromBuyers(buyers: Cypher, { buyer, vendor }: Asked): Cypher {
  return cypher`CALL (parent) { ${buyers} ${where(buyer)}
      CALL (buyer) {
        MATCH (buyer)<-[:HAS_BUYER]-(deal:Contract|Payment)-[:HAS_SUPPLIER]->(seller:Organization&Supplier)
        WITH seller, collect(deal) AS deals
        MATCH belongs = (seller)-[:HAS_PARENT|MAY_HAVE_PARENT*0..3]->(vendor:Organization&Vendor) WHERE ${toVendor}
        UNWIND deals AS deal WITH * WHERE ${heldOnDay(cypher`belongs`)}
        RETURN vendor, ${sold}
        UNION ALL
        MATCH (buyer)<-[:HAS_BUYER]-(deal:Contract|Payment)-[names:MENTIONS]->(vendor:Organization&Vendor)
        RETURN vendor, ${named}
        UNION ALL
        MATCH (buyer)<-[:HAS_BUYER]-(deal:Contract|Payment)-[names:HAS_PRODUCT|MENTIONS]->(whole:Product)
        WITH deal, names, whole WHERE ${isFamily}
        MATCH (whole)-[:HAS_VENDOR]->(vendor:Organization&Vendor)
        RETURN vendor, ${namedFamily}
      }
      WITH vendor, collect([buyer, deal, seller, confidence, words]) AS found ${where([isWarnedAbout, ...vendor])}
      UNWIND found AS each
      RETURN each[0] AS buyer, vendor, each[1] AS deal, each[2] AS seller, each[3] AS confidence, each[4] AS words }
    RETURN ${ends}`;
}

/** The vendors that an organisation is, or belonged to as a seller: the first vendor on each path up. */
const vendorsOf = cypher`MATCH belongs = (parent)-[:HAS_PARENT|MAY_HAVE_PARENT*0..3]->(vendor:Organization&Vendor)
      WHERE none(between IN nodes(belongs)[..-1] WHERE between:Vendor)`;
const warnedByAgency = cypher`MATCH (parent)<-[:HAS_PUBLISHER]-(advisory:Advisory)-[subject:HAS_SUBJECT]->(about) WHERE ${warns}
      OPTIONAL MATCH (about)-[:HAS_VENDOR]->(maker:Vendor)
      WITH DISTINCT coalesce(maker, about) AS vendor WHERE vendor:Vendor`;

/**
 * Finds, from `parent`, rows of a deal, its buyer, the vendor that it leads to, and the reason (`seller`, `confidence`, `words`).
 */
export function waysFrom(from: From, asked: Asked): Cypher {
  switch (from) {
    case "anywhere":
      return asked.fewBuyers
        ? fromBuyers(cypher`MATCH (buyer:Organization&Buyer)`, asked)
        : fromVendors(cypher`MATCH (vendor:Organization&Vendor) ${where(asked.vendor)}`, asked);
    case "buyer":
      return fromBuyers(cypher`WITH parent AS buyer`, asked);
    case "vendor":
      return fromVendors(cypher`WITH parent AS vendor WHERE vendor:Vendor`, asked);
    case "supplier":
      return fromVendors(vendorsOf, asked);
    case "agency":
      return fromVendors(warnedByAgency, asked);
    case "organization":
      return join(
        [fromBuyers(cypher`WITH parent AS buyer`, asked), fromVendors(vendorsOf, asked)],
        cypher` UNION ALL `,
      );
    case "group":
      return fromBuyers(members, asked);
  }
}

// (:Buyer)-[:HAS_PARENT|MAY_HAVE_PARENT*0..3]->(parent)
/** The buyers that belong to an organisation, and the organisation itself if it buys. */
const members = cypher`MATCH (buyer:Organization&Buyer)-[:HAS_PARENT|MAY_HAVE_PARENT*0..3]->(parent) WITH DISTINCT buyer`;

/** A buyer may have joined the group, or left it, between two deals. */
export const belongedOnDay = cypher`EXISTS { MATCH belonged = (buyer)-[:HAS_PARENT|MAY_HAVE_PARENT*0..3]->(parent) WHERE ${heldOnDay(cypher`belonged`)} }`;
