import type { DocumentFacts, FormatName } from "../formats/format.ts";
import type { DocumentReport } from "../report/report.ts";

/** A document that is read, and what became of it so far. */
export interface ReadDocument {
  facts: DocumentFacts;
  /** What is given of it, as its `Source` keeps it, and whether that is another than when it was read before. */
  given: string | null;
  isGivenAnew: boolean;
  format: FormatName;
  report: DocumentReport;
}
