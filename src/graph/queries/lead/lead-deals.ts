import { ForewarnedError } from "../../../errors.ts";
import type { Confidence, Organization } from "../../../model.ts";
import { cypher, type Cypher, where } from "../../cypher.ts";
import { predicatesOf, type Where } from "../../filter/filter.ts";
import { buyer, vendor } from "../../filter/nouns.ts";
import type { Value } from "../../read/reader.ts";
import { readRow, rowOf } from "../../stored/records.ts";
import { anyOf } from "../deal-money.ts";
import { isNotMade } from "../not-made.ts";
import { isToldTwice } from "../told-twice.ts";

/** A deal that leads from a buyer to a vendor, and how. */
export interface LeadDeal {
  kind: "CONTRACT" | "PAYMENT";
  key: string;
  earliest: string | null;
  latest: string | null;
  /** The last day that its period may have, where a contract states one. */
  periodEnd: string | null;
  amount: { units: bigint; nanos: bigint; currency: string } | null;
  /** Who was paid or awarded, where that leads to the vendor. */
  supplier: string | null;
  /** How sure it is that the supplier is the vendor's, or what the text says. */
  confidence: Confidence;
  /** The words that lead to the vendor. */
  words: string | null;
  text: string;
  /** A product in the deal or its text of which the product warned about is a part. */
  family: string | null;
  sourceKeys: string[];
}

/** A buyer and a vendor, and the deals between them. */
export interface Dealings {
  buyer: Organization;
  vendor: Organization;
  deals: LeadDeal[];
}

/** Where dealings are looked for: from everywhere, or from one buyer, vendor or agency that warned. */
type From = "anywhere" | "buyer" | "vendor" | "agency";

/** More are not held at once. */
const mostDeals = 100_000;

/** The day of a deal, as edges between bodies are compared with it; today's parents where it has none. */
const dayOfDeal = cypher`toString(coalesce(deal.dealDateEarliest, deal.dealDateLatest, date()))`;

// (:Buyer)<-[:HAS_BUYER]-(:Contract|Payment)-[:HAS_SUPPLIER]->(:Supplier)-[:HAS_PARENT|MAY_HAVE_PARENT*0..3]->(:Vendor)
/** By money: the supplier is the vendor, or belonged to it on the day of the deal. A reseller sells what others make. */
const bySupplier = cypher`MATCH (seller:Organization&Supplier)<-[:HAS_SUPPLIER]-(deal:Contract|Payment)-[:HAS_BUYER]->(buyer:Buyer)
    WHERE NOT coalesce(seller.isReseller, false)
    MATCH belongs = (seller)-[:HAS_PARENT|MAY_HAVE_PARENT*0..3]->(vendor:Vendor)
    WHERE none(between IN nodes(belongs)[..-1] WHERE between:Vendor)
      AND all(edge IN relationships(belongs) WHERE coalesce(edge.from, '') <= ${dayOfDeal} AND coalesce(edge.to, '9999-12-31') >= ${dayOfDeal})
    RETURN buyer, vendor, deal, seller.name AS supplier,
      CASE WHEN any(edge IN relationships(belongs) WHERE edge.confidence = 'LOW') THEN 'LOW'
        WHEN any(edge IN relationships(belongs) WHERE edge:MAY_HAVE_PARENT) THEN 'MEDIUM' ELSE 'HIGH' END AS confidence,
      head([edge IN relationships(belongs) WHERE edge.words IS NOT NULL | edge.words]) AS words`;

// (:Buyer)<-[:HAS_BUYER]-(:Contract|Payment)-[:MENTIONS]->(:Vendor)
/** By words: the text of the deal names the vendor. */
const byText = cypher`MATCH (vendor:Organization&Vendor)<-[named:MENTIONS]-(deal:Contract|Payment)-[:HAS_BUYER]->(buyer:Buyer)
    RETURN buyer, vendor, deal, null AS supplier, coalesce(named.confidence, 'LOW') AS confidence, named.words AS words`;

// (:Buyer)<-[:HAS_BUYER]-(:Contract|Payment)-[:HAS_PRODUCT|MENTIONS]->(:Product)-[:HAS_VENDOR]->(:Vendor)
/** By a family: the deal names a product whose parts were warned about; which of them it has is not known. */
const byFamily = cypher`MATCH (vendor:Organization&Vendor)<-[:HAS_VENDOR]-(whole:Product)<-[named:HAS_PRODUCT|MENTIONS]-(deal:Contract|Payment)-[:HAS_BUYER]->(buyer:Buyer)
    WHERE EXISTS { (whole)<-[:PART_OF*1..3]-(:Product)<-[:HAS_SUBJECT]-(:Advisory) }
    RETURN buyer, vendor, deal, null AS supplier, coalesce(named.confidence, 'HIGH') AS confidence, coalesce(named.words, whole.name) AS words`;

const isWarnedAbout = cypher`(EXISTS { (vendor)<-[:HAS_VENDOR]-(:Product)<-[:HAS_SUBJECT]-(:Advisory) } OR EXISTS { (vendor)<-[:HAS_SUBJECT]-(:Advisory) })`;

/** Deals that meet a warning by their product are exposures, and no leads. */
const meetsWarning = cypher`EXISTS { (deal)-[:HAS_PRODUCT|MENTIONS]->(bought:Product)-[:HAS_VENDOR]->(vendor) WHERE EXISTS { (bought)<-[:HAS_SUBJECT]-(:Advisory) } }`;

const family = cypher`head(COLLECT { MATCH (deal)-[:HAS_PRODUCT|MENTIONS]->(whole:Product)-[:HAS_VENDOR]->(vendor)
      WHERE EXISTS { (whole)<-[:PART_OF*1..3]-(:Product)<-[:HAS_SUBJECT]-(:Advisory) } RETURN whole.name ORDER BY whole.name })`;

/** Begins where the place is, so that only its deals are walked. */
const starts: Record<From, Cypher> = {
  anywhere: cypher``,
  buyer: cypher`WITH parent AS buyer`,
  vendor: cypher`WITH parent AS vendor`,
  agency: cypher`MATCH (parent)<-[:HAS_PUBLISHER]-(:Advisory)-[:HAS_SUBJECT]->(subject) OPTIONAL MATCH (subject)-[:HAS_VENDOR]->(maker:Vendor)
      WITH DISTINCT coalesce(maker, subject) AS vendor WHERE vendor:Vendor`,
};

/** All dealings from a place, with what `where` asks of buyers and vendors. */
export function dealingsFrom(from: From): Value<{ dealings: Dealings[] }> {
  return {
    name: `dealings from ${from}`,
    statement: (asked, parameters) => {
      parameters.mostDeals = mostDeals + 1;
      const wanted = where([
        cypher`NOT ${isNotMade(cypher`deal`)} AND NOT ${isToldTwice(cypher`deal`)}`,
        isWarnedAbout,
        cypher`NOT ${meetsWarning}`,
        ...predicatesOf(buyer.filter, cypher`buyer`, asked?.buyer as Where, parameters),
        ...predicatesOf(vendor.filter, cypher`vendor`, asked?.vendor as Where, parameters),
      ]);
      return cypher`CALL (parent) { CALL (parent) { ${starts[from]} ${bySupplier} } RETURN buyer, vendor, deal, supplier, confidence, words
          UNION ALL CALL (parent) { ${starts[from]} ${byText} } RETURN buyer, vendor, deal, supplier, confidence, words
          UNION ALL CALL (parent) { ${starts[from]} ${byFamily} } RETURN buyer, vendor, deal, supplier, confidence, words }
        WITH buyer, vendor, deal, supplier, confidence, words ${wanted} LIMIT toInteger($p.mostDeals)
        WITH buyer, vendor, deal, collect([supplier, confidence, words]) AS ways
        WITH buyer, vendor, deal, head([way IN ways WHERE way[0] IS NOT NULL] + ways) AS way, head([each IN ways WHERE each[2] IS NOT NULL | each[2]]) AS words
        WITH buyer, vendor, collect([CASE WHEN deal:Payment THEN 'PAYMENT' ELSE 'CONTRACT' END, deal.key,
          toString(deal.dealDateEarliest), toString(deal.dealDateLatest), toString(deal.periodEndLatest),
          ${anyOf(cypher`Units`)}, ${anyOf(cypher`Nanos`)}, ${anyOf(cypher`Currency`)},
          way[0], way[1], words, left(deal.title + coalesce(' · ' + deal.description, ''), 300), ${family}, coalesce(deal.sources, [])]) AS deals
        ORDER BY buyer.key, vendor.key
        RETURN collect([${rowOf(cypher`buyer`, "Organization")}, ${rowOf(cypher`vendor`, "Organization")}, deals]) AS value`;
    },
    read: (rows) => {
      const dealings = (rows as [unknown, unknown, unknown[]][]).map(([of, by, deals]) => ({
        buyer: readRow("Organization", of),
        vendor: readRow("Organization", by),
        deals: deals.map(readDeal),
      }));
      if (dealings.reduce((sum, { deals }) => sum + deals.length, 0) > mostDeals)
        throw new ForewarnedError(
          "QUERY_TOO_COMPLEX",
          `More than ${mostDeals.toLocaleString("en")} deals lead to vendors. Ask for the leads of one buyer or one vendor, or name some in where.`,
        );
      return { dealings };
    },
  };
}

function readDeal(row: unknown): LeadDeal {
  const [
    kind,
    key,
    earliest,
    latest,
    periodEnd,
    units,
    nanos,
    currency,
    supplier,
    confidence,
    words,
    text,
    whole,
    sources,
  ] = row as [
    LeadDeal["kind"],
    string,
    string | null,
    string | null,
    string | null,
    bigint | null,
    bigint | null,
    string | null,
    string | null,
    Confidence,
    string | null,
    string | null,
    string | null,
    string[],
  ];
  return {
    ...{ kind, key, earliest, latest, periodEnd, supplier, confidence, words, text: text ?? "", family: whole },
    amount: units === null || currency === null ? null : { units, nanos: nanos ?? 0n, currency },
    sourceKeys: sources,
  };
}
