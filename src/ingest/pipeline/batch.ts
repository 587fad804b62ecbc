import type { AsideItem, Item } from "./items.ts";
import type { ReleaseFormatName } from "../formats/registry.ts";
import { packed, type ReadRelease } from "./release-changes.ts";
import type { Row } from "./row-changes.ts";
import type { ReadDocument } from "./read-document.ts";

/** The items for one transaction to write. */
export interface Batch {
  /** All documents with items in this batch. `ended` are those that end in it. */
  documents: Set<ReadDocument>;
  ended: Set<ReadDocument>;
  releases: Map<ReleaseFormatName, ReadRelease[]>;
  rows: Row[];
  /** The document of the rows. */
  rowsOf: ReadDocument | null;
  asides: Map<ReadDocument, AsideItem[]>;
  items: number;
  bytes: number;
}

export const emptyBatch = (): Batch => ({
  documents: new Set(),
  ended: new Set(),
  releases: new Map(),
  rows: [],
  rowsOf: null,
  asides: new Map(),
  items: 0,
  bytes: 0,
});

/** The number of records at which a batch is full. */
export const batchSize = 500;
/**
 * The size of the text, in characters, at which a batch is full. The database holds a whole transaction in its memory, and a
 * release may be megabytes long.
 */
const maxBytes = 2 * 1024 * 1024;

export const isFull = ({ items, bytes, ended }: Batch) =>
  items >= batchSize || bytes >= maxBytes || ended.size >= batchSize;

/** Adds an item of a document to a batch. */
export function take(batch: Batch, document: ReadDocument, item: Item): void {
  document.report.read++;
  batch.documents.add(document);
  batch.items += item.kind === "releases" ? item.releases.length : 1;
  if (item.kind === "row") {
    batch.rows.push(item);
    batch.rowsOf = document;
  } else if (item.kind === "putAside") {
    batch.asides.set(document, [...(batch.asides.get(document) ?? []), item]);
    batch.bytes += item.text?.length ?? 0;
  } else {
    const format = document.format as ReleaseFormatName;
    const all = batch.releases.get(format) ?? [];
    for (const release of item.releases) {
      const text = JSON.stringify(release.body);
      all.push({ ...release, packed: packed(text), source: document.facts.source });
      batch.bytes += text.length;
    }
    batch.releases.set(format, all);
  }
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
