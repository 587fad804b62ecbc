import { cypher, texts } from "../../cypher.ts";
import { bases } from "./columns/reach.ts";
import { mayBeKnown } from "../warns.ts";
import { isInactiveDeal } from "../inactive-deal.ts";
import { edgeRestsOnName } from "../path/path-edge.ts";

/**
 * Values derived from a `deal`, a `buyer`, an `advisory`, its `publisher` and the `ways` between them. A comparison with an open
 * bound is null in Cypher, so it falls through to `ELSE`.
 */
export const derived = {
  basis: cypher`${texts(bases)}[ways[0].strength - 1]`,
  timing: cypher`CASE
    WHEN advisory.dateEarliest > deal.dealDateLatest THEN 'AFTER'
    WHEN advisory.dateLatest < deal.dealDateEarliest THEN 'BEFORE'
    WHEN advisory.dateEarliest = advisory.dateLatest AND deal.dealDateEarliest = deal.dealDateLatest AND advisory.dateEarliest = deal.dealDateLatest THEN 'SAME_DAY'
    ELSE 'UNCERTAIN' END`,
  inForce: cypher`CASE
    WHEN advisory.dateLatest < deal.periodStartEarliest OR advisory.dateEarliest > deal.periodEndLatest THEN 'NO'
    WHEN coalesce(deal.status, '') <> 'TERMINATED' AND advisory.dateEarliest >= deal.periodStartLatest AND advisory.dateLatest <= deal.periodEndEarliest THEN 'YES'
    ELSE 'UNCERTAIN' END`,
  audienceMatch: cypher`CASE
    WHEN buyer.country <> advisory.audienceCountry THEN 'NO'
    WHEN buyer.kind IN advisory.audienceKinds THEN 'YES'
    WHEN buyer.kind IN advisory.audienceExcludedKinds THEN 'NO'
    ELSE 'UNKNOWN' END`,
  confidence: cypher`['VERY_LOW', 'LOW', 'MEDIUM', 'HIGH'][reduce(least = reduce(best = 0, way IN ways | CASE WHEN way.rank > best THEN way.rank ELSE best END),
    rank IN [CASE WHEN publisher IS NULL THEN 1 WHEN ${edgeRestsOnName(cypher`published`)} THEN 2 ELSE 3 END, CASE WHEN advisory.isPublic THEN 3 ELSE 2 END] |
    CASE WHEN rank < least THEN rank ELSE least END)]`,
  calledOff: cypher`CASE WHEN deal:Framework THEN EXISTS {
    (deal)<-[under:UNDER_FRAMEWORK]-(callOff:Contract|Payment)-[bought:HAS_BUYER]->(buyer)
    WHERE NOT ${isInactiveDeal(cypher`callOff`)} AND all(known IN [callOff, under, bought] WHERE ${mayBeKnown(cypher`known`)}) } END`,
  /** YES if all edges and nodes of at least one way were certainly published by the day; all others may have been. */
  knownAsOf: cypher`CASE WHEN $p.asOf IS NULL THEN null WHEN any(way IN ways WHERE
    all(known IN way.edges + [deal, advisory] + CASE WHEN published IS NULL THEN [] ELSE [published] END WHERE coalesce(known.knownFromLatest <= date($p.asOf), false))) THEN 'YES' ELSE 'UNCERTAIN' END`,
};
