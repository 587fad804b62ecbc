import type { AsideItem, Item } from "./items.ts";
import type { ReleaseFormatName } from "../formats/registry.ts";
import { packed, type ReadRelease } from "./release-changes.ts";
import type { Row } from "./row-changes.ts";
import type { ReadDocument } from "./read-document.ts";

/** What one transaction is to write. */
export interface Batch {
  /** All that it has something of, and those of them that it is the end of. */
  documents: Set<ReadDocument>;
  ended: Set<ReadDocument>;
  releases: Map<ReleaseFormatName, ReadRelease[]>;
  rows: Row[];
  /** The document that the rows are of. */
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

/** So many records are one transaction, */
export const batchSize = 500;
/** or so much text, since the database holds a transaction in its memory: a release may be megabytes long. */
const maxBytes = 2 * 1024 * 1024;

export const isFull = ({ items, bytes, ended }: Batch) =>
  items >= batchSize || bytes >= maxBytes || ended.size >= batchSize;

/** Takes an item of a document into a batch. */
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

/** The records that a batch is of; those of rows by their digests, since what is equal shares them. */
export function recordsOf({ releases, rows }: Batch): string[] {
  return [
    ...new Set([
      ...[...releases.values()].flat().map(({ record }) => record),
      ...rows.flatMap(({ statement }) => statement.digest ?? []),
    ]),
  ];
}
