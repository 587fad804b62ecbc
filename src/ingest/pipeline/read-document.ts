import type { DocumentFacts } from "../formats/format.ts";
import type { FormatName } from "../formats/registry.ts";
import type { DocumentReport } from "../report/report.ts";

/** A document that the run reads, with its report so far. */
export interface ReadDocument {
  facts: DocumentFacts;
  /**
   * Facts that a person stated about the document, as its `Source` stores them. `isGivenAnew` is true if they differ from those
   * of the last time that the document was read.
   */
  given: string | null;
  isGivenAnew: boolean;
  format: FormatName;
  report: DocumentReport;
}
