import type { DocumentFacts, FormatName } from "../formats/format.ts";
import type { DocumentReport } from "../report/report.ts";

/** A document that is read, and what became of it so far. */
export interface ReadDocument {
  facts: DocumentFacts;
  format: FormatName;
  report: DocumentReport;
}
