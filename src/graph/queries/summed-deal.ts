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

/**
 * The money of a deal that is summed. `withoutDuplicates` leaves out deals that are likely the same as another. `label` is the label
 * of all deals, if they have the same, because the database would look at each deal for it.
 */
export interface Summed {
  money: MoneyOf;
  withoutDuplicates: boolean;
  label?: "Contract" | "Payment";
}

/**
 * Counts distinct suppliers, because two records that state the same supplier have an edge each. The variable has a name that no
 * statement around it has: `supplier` would be the supplier of a group.
 */
const severalSuppliers = cypher`COUNT { (deal)-[:HAS_SUPPLIER]->() } > 1 AND COUNT { MATCH (deal)-[:HAS_SUPPLIER]->(awarded) RETURN DISTINCT awarded } > 1`;

/** The reason of a `deal`, in Cypher. `of` is the variable that has its properties: the deal itself, or a map of them. */
export const reasonOf = ({ money, withoutDuplicates, label }: Summed, of = cypher`deal`): Cypher => cypher`CASE
        ${withoutDuplicates ? cypher`WHEN ${isDuplicateDeal(cypher`deal`)} THEN 'DUPLICATE'` : cypher``}
        WHEN ${isInactiveDeal(of)} THEN 'NOT_MADE'
        WHEN ${of}.mayEstablishFramework THEN 'MAY_ESTABLISH_FRAMEWORK'
        WHEN ${money(cypher``, of)} IS NULL THEN 'WITHOUT_AMOUNT'
        WHEN ${label ? cypher`` : cypher`NOT deal:Framework AND `}${severalSuppliers} THEN 'JOINT'
        WHEN ${money(cypher`Currency`, of)} IS NULL THEN 'WITHOUT_CURRENCY'
        WHEN ${money(cypher`Units`, of)} IS NULL THEN 'TOO_LARGE'
        ELSE 'SUMMED' END`;
