import type { Graph } from "../../graph/driver/neo4j.ts";
import { writeRecords } from "../../graph/write/write.ts";
import type { GraphFragment } from "../../model.ts";
import { type Batch, emptyBatch, isFull, recordsOf, take } from "./batch.ts";
import type { AsideItem, Item } from "./items.ts";
import type { Changes } from "./changes.ts";
import { labelOfRows } from "../formats/registry.ts";
import { changesByReleases } from "./release-changes.ts";
import type { ReadDocument } from "./read-document.ts";
import { changesByRows } from "./row-changes.ts";

/** The settings and callbacks of the run that a writer works for. */
export interface Destination {
  dryRun: boolean;
  signal: AbortSignal | undefined;
  /** True if a text may name a product that the graph has. */
  mayNameProduct: (text: string) => boolean;
  /**
   * The fragments for the document itself. They are written before any fact that the document states, and again when it was read
   * to its end.
   */
  fragmentsOf(document: ReadDocument, isComplete: boolean): GraphFragment[];
  putAside(document: ReadDocument, items: readonly AsideItem[]): Promise<void>;
  /** Called after each batch with the last document in it. */
  written(last: ReadDocument): void;
}

/**
 * Writes the items of documents, many records in a transaction, from one document or from many small ones. While one batch is
 * being written, the next one is read. If the next batch has other records, its changes are computed too. The writer goes no
 * further ahead, so that at most three batches are in memory.
 */
export class ItemWriter {
  private batch: Batch = emptyBatch();
  private recordsBefore = new Set<string>();
  private writing: Promise<void> = Promise.resolve();
  private readonly begun = new Set<ReadDocument>();

  constructor(
    private readonly graph: Graph,
    private readonly to: Destination,
  ) {}

  async add(document: ReadDocument, item: Item): Promise<void> {
    // Line numbers distinguish equal rows, and they are unique only within one document.
    if (item.kind === "row" && this.batch.rowsOf !== null && this.batch.rowsOf !== document) await this.flush();
    take(this.batch, document, item);
    if (isFull(this.batch)) await this.flush();
  }

  /** Marks a document as read to its end. The mark is written in the same transaction as its last items. */
  async end(document: ReadDocument): Promise<void> {
    this.batch.documents.add(document);
    this.batch.ended.add(document);
    if (isFull(this.batch)) await this.flush();
  }

  /** Writes the remaining items. */
  async finish(): Promise<void> {
    await this.flush();
    await this.writing;
  }

  private async flush(): Promise<void> {
    const full = this.batch;
    this.batch = emptyBatch();
    const records = recordsOf(full);
    const isApart = !records.some((record) => this.recordsBefore.has(record));
    const changes = isApart ? this.changesBy(full) : this.writing.then(() => this.changesBy(full));
    // The error is reported where `changes` is awaited.
    changes.catch(() => undefined);
    await this.writing;
    this.to.signal?.throwIfAborted();
    this.recordsBefore = new Set(records);
    this.writing = changes.then((each) => this.write(full, each));
    this.writing.catch(() => undefined);
  }

  private async changesBy({ releases, rows, rowsOf }: Batch): Promise<Changes[]> {
    const all: Changes[] = [];
    for (const [format, read] of releases) all.push(await changesByReleases(this.graph, format, read));
    if (rowsOf !== null)
      all.push(await changesByRows(this.graph, labelOfRows(rowsOf.format), rows, rowsOf.facts.source));
    return all;
  }

  private async write({ documents, ended, asides }: Batch, changes: readonly Changes[]): Promise<void> {
    for (const [document, items] of asides) await this.to.putAside(document, items);
    if (!this.to.dryRun) {
      const told = [...documents].filter((document) => !this.begun.has(document) || ended.has(document));
      const fragments = [
        ...told.flatMap((document) => this.to.fragmentsOf(document, ended.has(document))),
        ...changes.flatMap((each) => each.fragments),
      ];
      if (fragments.length > 0) await writeRecords(this.graph, { fragments, mayNameProduct: this.to.mayNameProduct });
    }
    for (const document of documents) this.begun.add(document);
    for (const document of ended) this.begun.delete(document);
    const bySource = new Map([...documents].map((document) => [document.facts.source, document]));
    for (const { source, became } of changes.flatMap(({ outcomes }) => outcomes)) {
      const { report, isGivenAnew } = bySource.get(source)!;
      report[isGivenAnew ? "changed" : became]++;
    }
    const last = [...documents].at(-1);
    if (last) this.to.written(last);
  }
}
