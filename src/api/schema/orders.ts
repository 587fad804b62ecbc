import { nouns } from "../../model.ts";
import { type Declarations, description } from "./declarations.ts";

/** The input and the enum by which clients order each noun. */
export function orders(declared: Declarations): string[] {
  return Object.entries(nouns).flatMap(([noun, { plural, orders }]) =>
    declared.has(`${noun}Order`)
      ? []
      : [
          `
${description(`The order of ${plural}. Nodes without the value come last in both directions; nodes with equal values are ordered by id.`)}
input ${noun}Order {
  "The value to order by."
  field: ${noun}OrderField!
  "The direction."
  direction: OrderDirection! = ASC
}
${description(`The values by which ${plural} can be ordered.`)}
enum ${noun}OrderField {
${Object.keys(orders)
  .map((field) => `  ${description(meanings[field as keyof typeof meanings])}\n  ${field}`)
  .join("\n")}
}`,
        ],
  );
}

const meanings = {
  AMOUNT: "The currency, then the amount. Filter on one currency to compare amounts.",
  DATE: "The date.",
  DEAL_DATE: "The date that is compared with the dates of warnings.",
  KEY: "The id.",
  NAME: "The name, without regard to case and accents.",
  PERIOD_END: "The end of the period.",
  TITLE: "The title, without regard to case and accents.",
  VALUE: "The currency, then the amount. Filter on one currency to compare values.",
};
