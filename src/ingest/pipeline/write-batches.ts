import type { Graph } from "../../graph/driver/neo4j.ts";
import { forgetCompletion } from "../../graph/write/ingest-state/forget-completion.ts";
import { quarantine } from "../../graph/write/ingest-state/quarantine.ts";
import { writeRecords } from "../../graph/write/records/write.ts";
import type { GraphFragment } from "../../statements.ts";
import { labelOfRows } from "../formats/registry.ts";
import type { DocumentReport } from "../report/report.ts";
import type { Counts, RunEvent } from "../report/run-events.ts";
import { type Batch, batches, recordsOf } from "./batches.ts";
import type { Changes } from "./changes.ts";
import type { QuarantinedItem } from "./items.ts";
import type { ReadDocument } from "./read-document.ts";
import { changesByReleases } from "./release-changes.ts";
import { removeDocument } from "./remove-document.ts";
import { changesByRows } from "./row-changes.ts";
import type { Step } from "./steps.ts";

export interface WriteOptions {
  dryRun: boolean;
  /** Writes the run before its first entry in quarantine, so that it can be undone. Returns its key. */
  beginRun: () => Promise<string>;
  signal: AbortSignal | undefined;
  /** True if a text may name a product that the graph has. */
  mayNameProduct: (text: string) => boolean;
  /**
   * The fragments for the document itself. They are written before any fact that the document states, and again when it was read
   * to its end.
   */
  fragmentsOf(document: ReadDocument, isComplete: boolean): GraphFragment[];
}

/**
 * Writes what is read, many records in a transaction. While one batch is being written, the next one is read. If the next batch has
 * other records, its changes are computed too. The writer goes no further ahead, so that at most three batches are in memory.
 */
export async function* writeBatches(
  graph: Graph,
  steps: AsyncIterable<Step>,
  options: WriteOptions,
): AsyncGenerator<RunEvent> {
  const begun = new Set<ReadDocument>();
  let recordsBefore = new Set<string>();
  let writing: Promise<RunEvent[]> = Promise.resolve([]);
  for await (const step of batches(steps)) {
    if (step.kind === "event") {
      yield step.event;
      continue;
    }
    if (step.kind === "quarantine") {
      yield await quarantineItems(graph, step.source, step.document, null, [step.item], options);
      continue;
    }
    if (step.kind === "remove") {
      // Changes that wait to be written may have been computed from the records that are removed here.
      yield* await writing;
      writing = Promise.resolve([]);
      if (!options.dryRun) yield* removed(graph, step.document, options.signal);
      continue;
    }
    const records = recordsOf(step);
    const isApart = !records.some((record) => recordsBefore.has(record));
    const changes = isApart ? changesBy(graph, step) : writing.then(() => changesBy(graph, step));
    // The error is reported where `changes` is awaited.
    changes.catch(() => undefined);
    yield* await writing;
    options.signal?.throwIfAborted();
    recordsBefore = new Set(records);
    writing = changes.then((all) => write(graph, step, all, begun, options));
    writing.catch(() => undefined);
  }
  yield* await writing;
}

async function changesBy(graph: Graph, { releases, rows, rowsOf }: Batch): Promise<Changes[]> {
  const all: Changes[] = [];
  for (const [format, read] of releases) all.push(await changesByReleases(graph, format, read));
  if (rowsOf !== null) all.push(await changesByRows(graph, labelOfRows(rowsOf.format), rows, rowsOf.facts.source));
  return all;
}

/** Writes a batch in one transaction, after its entries in quarantine. `begun` are the documents that earlier batches began. */
async function write(
  graph: Graph,
  { documents, ended, quarantined, bytes }: Batch,
  changes: readonly Changes[],
  begun: Set<ReadDocument>,
  options: WriteOptions,
): Promise<RunEvent[]> {
  const events: RunEvent[] = [];
  for (const [{ facts, format, report }, items] of quarantined)
    events.push(await quarantineItems(graph, facts.source, report, format, items, options));
  if (!options.dryRun) {
    const stated = [...documents.keys()].filter((document) => !begun.has(document) || ended.has(document));
    const fragments = [
      ...stated.flatMap((document) => options.fragmentsOf(document, ended.has(document))),
      ...changes.flatMap((each) => each.fragments),
    ];
    if (fragments.length > 0) await writeRecords(graph, { fragments, mayNameProduct: options.mayNameProduct });
  }
  for (const document of documents.keys()) begun.add(document);
  for (const document of ended) begun.delete(document);
  const last = [...documents.keys()].at(-1)!;
  return [...events, { kind: "written", name: last.report.name, bytes, counts: countsOf(documents, changes) }];
}

function countsOf(documents: Batch["documents"], changes: readonly Changes[]): Map<DocumentReport, Counts> {
  const counts = new Map<DocumentReport, Counts>();
  for (const [{ report }, read] of documents) counts.set(report, { read, created: 0, changed: 0, unchanged: 0 });
  const bySource = new Map([...documents.keys()].map((document) => [document.facts.source, document]));
  for (const { source, became } of changes.flatMap(({ outcomes }) => outcomes)) {
    const { report, isGivenAnew } = bySource.get(source)!;
    counts.get(report)![isGivenAnew ? "changed" : became]++;
  }
  return counts;
}

async function quarantineItems(
  graph: Graph,
  source: string,
  document: DocumentReport,
  format: string | null,
  items: readonly QuarantinedItem[],
  { dryRun, beginRun }: WriteOptions,
): Promise<RunEvent> {
  const { name, path, url } = document;
  if (!dryRun && items.length > 0) {
    const run = await beginRun();
    await quarantine(
      graph,
      items.map(({ kind: _, ...item }) => ({ ...item, source, document: name, path, url, format, run })),
    );
  }
  return { kind: "quarantined", document, entries: items };
}

/** Removes the records of a document, one event for each batch. */
async function* removed(
  graph: Graph,
  { facts: { source }, report: { name } }: ReadDocument,
  signal: AbortSignal | undefined,
): AsyncGenerator<RunEvent> {
  await forgetCompletion(graph, [source]);
  const removal = removeDocument(graph, source);
  while (!(await removal.next()).done) {
    signal?.throwIfAborted();
    yield { kind: "phase", name, phase: `Reading ${name} again, because its stated facts have changed` };
  }
}
