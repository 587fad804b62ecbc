import { cypher, type Cypher, join } from "../../cypher.ts";
import { isInactiveDeal } from "../inactive-deal.ts";

/** The bases that say little. They are read only if the query requests them. */
export interface AskedBases {
  family: boolean;
  supplier: boolean;
}

/** The kind of node at which the search for ways begins. */
export type Start = "advisory" | "deal" | "buyer";

/**
 * The ways that connect a deal, one of its buyers and an advisory. `strength` decides which basis wins: it is the index into the
 * bases, from 1. `rank` is the highest confidence that the way can have: the index into the confidences.
 *
 * There are few branches, with several edge types each, because Neo4j plans every branch separately. A filter of a new shape
 * waits for that planning.
 */
export function waysFrom(start: Start, about: About | null, asked: AskedBases): Cypher {
  const from = { advisory: cypher`advisory`, deal: cypher`deal`, buyer: cypher`buyer` }[start];
  return ways(cypher`WITH parent, start AS ${from}`, cypher`advisory, deal, buyer, `, about, asked);
}

/** The ways between a `deal`, a `buyer` and an `advisory` that are already matched. */
export const waysBetween = (asked: AskedBases) => ways(cypher`WITH advisory, deal, buyer`, cypher``, null, asked);

function ways(imported: Cypher, ends: Cypher, about: About | null, asked: AskedBases): Cypher {
  const way = ({
    pattern,
    conditions,
    strength,
    edges,
    rank,
    product = cypher`product`,
    vendor = cypher`null`,
    by,
  }: Way) => cypher`
    ${imported}
    MATCH ${pattern}
    WHERE ${join([warns, ...conditions, ...(about ? [about[by]!] : [])], cypher` AND `)}
    RETURN ${ends}${product} AS product, ${vendor} AS vendor, ${strength} AS strength, ${edges} AS edges,
      CASE WHEN subject.productStatus = 'UNDER_INVESTIGATION' THEN 0 ELSE ${rank} END AS rank`;
  const all = [
    ...[named, underFramework],
    ...(asked.family ? [byFamily] : []),
    ...(asked.supplier ? [fromVendor, fromMaker] : []),
  ];
  return join(all.filter(({ by }) => about?.[by] !== null).map(way), cypher` UNION ALL `);
}

/**
 * Conditions that narrow the ways to those through `parent`: as a product, as a vendor that is itself warned about, or as the
 * maker of a product. Null leaves out all ways of that kind.
 */
export type About = Readonly<Record<"product" | "vendor" | "maker", Cypher | null>>;

interface Way {
  by: keyof About;
  pattern: Cypher;
  conditions: Cypher[];
  strength: Cypher;
  edges: Cypher;
  rank: Cypher;
  product?: Cypher;
  /** The vendor that the way leads through. */
  vendor?: Cypher;
}

/** True if an `advisory` warns about its `subject`. */
export const warns = cypher`coalesce(advisory.kind, '') <> 'CALL' AND NOT coalesce(advisory.isWithdrawn, false)
    AND (subject.productStatus IS NULL OR subject.productStatus IN ['KNOWN_AFFECTED', 'FIRST_AFFECTED', 'LAST_AFFECTED', 'UNDER_INVESTIGATION'])`;

/** True if a node or an edge may have been published by the day `asOf`, also if its date is unknown. */
export const mayBeKnown = (known: Cypher) => cypher`NOT coalesce(${known}.knownFromEarliest > date($p.asOf), false)`;

/** True if a deal has another product than the one that the way leads through. */
const hasOther = (deal: Cypher) =>
  cypher`EXISTS { (${deal})-[also:HAS_PRODUCT]->(other) WHERE other <> product AND ${mayBeKnown(cypher`also`)} }`;

const isMade = cypher`NOT ${isInactiveDeal(cypher`deal`)}`;

/**
 * PRODUCT and MENTION. A framework exposes the buyers that it is open to only if it has a single product, and never by its text.
 */
const named: Way = {
  by: "product",
  pattern: cypher`(advisory:Advisory)-[subject:HAS_SUBJECT]->(product:Product)<-[bought:HAS_PRODUCT|MENTIONS]-(deal)-[link:HAS_BUYER|OPEN_TO]->(buyer:Buyer)`,
  // A tender requests a product, but buys nothing.
  conditions: [
    isMade,
    cypher`NOT deal:ContractingProcess`,
    cypher`(NOT deal:Framework OR (bought:HAS_PRODUCT AND NOT ${hasOther(cypher`deal`)}))`,
  ],
  strength: cypher`CASE WHEN bought:HAS_PRODUCT THEN 5 ELSE 3 END`,
  edges: cypher`[link, bought, subject]`,
  rank: cypher`CASE
        WHEN bought:MENTIONS THEN CASE bought.confidence WHEN 'HIGH' THEN 2 WHEN 'MEDIUM' THEN 2 WHEN 'LOW' THEN 1 ELSE 0 END
        WHEN link.matchedBy IN ['IDENTIFIER', 'REGISTER', 'CURATED'] THEN 3
        ELSE 2 END`,
};

/** FRAMEWORK: a call-off that names no product, under a framework that has a single product. */
const underFramework: Way = {
  by: "product",
  pattern: cypher`(advisory:Advisory)-[subject:HAS_SUBJECT]->(product:Product)<-[bought:HAS_PRODUCT]-(framework:Framework)<-[under:UNDER_FRAMEWORK]-(deal)-[link:HAS_BUYER]->(buyer:Buyer)`,
  conditions: [
    isMade,
    cypher`NOT ${hasOther(cypher`framework`)} AND NOT EXISTS { (deal)-[also:HAS_PRODUCT]->() WHERE ${mayBeKnown(cypher`also`)} }`,
  ],
  strength: cypher`4`,
  edges: cypher`[link, under, bought, subject]`,
  rank: cypher`2`,
};

/** FAMILY: the deal has or names a family, and the warning is about a product that is part of it. The reverse makes no way. */
const byFamily: Way = {
  by: "product",
  pattern: cypher`(advisory:Advisory)-[subject:HAS_SUBJECT]->(product:Product)-[within:PART_OF*1..3]->(:Product)<-[bought:HAS_PRODUCT|MENTIONS]-(deal)-[link:HAS_BUYER]->(buyer:Buyer)`,
  conditions: [isMade, cypher`(deal:Contract OR deal:Payment)`],
  strength: cypher`2`,
  edges: cypher`[link, bought] + reverse(within) + [subject]`,
  rank: cypher`CASE WHEN bought:MENTIONS THEN 0 ELSE 1 END`,
};

/** SUPPLIER: the warning is about the supplier itself. */
const fromVendor: Way = {
  by: "vendor",
  pattern: cypher`(advisory:Advisory)-[subject:HAS_SUBJECT]->(vendor:Organization)<-[awarded:HAS_SUPPLIER]-(deal)-[link:HAS_BUYER]->(buyer:Buyer)`,
  conditions: [isMade],
  strength: cypher`1`,
  edges: cypher`[link, awarded, subject]`,
  rank: cypher`0`,
  product: cypher`null`,
  vendor: cypher`vendor`,
};

/** SUPPLIER: the supplier makes the product that the warning is about. */
const fromMaker: Way = {
  by: "maker",
  pattern: cypher`(advisory:Advisory)-[subject:HAS_SUBJECT]->(product:Product)-[made:HAS_VENDOR]->(vendor:Organization)<-[awarded:HAS_SUPPLIER]-(deal)-[link:HAS_BUYER]->(buyer:Buyer)`,
  conditions: [isMade],
  strength: cypher`1`,
  edges: cypher`[link, awarded, made, subject]`,
  rank: cypher`0`,
  vendor: cypher`vendor`,
};
