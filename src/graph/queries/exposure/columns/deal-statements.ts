import { cypher, type Cypher, name } from "../../../cypher.ts";
import type { Graph } from "../../../driver/neo4j.ts";
import { anyOf } from "../../deal-money.ts";
import { isDuplicateDeal } from "../../duplicate-deal.ts";
import { isInactiveDeal } from "../../inactive-deal.ts";
import { edgeIsIdentified } from "../../path/path-edge.ts";
import { reasonOf } from "../../summed-deal.ts";
import { type JoinedRows, joinedRows } from "./joined-rows.ts";

/** The values of deals that few questions need. They are read when the first one does. */
export type Part = "money" | "period" | "knownFrom" | "divisions" | "suppliers";

/** Stands for an unknown category. */
export const noDivision = "none";
const noDivisionText = name(noDivision);

export const isMade = cypher`NOT ${isInactiveDeal(cypher`deal`)}`;

const isWarnedOf = cypher`(EXISTS { (maker)<-[:HAS_SUBJECT]-(:Advisory) } OR EXISTS { (maker)<-[:HAS_VENDOR]-(:Product)<-[:HAS_SUBJECT]-(:Advisory) })`;

/** True if a deal is one of those that `idsOfDeals` returns. */
export const mayBeExposed = cypher`(EXISTS { (deal)-[:HAS_PRODUCT|MENTIONS]->(:Product) }
    OR EXISTS { (deal)-[:UNDER_FRAMEWORK]->(:Framework)-[:HAS_PRODUCT]->(:Product) }
    OR (NOT deal:Framework AND EXISTS { (deal)-[:HAS_SUPPLIER]->(maker:Organization) WHERE ${isWarnedOf} }))`;

/** The ids of all deals that may be exposed, in lists. */
const idsStatement = cypher`CALL () {
    MATCH (:Product)<-[:HAS_PRODUCT|MENTIONS]-(deal:Framework|Contract|Payment) RETURN deal
    UNION MATCH (:Product)<-[:HAS_PRODUCT]-(:Framework)<-[:UNDER_FRAMEWORK]-(deal:Contract|Payment) RETURN deal
    UNION MATCH (maker:Organization)<-[:HAS_SUPPLIER]-(deal:Contract|Payment)
      WHERE ${isWarnedOf} RETURN deal
  } WITH deal WHERE ${isMade} RETURN id(deal) / 1000 AS part, collect(id(deal))`;

export async function idsOfDeals(graph: Graph): Promise<number[]> {
  const lists = await graph.read(idsStatement, {});
  return lists.flatMap(([, ids]) => (ids as bigint[]).map(Number)).sort((a, b) => a - b);
}

/** The deals with the ids in `$p.ids`, each once. */
export const deals = cypher`UNWIND $p.ids AS dealId MATCH (deal:Framework|Contract|Payment) WHERE id(deal) = toInteger(dealId) AND ${isMade} WITH DISTINCT deal`;

const id = cypher`id(deal)`;
const rowsOfDeals = (...values: Cypher[]) => joinedRows(cypher``, id, values);
const links = (pattern: Cypher, edge: Cypher, flags: Cypher, to: Cypher) =>
  joinedRows(cypher`MATCH ${pattern}`, id, [cypher`id(${to})`, flags, cypher`${edge}.knownFromEarliest`]);

/** The kind, the bounds of the date, whether it is a duplicate, and the key. */
export const base = rowsOfDeals(
  cypher`CASE WHEN deal:Framework THEN 0 WHEN deal:Contract THEN 1 ELSE 2 END`,
  cypher`deal.dealDateEarliest`,
  cypher`deal.dealDateLatest`,
  isDuplicateDeal(cypher`deal`),
  cypher`deal.key`,
);

export const productLinks = links(
  cypher`(deal)-[bought:HAS_PRODUCT|MENTIONS]->(product:Product)`,
  cypher`bought`,
  cypher`CASE WHEN bought:HAS_PRODUCT THEN 1 ELSE CASE bought.confidence WHEN 'HIGH' THEN 4 WHEN 'MEDIUM' THEN 4 WHEN 'LOW' THEN 2 ELSE 0 END END`,
  cypher`product`,
);
export const buyerLinks = links(
  cypher`(deal)-[link:HAS_BUYER|OPEN_TO]->(buyer:Buyer)`,
  cypher`link`,
  cypher`CASE WHEN ${edgeIsIdentified(cypher`link`)} THEN 1 ELSE 0 END + CASE WHEN link:OPEN_TO THEN 2 ELSE 0 END`,
  cypher`buyer`,
);
export const frameworkLinks = links(
  cypher`(deal)-[under:UNDER_FRAMEWORK]->(framework:Framework)`,
  cypher`under`,
  cypher`0`,
  cypher`framework`,
);
export const supplierLinks = links(
  cypher`(deal)-[sold:HAS_SUPPLIER]->(supplier:Organization)`,
  cypher`sold`,
  cypher`0`,
  cypher`supplier`,
);

/** The values of each part. */
export const partStatements: Record<Exclude<Part, "suppliers">, JoinedRows> = {
  period: rowsOfDeals(
    cypher`coalesce(deal.status, '') = 'TERMINATED'`,
    cypher`deal.periodStartEarliest`,
    cypher`deal.periodStartLatest`,
    cypher`deal.periodEndEarliest`,
    cypher`deal.periodEndLatest`,
  ),
  knownFrom: rowsOfDeals(cypher`deal.knownFromEarliest`),
  money: rowsOfDeals(
    reasonOf({ money: anyOf, withoutDuplicates: false }),
    anyOf(cypher`Units`),
    anyOf(cypher`Nanos`),
    anyOf(cypher`Vat`),
    anyOf(cypher`Currency`),
  ),
  divisions: joinedRows(
    cypher`OPTIONAL MATCH (deal)-[:UNDER_CONTRACT]->(paid:Contract)
      WITH deal, [code IN coalesce(deal.cpv, paid.cpv, []) WHERE code =~ '[0-9]{2}.*' | left(code, 2)] AS found
      UNWIND CASE WHEN size(found) = 0 THEN ['${noDivisionText}'] ELSE found END AS division
      WITH DISTINCT deal, division ORDER BY division
      WITH deal, collect(division) AS each
      WITH deal, reduce(joined = head(each), one IN tail(each) | joined + ' ' + one) AS divisions`,
    id,
    [cypher`divisions`],
  ),
};
