import { cypher, type Cypher, join } from "../cypher.ts";

/** Where the search for ways begins. */
export type Start = "advisory" | "deal" | "buyer";

/**
 * The ways by which a deal, one of its buyers and an advisory belong together. `strength` says which basis wins, `rank` how
 * sure the way is at most, as an index into the confidences.
 */
export function waysFrom(start: Start, product: Cypher | undefined, bySupplier: boolean): Cypher {
  const from = { advisory: cypher`advisory`, deal: cypher`deal`, buyer: cypher`buyer` }[start];
  const way = (pattern: Cypher, conditions: Cypher[], strength: Cypher, edges: Cypher, rank: Cypher, found = cypher`product`) => cypher`
    WITH parent, start AS ${from}
    MATCH ${pattern}
    WHERE ${join([...warns, ...conditions, ...(product ? [product] : [])], cypher` AND `)}
    RETURN advisory, deal, buyer, ${found} AS product, ${strength} AS strength, ${edges} AS edges,
      CASE WHEN subject.productStatus = 'UNDER_INVESTIGATION' THEN 0 ELSE ${rank} END AS rank`;
  return join(
    [
      way(
        cypher`(advisory:Advisory)-[subject:HAS_SUBJECT]->(product:Product)<-[bought:HAS_PRODUCT]-(deal:Contract|Payment)-[link:HAS_BUYER]->(buyer:Buyer)`,
        [isDone],
        cypher`4`,
        cypher`[link, bought, subject]`,
        rankOfMatch,
      ),
      way(
        cypher`(advisory:Advisory)-[subject:HAS_SUBJECT]->(product:Product)<-[bought:HAS_PRODUCT]-(deal:Framework)-[link:OPEN_TO]->(buyer:Buyer)`,
        [onlyProductOf(cypher`deal`)],
        cypher`4`,
        cypher`[link, bought, subject]`,
        rankOfMatch,
      ),
      way(
        cypher`(advisory:Advisory)-[subject:HAS_SUBJECT]->(product:Product)<-[bought:HAS_PRODUCT]-(framework:Framework)<-[under:UNDER_FRAMEWORK]-(deal:Contract|Payment)-[link:HAS_BUYER]->(buyer:Buyer)`,
        [isDone, onlyProductOf(cypher`framework`), cypher`NOT EXISTS { (deal)-[:HAS_PRODUCT]->() }`],
        cypher`3`,
        cypher`[link, under, bought, subject]`,
        cypher`2`,
      ),
      way(
        cypher`(advisory:Advisory)-[subject:HAS_SUBJECT]->(product:Product)<-[mention:MENTIONS]-(deal:Contract|Payment)-[link:HAS_BUYER]->(buyer:Buyer)`,
        [isDone],
        cypher`2`,
        cypher`[link, mention, subject]`,
        cypher`CASE WHEN mention.confidence IN ['HIGH', 'MEDIUM'] THEN 2 WHEN mention.confidence = 'LOW' THEN 1 ELSE 0 END`,
      ),
      ...(bySupplier
        ? [
            way(
              cypher`(advisory:Advisory)-[subject:HAS_SUBJECT]->(vendor:Organization)<-[awarded:HAS_SUPPLIER]-(deal:Contract|Payment)-[link:HAS_BUYER]->(buyer:Buyer)`,
              [isDone],
              cypher`1`,
              cypher`[link, awarded, subject]`,
              cypher`0`,
              cypher`null`,
            ),
            way(
              cypher`(advisory:Advisory)-[subject:HAS_SUBJECT]->(product:Product)-[made:HAS_VENDOR]->(vendor:Organization)<-[awarded:HAS_SUPPLIER]-(deal:Contract|Payment)-[link:HAS_BUYER]->(buyer:Buyer)`,
              [isDone],
              cypher`1`,
              cypher`[link, awarded, made, subject]`,
              cypher`0`,
            ),
          ]
        : []),
    ],
    cypher` UNION ALL `,
  );
}

const warns = [
  cypher`coalesce(advisory.kind, '') <> 'CALL' AND NOT coalesce(advisory.isWithdrawn, false)`,
  cypher`(subject.productStatus IS NULL OR subject.productStatus IN ['KNOWN_AFFECTED', 'FIRST_AFFECTED', 'LAST_AFFECTED', 'UNDER_INVESTIGATION'])`,
];

const isDone = cypher`NOT coalesce(deal.status, '') IN ['PENDING', 'CANCELLED', 'UNSUCCESSFUL']`;

const rankOfMatch = cypher`CASE WHEN link.matchedBy IN ['IDENTIFIER', 'REGISTER', 'CURATED'] THEN 3 ELSE 2 END`;

function onlyProductOf(framework: Cypher): Cypher {
  return cypher`NOT EXISTS { (${framework})-[:HAS_PRODUCT]->(other) WHERE other <> product }`;
}

