import { type Json, objectOf, objectsOf, textOf } from "../../facts/json.ts";

/** The result of a test of the standard for one document. */
export interface TestResult {
  isValid?: boolean;
  errors?: { message?: string; instancePath: string }[];
}

export type Test = (document: Json) => TestResult | Promise<TestResult>;
/** Tests by the names that the library gives them: `mandatoryTest_6_1_13` is test 6.1.13 of the standard. */
export type Tests = Record<string, Test>;

/**
 * The mandatory tests of csaf-validator-lib, by name. Two of them are corrected so that they agree with the standard's own test
 * documents. Version 2.0.10 of the library rejects the valid documents 6-1-14-12, 6-1-16-16 and 6-1-16-17, and accepts the
 * invalid document 6-1-26-04.
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
 * The library sorts revisions only by date. If two have the same date, the lower version must come first (CSAF 2.1 says so
 * explicitly). The library's sort is stable, so it keeps this order.
 */
function withVersionsInOrder(document: Json): Json {
  const head = objectOf(document.document);
  const tracking = objectOf(head?.tracking);
  const major = ({ number }: Json) => parseInt(textOf(number) ?? "");
  const revision_history = objectsOf(tracking?.revision_history).sort((a, b) => major(a) - major(b));
  return { ...document, document: { ...head, tracking: { ...tracking, revision_history } } };
}

/**
 * The library prohibits names of profiles ("Security Advisory"), but not the same values without the characters between words.
 */
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

/** Removes dashes, blanks and underscores of any kind, and converts to lower case. */
const lettersOf = (category: string) => category.replace(/[\p{Pd}\p{Pc}\s]/gu, "").toLowerCase();
