import { cypher, type Cypher, join } from "../../cypher.ts";
import { isInactiveDeal } from "../inactive-deal.ts";

/** The bases that say little, and are read only where they are asked for. */
export interface AskedBases {
  family: boolean;
  supplier: boolean;
}

/** Where the search for ways begins. */
export type Start = "advisory" | "deal" | "buyer";

/**
 * The ways by which a deal, one of its buyers and an advisory belong together. `strength` says which basis wins (the index into
 * the bases, from 1), `rank` how sure the way is at most (the index into the confidences).
 *
 * Few branches with several edge types each: the planner takes its time for every branch, and that is what a new shape of
 * filter waits for.
 */
export function waysFrom(start: Start, about: About | null, asked: AskedBases): Cypher {
  const from = { advisory: cypher`advisory`, deal: cypher`deal`, buyer: cypher`buyer` }[start];
  return ways(cypher`WITH parent, start AS ${from}`, cypher`advisory, deal, buyer, `, about, asked);
}

/** The ways between a `deal`, a `buyer` and an `advisory` that are found. */
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

/** Narrows the ways to what `parent` is: those by a product, by a vendor itself, by a vendor who makes one. Null for none of them. */
export type About = Readonly<Record<"product" | "vendor" | "maker", Cypher | null>>;

interface Way {
  by: keyof About;
  pattern: Cypher;
  conditions: Cypher[];
  strength: Cypher;
  edges: Cypher;
  rank: Cypher;
  product?: Cypher;
  /** Whom the way leads by. */
  vendor?: Cypher;
}

/** Whether an `advisory` warns about its `subject`. */
export const warns = cypher`coalesce(advisory.kind, '') <> 'CALL' AND NOT coalesce(advisory.isWithdrawn, false)
    AND (subject.productStatus IS NULL OR subject.productStatus IN ['KNOWN_AFFECTED', 'FIRST_AFFECTED', 'LAST_AFFECTED', 'UNDER_INVESTIGATION'])`;

/** Whether a node or an edge may have been published by a day; what is not known may. */
export const mayBeKnown = (known: Cypher) => cypher`NOT coalesce(${known}.knownFromEarliest > date($p.asOf), false)`;

/** Whether a deal has a product beside the one that the way leads by. */
const hasOther = (deal: Cypher) =>
  cypher`EXISTS { (${deal})-[also:HAS_PRODUCT]->(other) WHERE other <> product AND ${mayBeKnown(cypher`also`)} }`;

const isMade = cypher`NOT ${isInactiveDeal(cypher`deal`)}`;

/** PRODUCT and MENTION. A framework exposes those it is open to only where it has a single product, and never by its text. */
const named: Way = {
  by: "product",
  pattern: cypher`(advisory:Advisory)-[subject:HAS_SUBJECT]->(product:Product)<-[bought:HAS_PRODUCT|MENTIONS]-(deal)-[link:HAS_BUYER|OPEN_TO]->(buyer:Buyer)`,
  // What a tender asks for was not bought by it.
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

/** FRAMEWORK: a call-off that names no product, under a framework whose only product it is. */
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

/** FAMILY: the deal has or names a family, and the warning is about a product that is part of it; never the other way round. */
const byFamily: Way = {
  by: "product",
  pattern: cypher`(advisory:Advisory)-[subject:HAS_SUBJECT]->(product:Product)-[within:PART_OF*1..3]->(:Product)<-[bought:HAS_PRODUCT|MENTIONS]-(deal)-[link:HAS_BUYER]->(buyer:Buyer)`,
  conditions: [isMade, cypher`(deal:Contract OR deal:Payment)`],
  strength: cypher`2`,
  edges: cypher`[link, bought] + reverse(within) + [subject]`,
  rank: cypher`CASE WHEN bought:MENTIONS THEN 0 ELSE 1 END`,
};

/** SUPPLIER: the supplier is itself the one warned about. */
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

/** SUPPLIER: the supplier makes the product that is warned about. */
const fromMaker: Way = {
  by: "maker",
  pattern: cypher`(advisory:Advisory)-[subject:HAS_SUBJECT]->(product:Product)-[made:HAS_VENDOR]->(vendor:Organization)<-[awarded:HAS_SUPPLIER]-(deal)-[link:HAS_BUYER]->(buyer:Buyer)`,
  conditions: [isMade],
  strength: cypher`1`,
  edges: cypher`[link, awarded, made, subject]`,
  rank: cypher`0`,
  vendor: cypher`vendor`,
};
