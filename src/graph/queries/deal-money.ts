import { cypher, type Cypher } from "../cypher.ts";

/** One of the properties that keep the money of a `deal`, by its suffix: "", Units, Nanos, Currency, Vat. */
export type MoneyOf = (suffix: Cypher) => Cypher;

export const valueOf: MoneyOf = (suffix) => cypher`deal.value${suffix}`;
export const amountOf: MoneyOf = (suffix) => cypher`deal.amount${suffix}`;
/** Of any deal: a label has one of these alone. Where the label is known, the other two would be looked for in vain. */
export const anyOf: MoneyOf = (suffix) =>
  cypher`coalesce(deal.value${suffix}, deal.amount${suffix}, deal.ceiling${suffix})`;
