import type { Graph } from "../graph/neo4j.ts";
import type { AsideItem, Item } from "./document.ts";
import type { FormatName, Release } from "./format.ts";
import type { ReleaseFormatName } from "./formats.ts";
import type { DocumentReport } from "./report.ts";
import { writeRecords } from "../graph/write.ts";
import { type Changes, changesByReleases } from "./release-changes.ts";
import { changesByRows, type Row } from "./row-changes.ts";

/** So many records are one transaction. */
export const batchSize = 1_000;

/** Where the items of a document go. */
export interface Destination {
  source: string;
  format: FormatName;
  dryRun: boolean;
  signal: AbortSignal | undefined;
  /** Whether a text may name a product that is known. */
  mayNameProduct: (text: string) => boolean;
  putAside(items: readonly AsideItem[]): Promise<void>;
  /** Is told after each batch. */
  written(): void;
}

interface Batch {
  releases: Release[];
  rows: Row[];
  putAside: AsideItem[];
}

const emptyBatch = (): Batch => ({ releases: [], rows: [], putAside: [] });

/**
 * Writes what stands in a document, many records a transaction. While one batch is written the next is read and, where it is of
 * other records, worked out; no further, so that three batches at most are in memory.
 */
export async function writeItems(
  graph: Graph,
  items: AsyncIterable<Item>,
  report: DocumentReport,
  to: Destination,
): Promise<void> {
  let batch = emptyBatch();
  let before = new Set<string>();
  let writing: Promise<void> = Promise.resolve();
  const flush = async () => {
    const full = batch;
    batch = emptyBatch();
    const records = new Set([
      ...full.releases.map(({ record }) => record),
      ...full.rows.flatMap(({ statement }) => statement.digest ?? []),
    ]);
    const isApart = ![...records].some((record) => before.has(record));
    const changes = isApart ? changesBy(graph, full, to) : writing.then(() => changesBy(graph, full, to));
    // Told where they are awaited.
    changes.catch(() => undefined);
    await writing;
    to.signal?.throwIfAborted();
    before = records;
    writing = changes.then((each) => writeBatch(graph, full, each, report, to));
    writing.catch(() => undefined);
  };
  for await (const item of items) {
    report.read++;
    if (item.kind === "releases") batch.releases.push(...item.releases);
    else if (item.kind === "putAside") batch.putAside.push(item);
    else batch.rows.push(item);
    if (batch.releases.length + batch.rows.length + batch.putAside.length >= batchSize) await flush();
  }
  await flush();
  await writing;
}

async function changesBy(graph: Graph, { releases, rows }: Batch, to: Destination): Promise<Changes[]> {
  return [
    ...(releases.length > 0
      ? [await changesByReleases(graph, to.format as ReleaseFormatName, releases, to.source)]
      : []),
    ...(rows.length > 0 ? [await changesByRows(graph, rows, to.source)] : []),
  ];
}

async function writeBatch(
  graph: Graph,
  { putAside }: Batch,
  changes: readonly Changes[],
  report: DocumentReport,
  to: Destination,
): Promise<void> {
  const fragments = changes.flatMap((each) => each.fragments);
  if (!to.dryRun && fragments.length > 0) await writeRecords(graph, { fragments, mayNameProduct: to.mayNameProduct });
  for (const { created, changed, unchanged } of changes) {
    report.created += created;
    report.changed += changed;
    report.unchanged += unchanged;
  }
  await to.putAside(putAside);
  to.written();
}
