import type { ReleaseFormatName } from "../formats/registry.ts";
import type { QuarantinedItem } from "./items.ts";
import type { ReadDocument } from "./read-document.ts";
import { packed, type ReadRelease } from "./release-changes.ts";
import type { Row } from "./row-changes.ts";
import type { Step } from "./steps.ts";

/** The items for one transaction to write. */
export interface Batch {
  kind: "batch";
  /** All documents with items in this batch, each with the number of items. `ended` are those that end in it. */
  documents: Map<ReadDocument, number>;
  ended: Set<ReadDocument>;
  releases: Map<ReleaseFormatName, ReadRelease[]>;
  rows: Row[];
  /** The document of the rows. */
  rowsOf: ReadDocument | null;
  quarantined: Map<ReadDocument, QuarantinedItem[]>;
  items: number;
  /** The characters of its texts. */
  size: number;
  /** The bytes of the input files that it was read from. */
  bytes: number;
}

/** The number of records at which a batch is full. */
export const batchSize = 500;
/**
 * The size of the text, in characters, at which a batch is full. The database holds a whole transaction in its memory, and a
 * release may be megabytes long.
 */
const maxSize = 2 * 1024 * 1024;

/** Gathers the items of one document, or of many small ones, into batches. All other steps pass through, in their order. */
export async function* batches(
  steps: AsyncIterable<Step>,
): AsyncGenerator<Batch | Exclude<Step, { kind: "item" | "end" }>> {
  let batch = emptyBatch();
  for await (const step of steps) {
    // Line numbers distinguish equal rows, and they are unique only within one document.
    const isOfOtherRows =
      step.kind === "item" && step.item.kind === "row" && batch.rowsOf !== null && batch.rowsOf !== step.document;
    if ((isOfOtherRows || step.kind === "remove") && batch.documents.size > 0) {
      yield batch;
      batch = emptyBatch();
    }
    if (step.kind === "item") take(batch, step.document, step.item, step.bytes);
    else if (step.kind === "end") end(batch, step.document, step.bytes);
    else yield step;
    if (isFull(batch)) {
      yield batch;
      batch = emptyBatch();
    }
  }
  if (batch.documents.size > 0) yield batch;
}

const emptyBatch = (): Batch => ({
  kind: "batch",
  documents: new Map(),
  ended: new Set(),
  releases: new Map(),
  rows: [],
  rowsOf: null,
  quarantined: new Map(),
  items: 0,
  size: 0,
  bytes: 0,
});

const isFull = ({ items, size, ended }: Batch) => items >= batchSize || size >= maxSize || ended.size >= batchSize;

function take(
  batch: Batch,
  document: ReadDocument,
  item: Extract<Step, { kind: "item" }>["item"],
  bytes: number,
): void {
  batch.documents.set(document, (batch.documents.get(document) ?? 0) + 1);
  batch.bytes += bytes;
  batch.items += item.kind === "releases" ? item.releases.length : 1;
  if (item.kind === "row") {
    batch.rows.push(item);
    batch.rowsOf = document;
  } else if (item.kind === "quarantined") {
    batch.quarantined.set(document, [...(batch.quarantined.get(document) ?? []), item]);
    batch.size += item.text?.length ?? 0;
  } else {
    const format = document.format as ReleaseFormatName;
    const all = batch.releases.get(format) ?? [];
    for (const { leftOut: _, ...release } of item.releases) {
      const text = JSON.stringify(release.body);
      all.push({ ...release, packed: packed(text), source: document.facts.source });
      batch.size += text.length;
    }
    batch.releases.set(format, all);
  }
}

/** The mark that a document was read to its end is written in the same transaction as its last items. */
function end(batch: Batch, document: ReadDocument, bytes: number): void {
  batch.documents.set(document, batch.documents.get(document) ?? 0);
  batch.ended.add(document);
  batch.bytes += bytes;
}

/** The records that a batch changes. A row stands for its digest, because equal rows have the same digest. */
export function recordsOf({ releases, rows }: Batch): string[] {
  return [
    ...new Set([
      ...[...releases.values()].flat().map(({ record }) => record),
      ...rows.flatMap(({ statement }) => statement.digest ?? []),
    ]),
  ];
}
