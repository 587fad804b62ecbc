import { NotUnderstood } from "../format.ts";
import { type Json, objectOf, textOf } from "../../facts/json.ts";
import { mandatoryTests, type Test, type TestResult, type Tests } from "./mandatory-tests.ts";

/**
 * Checks a document against the schema and the mandatory tests of CSAF 2.0 (docs.oasis-open.org/csaf/csaf/v2.0, section 6.1).
 * @throws NotUnderstood that names the failed tests and the places in the document
 */
export async function checkAdvisory(document: Json): Promise<void> {
  const id = textOf(objectOf(objectOf(document.document)?.tracking)?.id) ?? "without an id";
  // Loaded only when there is a document to check, because compiling the schemas takes two seconds.
  const [schemaTests, library] = await Promise.all([
    import("@secvisogram/csaf-validator-lib/schemaTests.js"),
    import("@secvisogram/csaf-validator-lib/mandatoryTests.js"),
  ]);
  // The other tests assume that the document fits the schema.
  const schema = await failuresOf({ csaf_2_0: schemaTests.csaf_2_0 as Test }, document);
  const failures = schema.length > 0 ? schema : await failuresOf(mandatoryTests(library as unknown as Tests), document);
  if (failures.length === 0) return;
  const shown = failures
    .slice(0, 5)
    .map(({ test, errors }) => `${test} at ${errors[0]!.instancePath || "/"}: ${errors[0]!.message ?? "fails"}`);
  const more = failures.length > 5 ? `; and ${failures.length - 5} more tests` : "";
  throw new NotUnderstood(
    `CSAF: fails ${failures.map(({ test }) => test).join(", ")}`,
    `Cannot read advisory "${id}": it fails ${shown.join("; ")}${more}.`,
  );
}

async function failuresOf(
  tests: Tests,
  document: Json,
): Promise<{ test: string; errors: NonNullable<TestResult["errors"]> }[]> {
  const failures = [];
  for (const [name, test] of Object.entries(tests)) {
    const { isValid = true, errors = [] } = await test(document);
    if (!isValid || errors.length > 0)
      failures.push({ test: spelled(name), errors: errors.length > 0 ? errors : [{ instancePath: "" }] });
  }
  return failures;
}

/** `mandatoryTest_6_1_13` is test 6.1.13 of the standard. */
const spelled = (name: string) =>
  name.startsWith("mandatoryTest_")
    ? `mandatory test ${name.slice("mandatoryTest_".length).replaceAll("_", ".")}`
    : "the JSON schema of CSAF 2.0 (mandatory test 6.1.8 included)";
