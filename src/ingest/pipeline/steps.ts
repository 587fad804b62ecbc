import type { DocumentReport } from "../report/report.ts";
import type { RunEvent } from "../report/run-events.ts";
import type { QuarantinedItem, Item } from "./items.ts";
import type { ReadDocument } from "./read-document.ts";

/** A step of reading documents. `bytes` are those of the input files that were read since the step before. */
export type Step =
  | { kind: "item"; document: ReadDocument; item: Item; bytes: number }
  /** The document was read to its end. */
  | { kind: "end"; document: ReadDocument; bytes: number }
  /** The records of the document must go before it is read again, because they may get other keys. */
  | { kind: "remove"; document: ReadDocument }
  /** A whole document that goes into quarantine. */
  | { kind: "quarantine"; source: string; document: DocumentReport; item: QuarantinedItem }
  | { kind: "event"; event: RunEvent };
