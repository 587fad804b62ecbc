import { cypher, type Cypher } from "../cypher.ts";

/** One of the properties that store the money of a `deal`, by its suffix: "", Units, Nanos, Currency, Vat. */
export type MoneyOf = (suffix: Cypher) => Cypher;

/** The value of a contract. */
export const valueOf: MoneyOf = (suffix) => cypher`deal.value${suffix}`;
/** The amount of a payment. */
export const amountOf: MoneyOf = (suffix) => cypher`deal.amount${suffix}`;
/** The money of any deal. Each label has only one of these properties, so use `valueOf` or `amountOf` if the label is known. */
export const anyOf: MoneyOf = (suffix) =>
  cypher`coalesce(deal.value${suffix}, deal.amount${suffix}, deal.ceiling${suffix})`;
