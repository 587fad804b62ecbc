/** The library is JavaScript without declarations. */
declare module "@secvisogram/csaf-validator-lib/mandatoryTests.js" {
  const tests: Record<string, unknown>;
  export = tests;
}

declare module "@secvisogram/csaf-validator-lib/schemaTests.js" {
  export const csaf_2_0: (document: unknown) => unknown;
}
