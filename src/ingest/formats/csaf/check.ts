import { NotUnderstood } from "../format.ts";
import { type Json, objectOf, textOf } from "../../facts/json.ts";
import { mandatoryTests, type Test, type TestResult, type Tests } from "./mandatory-tests.ts";
import { meantErrors } from "./meant-errors.ts";
import { harmlessPart, type Part, placeOf, without } from "./parts.ts";

/** A part of an advisory that breaks a rule of the standard, and the rule. */
export interface BrokenPart {
  /** The place of the part in the document: `/vulnerabilities/0/scores/1`. */
  part: Part;
  test: string;
  message: string;
}

/**
 * Checks a document against the schema and the mandatory tests of CSAF 2.0 (docs.oasis-open.org/csaf/csaf/v2.0, section 6.1).
 * Returns the parts without which it passes, if they cannot lead to a wrong link.
 * @throws NotUnderstood that names the failed tests and the places in the document
 */
export async function checkAdvisory(document: Json): Promise<BrokenPart[]> {
  const broken: BrokenPart[] = [];
  for (let rest = document; ;) {
    const failures = await failuresOf(rest);
    const found = failures.flatMap(({ test, errors }) =>
      errors.map(({ instancePath, message = "fails" }) => ({
        part: harmlessPart(test, instancePath, rest, document),
        test,
        message: `${test} at ${instancePath || "/"}: ${message}`,
      })),
    );
    if (found.length === 0) return broken;
    if (found.some(({ part }) => part === null)) throw notUnderstood(document, failures);
    for (const each of found as BrokenPart[])
      if (!broken.some(({ part }) => placeOf(part) === placeOf(each.part))) broken.push(each);
    rest = without(
      document,
      broken.map(({ part }) => part),
    );
  }
}

interface Failure {
  test: string;
  errors: NonNullable<TestResult["errors"]>;
}

function notUnderstood(document: Json, failures: readonly Failure[]): NotUnderstood {
  const shown = failures
    .slice(0, 5)
    .map(({ test, errors }) => `${test} at ${errors[0]!.instancePath || "/"}: ${errors[0]!.message ?? "fails"}`);
  const more = failures.length > 5 ? `; and ${failures.length - 5} more tests` : "";
  return new NotUnderstood(
    `CSAF: fails ${failures.map(({ test }) => test).join(", ")}`,
    `Cannot read advisory "${idOf(document)}": it fails ${shown.join("; ")}${more}.`,
  );
}

/** The id of an advisory, for messages. */
export const idOf = ({ document }: Json) => textOf(objectOf(objectOf(document)?.tracking)?.id) ?? "without an id";

async function failuresOf(document: Json): Promise<Failure[]> {
  // Loaded only when there is a document to check, because compiling the schemas takes two seconds.
  const [schemaTests, library] = await Promise.all([
    import("@secvisogram/csaf-validator-lib/schemaTests.js"),
    import("@secvisogram/csaf-validator-lib/mandatoryTests.js"),
  ]);
  // The other tests assume that the document fits the schema.
  const schema = await failing({ csaf_2_0: schemaTests.csaf_2_0 as Test }, document);
  return schema.length > 0 ? schema : failing(mandatoryTests(library as unknown as Tests), document);
}

async function failing(tests: Tests, document: Json): Promise<Failure[]> {
  const failures = [];
  for (const [name, test] of Object.entries(tests)) {
    const { isValid = true, errors = [] } = await test(document);
    if (!isValid || errors.length > 0)
      failures.push({
        test: spelled(name),
        errors: errors.length > 0 ? meantErrors(errors, document) : [{ instancePath: "" }],
      });
  }
  return failures;
}

/** `mandatoryTest_6_1_13` is test 6.1.13 of the standard. */
const spelled = (name: string) =>
  name.startsWith("mandatoryTest_")
    ? `mandatory test ${name.slice("mandatoryTest_".length).replaceAll("_", ".")}`
    : "the JSON schema of CSAF 2.0 (mandatory test 6.1.8 included)";
