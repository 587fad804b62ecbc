import { cypher, type Cypher } from "../cypher.ts";
import type { MoneyOf } from "./deal-money.ts";
import { isDuplicateDeal } from "./duplicate-deal.ts";
import { isInactiveDeal } from "./inactive-deal.ts";

/** The reasons why a deal's value is summed or not. The first that fits counts. */
export const reasons = [
  "DUPLICATE",
  "NOT_MADE",
  "MAY_ESTABLISH_FRAMEWORK",
  "WITHOUT_AMOUNT",
  "JOINT",
  "WITHOUT_CURRENCY",
  "TOO_LARGE",
  "SUMMED",
] as const;
export type Reason = (typeof reasons)[number];

/** The money of a deal that is summed. `withoutDuplicates` leaves out deals that are likely the same as another. */
export interface Summed {
  money: MoneyOf;
  withoutDuplicates: boolean;
}

/** Counts distinct suppliers, because two records that state the same supplier have an edge each. */
const severalSuppliers = cypher`COUNT { (deal)-[:HAS_SUPPLIER]->() } > 1 AND COUNT { MATCH (deal)-[:HAS_SUPPLIER]->(supplier) RETURN DISTINCT supplier } > 1`;

/** The reason of a `deal`, in Cypher. */
export const reasonOf = ({ money, withoutDuplicates }: Summed): Cypher => cypher`CASE
        ${withoutDuplicates ? cypher`WHEN ${isDuplicateDeal(cypher`deal`)} THEN 'DUPLICATE'` : cypher``}
        WHEN ${isInactiveDeal(cypher`deal`)} THEN 'NOT_MADE'
        WHEN deal.mayEstablishFramework THEN 'MAY_ESTABLISH_FRAMEWORK'
        WHEN ${money(cypher``)} IS NULL THEN 'WITHOUT_AMOUNT'
        WHEN NOT deal:Framework AND ${severalSuppliers} THEN 'JOINT'
        WHEN ${money(cypher`Currency`)} IS NULL THEN 'WITHOUT_CURRENCY'
        WHEN ${money(cypher`Units`)} IS NULL THEN 'TOO_LARGE'
        ELSE 'SUMMED' END`;
