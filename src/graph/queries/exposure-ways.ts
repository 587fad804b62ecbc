import { cypher, type Cypher, join } from "../cypher.ts";
import { isNotMade } from "./not-made.ts";

/** Where the search for ways begins. */
export type Start = "advisory" | "deal" | "buyer";

/**
 * The ways by which a deal, one of its buyers and an advisory belong together. `strength` says which basis wins (the index into
 * the bases, from 1), `rank` how sure the way is at most (the index into the confidences).
 *
 * Few branches with several edge types each: the planner takes its time for every branch, and that is what a new shape of
 * filter waits for.
 */
export function waysFrom(start: Start, product: Cypher | undefined, bySupplier: boolean): Cypher {
  const from = { advisory: cypher`advisory`, deal: cypher`deal`, buyer: cypher`buyer` }[start];
  const way = ({ pattern, conditions, strength, edges, rank, found = cypher`product` }: Way) => cypher`
    WITH parent, start AS ${from}
    MATCH ${pattern}
    WHERE ${join([...warns, ...conditions, ...(product ? [product] : [])], cypher` AND `)}
    RETURN advisory, deal, buyer, ${found} AS product, ${strength} AS strength, ${edges} AS edges,
      CASE WHEN subject.productStatus = 'UNDER_INVESTIGATION' THEN 0 ELSE ${rank} END AS rank`;
  return join([named, underFramework, ...(bySupplier ? [fromVendor, fromMaker] : [])].map(way), cypher` UNION ALL `);
}

interface Way {
  pattern: Cypher;
  conditions: Cypher[];
  strength: Cypher;
  edges: Cypher;
  rank: Cypher;
  found?: Cypher;
}

export const warns = [
  cypher`coalesce(advisory.kind, '') <> 'CALL' AND NOT coalesce(advisory.isWithdrawn, false)`,
  cypher`(subject.productStatus IS NULL OR subject.productStatus IN ['KNOWN_AFFECTED', 'FIRST_AFFECTED', 'LAST_AFFECTED', 'UNDER_INVESTIGATION'])`,
];

const isMade = cypher`NOT ${isNotMade(cypher`deal`)}`;

/** PRODUCT and MENTION. A framework exposes those it is open to only where it has a single product, and never by its text. */
const named: Way = {
  pattern: cypher`(advisory:Advisory)-[subject:HAS_SUBJECT]->(product:Product)<-[bought:HAS_PRODUCT|MENTIONS]-(deal)-[link:HAS_BUYER|OPEN_TO]->(buyer:Buyer)`,
  conditions: [
    isMade,
    cypher`(NOT deal:Framework OR (bought:HAS_PRODUCT AND NOT EXISTS { (deal)-[:HAS_PRODUCT]->(other) WHERE other <> product }))`,
  ],
  strength: cypher`CASE WHEN bought:HAS_PRODUCT THEN 4 ELSE 2 END`,
  edges: cypher`[link, bought, subject]`,
  rank: cypher`CASE
        WHEN bought:MENTIONS THEN CASE bought.confidence WHEN 'HIGH' THEN 2 WHEN 'MEDIUM' THEN 2 WHEN 'LOW' THEN 1 ELSE 0 END
        WHEN link.matchedBy IN ['IDENTIFIER', 'REGISTER', 'CURATED'] THEN 3
        ELSE 2 END`,
};

/** FRAMEWORK: a call-off that names no product, under a framework whose only product it is. */
const underFramework: Way = {
  pattern: cypher`(advisory:Advisory)-[subject:HAS_SUBJECT]->(product:Product)<-[bought:HAS_PRODUCT]-(framework:Framework)<-[under:UNDER_FRAMEWORK]-(deal)-[link:HAS_BUYER]->(buyer:Buyer)`,
  conditions: [
    isMade,
    cypher`NOT EXISTS { (framework)-[:HAS_PRODUCT]->(other) WHERE other <> product } AND NOT EXISTS { (deal)-[:HAS_PRODUCT]->() }`,
  ],
  strength: cypher`3`,
  edges: cypher`[link, under, bought, subject]`,
  rank: cypher`2`,
};

/** SUPPLIER: the supplier is itself the one warned about. */
const fromVendor: Way = {
  pattern: cypher`(advisory:Advisory)-[subject:HAS_SUBJECT]->(vendor:Organization)<-[awarded:HAS_SUPPLIER]-(deal)-[link:HAS_BUYER]->(buyer:Buyer)`,
  conditions: [isMade],
  strength: cypher`1`,
  edges: cypher`[link, awarded, subject]`,
  rank: cypher`0`,
  found: cypher`null`,
};

/** SUPPLIER: the supplier makes the product that is warned about. */
const fromMaker: Way = {
  pattern: cypher`(advisory:Advisory)-[subject:HAS_SUBJECT]->(product:Product)-[made:HAS_VENDOR]->(vendor:Organization)<-[awarded:HAS_SUPPLIER]-(deal)-[link:HAS_BUYER]->(buyer:Buyer)`,
  conditions: [isMade],
  strength: cypher`1`,
  edges: cypher`[link, awarded, made, subject]`,
  rank: cypher`0`,
};

/** Whether a node or an edge may have been published by a day; what is not known may. */
export const mayBeKnown = (known: Cypher) => cypher`NOT coalesce(${known}.knownFromEarliest > date($p.asOf), false)`;
