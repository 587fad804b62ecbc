import type { DocumentFacts, FormatName } from "./format.ts";
import type { DocumentReport } from "./report.ts";

/** A document that is read, and what became of it so far. */
export interface ReadDocument {
  facts: DocumentFacts;
  format: FormatName;
  report: DocumentReport;
}
