import { type Json, objectOf, objectsOf, textOf } from "../../facts/json.ts";

/** What a test of the standard says of a document. */
export interface TestResult {
  isValid?: boolean;
  errors?: { message?: string; instancePath: string }[];
}

export type Test = (document: Json) => TestResult | Promise<TestResult>;
/** By the names that the library gives them: `mandatoryTest_6_1_13` is 6.1.13 of the standard. */
export type Tests = Record<string, Test>;

/**
 * The mandatory tests of csaf-validator-lib, by name, with two of them as the standard's own test documents ask for: version 2.0.10
 * refuses the valid ones 6-1-14-12, 6-1-16-16 and 6-1-16-17, and lets the invalid one 6-1-26-04 pass.
 */
export function mandatoryTests(library: Tests): Tests {
  return {
    ...library,
    mandatoryTest_6_1_21: (document) => library.mandatoryTest_6_1_21!(withVersionsInOrder(document)),
    mandatoryTest_6_1_26: async (document) => {
      const result = await library.mandatoryTest_6_1_26!(document);
      return result.isValid ? documentCategory(document) : result;
    },
  };
}

/**
 * The library sorts revisions by their dates alone; of one date, the lower version comes first (CSAF 2.1 says so in words). Its sort
 * is stable, so that they are in order where they were before.
 */
function withVersionsInOrder(document: Json): Json {
  const head = objectOf(document.document);
  const tracking = objectOf(head?.tracking);
  const major = ({ number }: Json) => parseInt(textOf(number) ?? "");
  const revision_history = objectsOf(tracking?.revision_history).sort((a, b) => major(a) - major(b));
  return { ...document, document: { ...head, tracking: { ...tracking, revision_history } } };
}

/** The library prohibits names of profiles ("Security Advisory"), but not their values without the signs between words. */
function documentCategory(document: Json): TestResult {
  const category = textOf(objectOf(document.document)?.category) ?? "";
  const isProhibited = !profiles.includes(category) && profiles.slice(1).map(lettersOf).includes(lettersOf(category));
  return isProhibited
    ? { isValid: false, errors: [{ instancePath: "/document/category", message: "value prohibited" }] }
    : { isValid: true };
}

const profiles = [
  "csaf_base",
  "csaf_security_incident_response",
  "csaf_informational_advisory",
  "csaf_security_advisory",
  "csaf_vex",
];

/** Without dashes, blanks and underscores of any kind, in lower case. */
const lettersOf = (category: string) => category.replace(/[\p{Pd}\p{Pc}\s]/gu, "").toLowerCase();
