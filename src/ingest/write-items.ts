import type { Graph } from "../graph/neo4j.ts";
import type { GraphFragment } from "../model.ts";
import type { AsideItem, Item } from "./document.ts";
import type { FormatName, Release } from "./format.ts";
import type { ReleaseFormatName } from "./formats.ts";
import type { DocumentReport } from "./report.ts";
import { type Written, writeReleases } from "./write-releases.ts";
import { writeRows } from "./write-rows.ts";

/** So many records are one transaction. */
export const batchSize = 1_000;

/** Where the items of a document go. */
export interface Destination {
  source: string;
  format: FormatName;
  dryRun: boolean;
  signal: AbortSignal | undefined;
  putAside(items: readonly AsideItem[]): Promise<void>;
  /** Is told after each batch. */
  written(): void;
}

interface Batch {
  releases: Release[];
  fragments: GraphFragment[];
  putAside: AsideItem[];
}

const emptyBatch = (): Batch => ({ releases: [], fragments: [], putAside: [] });

/**
 * Writes what stands in a document, many records a transaction. It reads on while a batch is written, and no further: two
 * batches are in memory.
 */
export async function writeItems(
  graph: Graph,
  items: AsyncIterable<Item>,
  report: DocumentReport,
  to: Destination,
): Promise<void> {
  const ordinals = new Map<string, number>();
  let batch = emptyBatch();
  let writing: Promise<void> = Promise.resolve();
  const flush = async () => {
    await writing;
    to.signal?.throwIfAborted();
    const full = batch;
    batch = emptyBatch();
    writing = writeBatch(graph, full, report, to);
    // Told where it is awaited.
    writing.catch(() => undefined);
  };
  for await (const item of items) {
    report.read++;
    if (item.kind === "releases") batch.releases.push(...item.releases);
    else if (item.kind === "putAside") batch.putAside.push(item);
    else batch.fragments.push(item.statement.fragment(nextOrdinal(ordinals, item.statement.digest)));
    if (batch.releases.length + batch.fragments.length + batch.putAside.length >= batchSize) await flush();
  }
  await flush();
  await writing;
}

async function writeBatch(graph: Graph, batch: Batch, report: DocumentReport, to: Destination): Promise<void> {
  const written: Written[] = [];
  if (batch.releases.length > 0)
    written.push(await writeReleases(graph, to.format as ReleaseFormatName, batch.releases, to.source, to.dryRun));
  if (batch.fragments.length > 0) written.push(await writeRows(graph, batch.fragments, to.dryRun));
  for (const { created, changed, unchanged } of written) {
    report.created += created;
    report.changed += changed;
    report.unchanged += unchanged;
  }
  await to.putAside(batch.putAside);
  to.written();
}

/** Equal rows of a document are distinct payments, counted from 1. */
function nextOrdinal(ordinals: Map<string, number>, digest: string | null): number {
  if (digest === null) return 1;
  const ordinal = (ordinals.get(digest) ?? 0) + 1;
  ordinals.set(digest, ordinal);
  return ordinal;
}
