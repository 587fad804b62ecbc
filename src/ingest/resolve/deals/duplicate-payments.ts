import type { ComparedPayment } from "../../../graph/identity/deal-duplicates.ts";
import { compare } from "../../facts/compare.ts";
import { normalisedName } from "../../facts/names.ts";
import type { Evidence, Rules } from "./duplicates.ts";
import { isKnownBefore } from "./known-before.ts";

/**
 * Rules for payments that two editions of a file list with the same buyer, supplier, amount and day or month. They are likely the
 * same if framework, reference and text are the same too, or if for each of these one value is missing or part of the other. Of
 * two payments published on the same day, the one that states more counts.
 */
export function paymentRules(editions: readonly (readonly [string, string])[]): Rules<ComparedPayment> {
  const pairs = new Set(editions.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));
  return {
    label: "Payment",
    places: ({ sources }) => sources,
    mayListSame: (a, b) => pairs.has(`${a} ${b}`),
    evidence: [speaksInFull, speaksInPart],
    order: (a, b) =>
      isKnownBefore(a, b) ||
      statedProperties(b) - statedProperties(a) ||
      compare(a.sources[0] ?? "", b.sources[0] ?? "") ||
      compare(a.key, b.key),
  };
}

function speaksInFull(a: ComparedPayment, b: ComparedPayment): Evidence | null {
  const isSame = said.every((of) => of(a) === of(b)) && (textOf(a) !== "" || referenceOf(a) !== "");
  return isSame && !isOfOtherVat(a, b) ? evidence("MEDIUM", "with the same framework, reference and text") : null;
}

function speaksInPart(a: ComparedPayment, b: ComparedPayment): Evidence | null {
  const isFitting = said.every((of) => isWithin(of(a), of(b)) || isWithin(of(b), of(a)));
  return isFitting && !isOfOtherVat(a, b)
    ? evidence("LOW", "and framework, reference and text do not contradict each other")
    : null;
}

const evidence = (confidence: Evidence["confidence"], more: string): Evidence => ({
  method: "SAME_ROW_OF_EDITIONS",
  confidence,
  words: `the same buyer, supplier, amount and day or month in two documents that are likely editions of the same file, ${more}`,
});

const textOf = ({ description }: ComparedPayment) => normalisedName(description ?? "");
const referenceOf = ({ reference }: ComparedPayment) => normalisedName(reference ?? "");
const frameworksOf = ({ frameworks }: ComparedPayment) => frameworks.join(" ");
const said = [textOf, referenceOf, frameworksOf];

/** True if `all` contains `words` as whole words. Empty words are in every text. */
const isWithin = (words: string, all: string) => words === "" || `-${all}-`.includes(`-${words}-`);

const isOfOtherVat = (a: ComparedPayment, b: ComparedPayment) => a.vat !== null && b.vat !== null && a.vat !== b.vat;

const statedProperties = (payment: ComparedPayment) => said.filter((of) => of(payment) !== "").length;
