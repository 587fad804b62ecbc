import { cypher, type Cypher, join } from "../../cypher.ts";
import { isInactiveDeal } from "../inactive-deal.ts";
import { edgeIsIdentified } from "../path/path-edge.ts";
import type { AskedBases } from "./columns/reach.ts";
import { mayBeKnown, warns } from "../warns.ts";

/**
 * The ways between a `deal`, a `buyer` and an `advisory` that are already matched. `strength` decides which basis wins: it is the
 * index into the bases, from 1. `rank` is the highest confidence that the way can have: the index into the confidences. The columns
 * in memory find the same ways (`columns/reach.ts`), but without their edges.
 */
export function waysBetween({ family, supplier }: AskedBases): Cypher {
  const all = [named, underFramework, ...(family ? [byFamily] : []), ...(supplier ? [fromVendor, fromMaker] : [])];
  const way = ({ pattern, conditions, strength, edges, rank, product = cypher`product` }: Way) => cypher`
    WITH advisory, deal, buyer
    MATCH ${pattern}
    WHERE ${join([warns, ...conditions], cypher` AND `)}
    RETURN ${product} AS product, ${strength} AS strength, ${edges} AS edges,
      CASE WHEN subject.productStatus = 'UNDER_INVESTIGATION' THEN 0 ELSE ${rank} END AS rank`;
  return join(all.map(way), cypher` UNION ALL `);
}

interface Way {
  pattern: Cypher;
  conditions: Cypher[];
  strength: Cypher;
  edges: Cypher;
  rank: Cypher;
  product?: Cypher;
}

/** True if a deal has another product than the one that the way leads through. */
const hasOther = (deal: Cypher) =>
  cypher`EXISTS { (${deal})-[also:HAS_PRODUCT]->(other) WHERE other <> product AND ${mayBeKnown(cypher`also`)} }`;

const isMade = cypher`NOT ${isInactiveDeal(cypher`deal`)}`;

/**
 * PRODUCT and MENTION. A framework exposes the buyers that it is open to only if it has a single product, and never by its text.
 */
const named: Way = {
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
        WHEN ${edgeIsIdentified(cypher`link`)} THEN 3
        ELSE 2 END`,
};

/** FRAMEWORK: a call-off that names no product, under a framework that has a single product. */
const underFramework: Way = {
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
  pattern: cypher`(advisory:Advisory)-[subject:HAS_SUBJECT]->(product:Product)-[within:PART_OF*1..3]->(:Product)<-[bought:HAS_PRODUCT|MENTIONS]-(deal)-[link:HAS_BUYER]->(buyer:Buyer)`,
  conditions: [isMade, cypher`(deal:Contract OR deal:Payment)`],
  strength: cypher`2`,
  edges: cypher`[link, bought] + reverse(within) + [subject]`,
  rank: cypher`CASE WHEN bought:MENTIONS THEN 0 ELSE 1 END`,
};

/** SUPPLIER: the warning is about the supplier itself. */
const fromVendor: Way = {
  pattern: cypher`(advisory:Advisory)-[subject:HAS_SUBJECT]->(vendor:Organization)<-[awarded:HAS_SUPPLIER]-(deal)-[link:HAS_BUYER]->(buyer:Buyer)`,
  conditions: [isMade],
  strength: cypher`1`,
  edges: cypher`[link, awarded, subject]`,
  rank: cypher`0`,
  product: cypher`null`,
};

/** SUPPLIER: the supplier makes the product that the warning is about. */
const fromMaker: Way = {
  pattern: cypher`(advisory:Advisory)-[subject:HAS_SUBJECT]->(product:Product)-[made:HAS_VENDOR]->(vendor:Organization)<-[awarded:HAS_SUPPLIER]-(deal)-[link:HAS_BUYER]->(buyer:Buyer)`,
  conditions: [isMade],
  strength: cypher`1`,
  edges: cypher`[link, awarded, made, subject]`,
  rank: cypher`0`,
};
