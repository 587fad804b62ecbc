import { basename } from "node:path";
import { v7 as timeOrderedId } from "uuid";
import { ForewarnedError } from "../errors.ts";
import { forgetCompletion, quarantine, type Quarantined } from "../graph/ingest-state/stored-records.ts";
import { namesOfProducts, namesOfVendors } from "../graph/identity/mentions.ts";
import type { Graph } from "../graph/driver/neo4j.ts";
import { endAgain } from "../graph/ingest-state/quarantine.ts";
import { writeRecords } from "../graph/write/write.ts";
import type { GraphFragment } from "../model.ts";
import { type IngestHooks, withIngestLock } from "./pipeline/ingest-lock.ts";
import { type AsideItem, itemsOf } from "./pipeline/items.ts";
import type { RowDoubt } from "./formats/format.ts";
import type { FormatName } from "./formats/registry.ts";
import { hasChanged, lookAt, type LookedAt, type Unreadable } from "./pipeline/known-files.ts";
import type { Progress } from "./pipeline/progress-hooks.ts";
import { isCopy } from "./read/copies.ts";
import { type Input, inputsOf } from "./read/inputs.ts";
import { inspect } from "./read/inspect.ts";
import { recognise } from "./read/recognise.ts";
import { type DocumentReport, emptyReport, type RunReport, reportQuarantined, totalsOf } from "./report/report.ts";
import { doubtsTold } from "./report/row-doubts.ts";
import { mentionFinder } from "./resolve/mentions/mention-finder.ts";
import { resolve } from "./resolve/resolve.ts";
import { documentFragments, runFragment } from "./pipeline/run-fragments.ts";
import type { ReadDocument } from "./pipeline/read-document.ts";
import { changedMeanwhile, isCutOff, unknownDocument, unreadableFile } from "./pipeline/quarantined-documents.ts";
import { ItemWriter } from "./pipeline/writer.ts";
import { type Given, givenFacts, mergedGiven } from "./facts/given-facts.ts";
import { manifestName, type Manifests, manifestsOf } from "./manifest/manifests.ts";
import { removeDocument } from "./remove-document.ts";

export interface IngestOptions extends IngestHooks {
  format?: FormatName;
  dryRun?: boolean;
  stdin?: NodeJS.ReadableStream;
  /** Facts about all these documents, which hold if a document does not state them itself. */
  given?: Given;
  /** Receives the progress of the run. */
  progress?: (progress: Progress) => void;
}

/**
 * Reads documents into the graph. A transaction has many records, and each record is written whole. Records that are not
 * understood go into quarantine. If a run is stopped at any moment, the same run again ends at the same graph.
 * @param paths files, folders, globs, or `-` for standard input.
 * @throws ForewarnedError `BAD_DOCUMENT` if there is nothing to read, or if a manifest next to the documents cannot be read.
 *   `BAD_USER_INPUT` if one address is given for several documents. `GRAPH_UNAVAILABLE` if the database stays gone.
 */
export async function ingest(given: Graph, paths: readonly string[], options: IngestOptions = {}): Promise<RunReport> {
  const started = Date.now();
  const { inputs, close } = await inputsOf(paths, options.stdin ?? process.stdin, { ...options, manifestName });
  try {
    if (options.given?.url !== undefined && inputs.length > 1)
      throw new ForewarnedError(
        "BAD_USER_INPUT",
        `Cannot use one --source-url for ${inputs.length} documents. Give --source-url with one file only, or state the url of each file in a ${manifestName} next to the files.`,
      );
    const manifests = await manifestsOf(inputs.map(({ path }) => path).filter((path) => !isCopy(path)));
    manifests.missing.forEach((each) => options.say?.(each));
    return await withIngestLock(given, options, async (graph) => {
      const run = new Run(graph, options, inputs, manifests);
      await run.readAll();
      return run.report(started);
    });
  } finally {
    await close();
  }
}

class Run {
  private readonly key = timeOrderedId();
  private readonly startedAt = new Date().toISOString();
  private readonly documents: DocumentReport[] = [];
  readonly reasons: Record<string, number> = {};
  readonly examples: string[] = [];
  readonly notes: string[];
  /** The digests of the documents that this run has finished. The same content may be in two files. */
  private readonly done = new Set<string>();
  /** The digests of those documents that this run read and that had entries in quarantine before. */
  private readonly again: string[] = [];
  private readonly bytes: number;
  private bytesRead = 0;
  private peakMemory = 0;
  private isBegun = false;

  constructor(
    private readonly graph: Graph,
    private readonly options: IngestOptions,
    private readonly inputs: readonly Input[],
    private readonly manifests: Manifests,
  ) {
    this.notes = [...manifests.missing];
    this.bytes = inputs.reduce((sum, { bytes }) => sum + bytes, 0);
  }

  async readAll(): Promise<void> {
    // A product or vendor that is added later causes the texts that may name it to be searched again.
    const find = mentionFinder(await namesOfProducts(this.graph), await namesOfVendors(this.graph));
    const writer = new ItemWriter(this.graph, {
      dryRun: this.options.dryRun ?? false,
      signal: this.options.signal,
      mayNameProduct: (text) => find(text).length > 0,
      fragmentsOf: (document, isComplete) => this.fragmentsOf(document, isComplete),
      putAside: ({ facts, format, report }, items) => this.quarantineItems(facts.source, format, report, items),
      written: (last) => this.tell(last.report.name),
    });
    const looking = (input: Input) => this.tell(input.name, `Checking ${input.name}`);
    for await (const each of lookAt(this.graph, this.inputs, looking)) {
      this.options.signal?.throwIfAborted();
      const before = this.bytesRead;
      const report = emptyReport(each.input.name, each.input.path);
      this.documents.push(report);
      await ("error" in each ? this.leaveUnreadable(each, report) : this.readDocument(each, report, writer));
      this.bytesRead = before + each.input.bytes;
    }
    await writer.finish();
    if (this.options.dryRun) return;
    if (this.again.length > 0) await endAgain(this.graph, this.again);
    await resolve(this.graph, this.options.tell);
    if (this.isBegun) await writeRecords(this.graph, { fragments: [this.runFragment(true)] });
  }

  report(started: number): RunReport {
    return {
      run: this.isBegun ? this.key : null,
      dryRun: this.options.dryRun ?? false,
      documents: this.documents,
      reasons: this.reasons,
      examples: this.examples,
      notes: this.notes,
      seconds: (Date.now() - started) / 1000,
      peakMemory: this.peakMemory,
    };
  }

  private async readDocument(looked: LookedAt, report: DocumentReport, writer: ItemWriter): Promise<void> {
    const { input, source, known } = looked;
    const given = mergedGiven(known?.given ?? null, {
      manifests: this.manifests.of(input.path),
      options: this.options.given ?? {},
    });
    const isGivenAnew = known !== null && given !== known.given;
    if (this.done.has(source) || (known?.isComplete && !isGivenAnew)) {
      this.done.add(source);
      report.status = "KNOWN";
      report.putAsideBefore = known?.putAside ?? 0;
      return;
    }
    const inspection = await inspect(input.path);
    const recognised = recognise(inspection.head, this.options.format);
    if (!recognised) {
      const isKept = input.isNamed || isCutOff(inspection);
      report.status = isKept ? "PUT_ASIDE" : "IGNORED";
      if (isKept) await this.quarantineItems(source, null, report, [unknownDocument(inspection, this.options.format)]);
      return;
    }
    report.format = recognised.format;
    const path = isCopy(input.path) ? null : input.path;
    const facts = { source, title: titleOf(input), path, ...givenFacts(given) };
    const document: ReadDocument = { facts, given, isGivenAnew, format: recognised.format, report };
    if (isGivenAnew) await this.takeBack(source, report.name, writer);
    const doubts = new Map<RowDoubt, number>();
    for await (const item of itemsOf(input.path, inspection, recognised, facts, (bytes) => (this.bytesRead += bytes))) {
      if (item.kind === "row" && item.statement.doubt)
        doubts.set(item.statement.doubt, (doubts.get(item.statement.doubt) ?? 0) + 1);
      await writer.add(document, item);
    }
    this.notes.push(...doubtsTold(report.name, doubts));
    if (await hasChanged(looked)) await writer.add(document, changedMeanwhile);
    else {
      this.done.add(source);
      if (known && known.putAside > 0) this.again.push(source);
      await writer.end(document);
    }
  }

  /**
   * Removes the records of a document before it is read again with other stated facts, because the records may get other keys.
   */
  private async takeBack(source: string, name: string, writer: ItemWriter): Promise<void> {
    if (this.options.dryRun) return;
    // Changes that wait to be written may have been computed from the records that are removed here.
    await writer.finish();
    await forgetCompletion(this.graph, [source]);
    await removeDocument(this.graph, source, () => {
      this.options.signal?.throwIfAborted();
      this.tell(name, `Reading ${name} again, because its stated facts have changed`);
    });
  }

  private async leaveUnreadable({ input, error }: Unreadable, report: DocumentReport): Promise<void> {
    report.status = "PUT_ASIDE";
    await this.quarantineItems(`unreadable:${input.path}`, null, report, [unreadableFile(error)]);
  }

  private async quarantineItems(
    source: string,
    format: FormatName | null,
    report: DocumentReport,
    items: readonly AsideItem[],
  ): Promise<void> {
    for (const { reason, message, place } of items)
      reportQuarantined(this, report, reason, `${report.name}, ${place}: ${message}`);
    if (this.options.dryRun) return;
    const things = items.map(({ kind: _, ...item }): Quarantined => ({
      ...item,
      source,
      document: report.name,
      path: report.path,
      format,
    }));
    await quarantine(this.graph, things);
  }

  /**
   * The fragments for a document and its run. They are written before the records of the document, so that a stopped run can be
   * undone.
   */
  private fragmentsOf(document: ReadDocument, isComplete: boolean): GraphFragment[] {
    const run = this.isBegun ? [] : [this.runFragment(false)];
    this.isBegun = true;
    return [...run, ...documentFragments(this.key, document, isComplete)];
  }

  private runFragment(isFinished: boolean): GraphFragment {
    const { read, created, changed, putAside } = totalsOf(this.documents);
    return runFragment({
      key: this.key,
      startedAt: this.startedAt,
      finishedAt: isFinished ? new Date().toISOString() : null,
      documents: this.inputs.length === 1 ? titleOf(this.inputs[0]!) : `${this.inputs.length} documents`,
      read,
      written: created + changed,
      putAside,
    });
  }

  private tell(document: string, phase?: string): void {
    this.peakMemory = Math.max(this.peakMemory, process.memoryUsage.rss());
    const state = { document, bytes: this.bytesRead, ofBytes: this.bytes };
    // The totals are computed only once for each batch, because there may be hundreds of thousands of documents.
    this.options.progress?.(phase === undefined ? { ...state, ...totalsOf(this.documents) } : { ...state, phase });
  }
}

/** The title of a file is its name without its folders, because the graph publishes the title. */
const titleOf = ({ name }: Input) => basename(name);
