import { cypher } from "../cypher.ts";
import { isNotMade } from "./not-made.ts";

/** What follows from a deal, a buyer and an advisory; each comparison with an open bound is unknown, and so falls to the end. */
export const derived = (isAsOf: boolean) => cypher`{
  basis: ['SUPPLIER', 'MENTION', 'FRAMEWORK', 'PRODUCT'][ways[0].strength - 1],
  dealKind: CASE WHEN deal:Framework THEN 'FRAMEWORK' WHEN deal:Contract THEN 'CONTRACT' ELSE 'PAYMENT' END,
  dealDateKind: deal.dealDateKind,
  valueUnits: coalesce(deal.valueUnits, deal.ceilingUnits, deal.amountUnits),
  valueNanos: coalesce(deal.valueNanos, deal.ceilingNanos, deal.amountNanos),
  valueCurrency: coalesce(deal.valueCurrency, deal.ceilingCurrency, deal.amountCurrency),
  valueVat: coalesce(deal.valueVat, deal.ceilingVat, deal.amountVat),
  lagAtLeast: duration.inDays(deal.dealDateLatest, advisory.dateEarliest).days,
  lagAtMost: duration.inDays(deal.dealDateEarliest, advisory.dateLatest).days,
  knownAsOf: ${isAsOf ? knownAsOf : cypher`null`},
  timing: CASE
    WHEN advisory.dateEarliest > deal.dealDateLatest THEN 'AFTER'
    WHEN advisory.dateLatest < deal.dealDateEarliest THEN 'BEFORE'
    WHEN advisory.dateEarliest = advisory.dateLatest AND deal.dealDateEarliest = deal.dealDateLatest AND advisory.dateEarliest = deal.dealDateLatest THEN 'SAME_DAY'
    ELSE 'UNCERTAIN' END,
  inForce: CASE
    WHEN advisory.dateLatest < deal.periodStartEarliest OR advisory.dateEarliest > deal.periodEndLatest THEN 'NO'
    WHEN advisory.dateEarliest >= deal.periodStartLatest AND advisory.dateLatest <= deal.periodEndEarliest THEN 'YES'
    ELSE 'UNCERTAIN' END,
  audienceMatch: CASE
    WHEN buyer.country <> advisory.audienceCountry THEN 'NO'
    WHEN buyer.kind IN advisory.audienceKinds THEN 'YES'
    WHEN buyer.kind IN advisory.audienceExcludedKinds THEN 'NO'
    ELSE 'UNKNOWN' END,
  confidence: ['VERY_LOW', 'LOW', 'MEDIUM', 'HIGH'][reduce(least = reduce(best = 0, way IN ways | CASE WHEN way.rank > best THEN way.rank ELSE best END),
    rank IN [CASE WHEN publisher IS NULL THEN 1 ELSE 3 END, CASE WHEN advisory.isPublic THEN 3 ELSE 2 END] |
    CASE WHEN rank < least THEN rank ELSE least END)],
  calledOff: CASE WHEN deal:Framework THEN EXISTS {
    (deal)<-[:UNDER_FRAMEWORK]-(callOff:Contract|Payment)-[:HAS_BUYER]->(buyer) WHERE NOT ${isNotMade(cypher`callOff`)} } END
}`;

/** Whether all of one way was certainly published by the day; the rest of them only may have been. */
const knownAsOf = cypher`CASE WHEN any(way IN ways WHERE
    all(known IN way.edges + [deal, advisory] WHERE coalesce(known.knownFromLatest <= date($p.asOf), false))) THEN 'YES' ELSE 'UNCERTAIN' END`;
