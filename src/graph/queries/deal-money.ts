import { cypher, type Cypher } from "../cypher.ts";

/**
 * One of the properties that store the money of a `deal`, by its suffix: "", Units, Nanos, Currency, Vat. `of` is the variable that
 * has the properties, if it is not the deal itself but a map of them.
 */
export type MoneyOf = (suffix: Cypher, of?: Cypher) => Cypher;

/** The value of a contract. */
export const valueOf: MoneyOf = (suffix, of = cypher`deal`) => cypher`${of}.value${suffix}`;
/** The amount of a payment. */
export const amountOf: MoneyOf = (suffix, of = cypher`deal`) => cypher`${of}.amount${suffix}`;
/** The money of any deal. Each label has only one of these properties, so use `valueOf` or `amountOf` if the label is known. */
export const anyOf: MoneyOf = (suffix, of = cypher`deal`) =>
  cypher`coalesce(${of}.value${suffix}, ${of}.amount${suffix}, ${of}.ceiling${suffix})`;
