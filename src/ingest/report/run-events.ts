import type { DocumentReport } from "./report.ts";

/**
 * The events of a run, in the order in which they happen. The report and the progress are made from them alone.
 * `bytes` are those of the input files that the run has passed since its last event with bytes.
 */
export type RunEvent =
  /** Work that is not reading, such as "Checking notices.json". */
  | { kind: "phase"; name: string; phase: string }
  /** A document has its place in the report. Later events count in it. */
  | { kind: "document"; document: DocumentReport }
  /** A transaction was written, or would have been. `name` is that of the last document in it. */
  | { kind: "written"; name: string; bytes: number; counts: ReadonlyMap<DocumentReport, Counts> }
  | { kind: "quarantined"; document: DocumentReport; entries: readonly Entry[] }
  /** A document that is not read, or the rest of one. */
  | { kind: "passed"; bytes: number }
  /** An earlier version of a document left the quarantine. */
  | { kind: "replaced"; path: string; entries: number }
  | { kind: "note"; note: string };

/** The numbers of records of a document. */
export type Counts = Pick<DocumentReport, "read" | "created" | "changed" | "unchanged">;

/** A part of a document that was not understood. */
export interface Entry {
  reason: string;
  message: string;
  place: string;
}
