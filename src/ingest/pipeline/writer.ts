import type { Graph } from "../../graph/driver/neo4j.ts";
import { writeRecords } from "../../graph/write/write.ts";
import type { GraphFragment } from "../../model.ts";
import { type Batch, emptyBatch, isFull, recordsOf, take } from "./batch.ts";
import type { AsideItem, Item } from "./items.ts";
import type { Changes } from "./changes.ts";
import { changesByReleases } from "./release-changes.ts";
import type { ReadDocument } from "./read-document.ts";
import { changesByRows } from "./row-changes.ts";

/** What a writer is told and asks of the run that it writes for. */
export interface Destination {
  dryRun: boolean;
  signal: AbortSignal | undefined;
  /** Whether a text may name a product that is known. */
  mayNameProduct: (text: string) => boolean;
  /** What the graph is to hold of a document itself, before anything that it says and again when it is read to its end. */
  fragmentsOf(document: ReadDocument, isComplete: boolean): GraphFragment[];
  putAside(document: ReadDocument, items: readonly AsideItem[]): Promise<void>;
  /** Is told after each batch what the last document in it is. */
  written(last: ReadDocument): void;
}

/**
 * Writes what stands in documents: many records a transaction, of one document or of many small ones. While a batch is written the
 * next is read and, where it is of other records, worked out; no further, so that three batches at most are in memory.
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
    // Equal rows are told apart by their lines, which are those of one document.
    if (item.kind === "row" && this.batch.rowsOf !== null && this.batch.rowsOf !== document) await this.flush();
    take(this.batch, document, item);
    if (isFull(this.batch)) await this.flush();
  }

  /** A document was read to its end. That is kept together with the last of it. */
  async end(document: ReadDocument): Promise<void> {
    this.batch.documents.add(document);
    this.batch.ended.add(document);
    if (isFull(this.batch)) await this.flush();
  }

  /** Writes what is left. */
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
    // Told where they are awaited.
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
    if (rowsOf !== null) all.push(await changesByRows(this.graph, rows, rowsOf.facts.source));
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
