import { v7 as timeOrderedId } from "uuid";
import { keepPutAside, type PutAside, wasReadWhole } from "../graph/kept.ts";
import { namesOfProducts } from "../graph/mention-resolution.ts";
import type { Graph } from "../graph/neo4j.ts";
import { writeRecords } from "../graph/write.ts";
import type { GraphFragment } from "../model.ts";
import { type Talk, whileAlone } from "./alone.ts";
import { type AsideItem, itemsOf } from "./document.ts";
import type { DocumentFacts, FormatName } from "./format.ts";
import { digestOfFile, inspect } from "./read/inspect.ts";
import { type Input, inputsOf } from "./read/inputs.ts";
import { recognise, type Recognised } from "./read/recognise.ts";
import { type DocumentReport, emptyReport, mostExamples, type RunReport } from "./report.ts";
import { productFinder } from "./resolve/product-mentions.ts";
import { resolve } from "./resolve/resolve.ts";
import { writeItems } from "./write-items.ts";

export interface IngestOptions extends Talk {
  format?: FormatName;
  dryRun?: boolean;
  stdin?: NodeJS.ReadableStream;
  /** Is told how far the run is. */
  progress?: (progress: Progress) => void;
}

/** How far a run is. */
export interface Progress {
  document: string;
  bytes: number;
  ofBytes: number;
  read: number;
  putAside: number;
}

/**
 * Reads documents into the graph: many records a transaction, each of them whole. What is not understood is put aside. Run again
 * after it was stopped at any moment, it ends at the same graph.
 * @throws ForewarnedError `BAD_DOCUMENT` where there is nothing to read; `GRAPH_UNAVAILABLE` where the database stays gone.
 */
export async function ingest(given: Graph, paths: readonly string[], options: IngestOptions = {}): Promise<RunReport> {
  const started = Date.now();
  const { inputs, close } = await inputsOf(paths, options.stdin ?? process.stdin);
  try {
    return await whileAlone(given, options, async (graph) => {
      const run = new Run(graph, options, inputs);
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
  private readonly reasons: Record<string, number> = {};
  private readonly examples: string[] = [];
  private readonly bytes: number;
  private bytesRead = 0;
  private peakMemory = 0;
  private isBegun = false;
  private mayNameProduct: (text: string) => boolean = () => true;

  constructor(
    private readonly graph: Graph,
    private readonly options: IngestOptions,
    private readonly inputs: readonly Input[],
  ) {
    this.bytes = inputs.reduce((sum, { bytes }) => sum + bytes, 0);
  }

  async readAll(): Promise<void> {
    // Products that come later have the texts looked at again that may name them.
    const find = productFinder(await namesOfProducts(this.graph));
    this.mayNameProduct = (text) => find(text).length > 0;
    for (const input of this.inputs) {
      this.options.signal?.throwIfAborted();
      const before = this.bytesRead;
      this.documents.push(await this.readDocument(input));
      this.bytesRead = before + input.bytes;
    }
    if (this.options.dryRun) return;
    await resolve(this.graph);
    if (this.isBegun) await this.writeRun(true);
  }

  report(started: number): RunReport {
    return {
      run: this.isBegun ? this.key : null,
      dryRun: this.options.dryRun ?? false,
      documents: this.documents,
      reasons: this.reasons,
      examples: this.examples,
      seconds: (Date.now() - started) / 1000,
      peakMemory: this.peakMemory,
    };
  }

  private async readDocument(input: Input): Promise<DocumentReport> {
    const report = emptyReport(input.name);
    const source = await digestOfFile(input.path);
    if (await wasReadWhole(this.graph, source)) return { ...report, status: "KNOWN" };
    const inspection = await inspect(input.path);
    const recognised = recognise(inspection.head, this.options.format);
    if (!recognised) {
      if (!input.isNamed) return { ...report, status: "IGNORED" };
      await this.keepAside(input, source, null, report, [unknownDocument(inspection.head)]);
      return { ...report, status: "PUT_ASIDE" };
    }
    report.format = recognised.format;
    const facts: DocumentFacts = {
      source,
      title: input.name,
      publisher: null,
      uri: null,
      licence: null,
      published: null,
    };
    await this.begin(input, facts, recognised, false);
    const items = itemsOf(input.path, inspection, recognised, facts, (bytes) => (this.bytesRead += bytes));
    await writeItems(this.graph, items, report, {
      source,
      format: recognised.format,
      dryRun: this.options.dryRun ?? false,
      signal: this.options.signal,
      mayNameProduct: this.mayNameProduct,
      putAside: (things) => this.keepAside(input, source, recognised.format, report, things),
      written: () => this.tell(input, report),
    });
    await this.begin(input, facts, recognised, true);
    return report;
  }

  private async keepAside(
    input: Input,
    source: string,
    format: FormatName | null,
    report: DocumentReport,
    items: readonly AsideItem[],
  ): Promise<void> {
    for (const { reason, message, place } of items) {
      report.putAside++;
      this.reasons[reason] = (this.reasons[reason] ?? 0) + 1;
      if (this.examples.length < mostExamples) this.examples.push(`${input.name}, ${place}: ${message}`);
    }
    if (this.options.dryRun) return;
    const things = items.map(({ kind: _, ...item }): PutAside => ({
      ...item,
      source,
      document: input.name,
      path: input.path,
      format,
    }));
    await keepPutAside(this.graph, things);
  }

  /** A document and its run are in the graph before anything that it says, so that what was stopped can be undone. */
  private async begin(input: Input, facts: DocumentFacts, { format }: Recognised, isComplete: boolean): Promise<void> {
    if (this.options.dryRun) return;
    await this.writeRun(false);
    const source = { label: "Source", key: facts.source } as const;
    await writeRecords(this.graph, {
      fragments: [
        {
          record: `source:${facts.source}`,
          nodes: [
            {
              ...source,
              title: input.name,
              publisher: facts.publisher,
              url: facts.uri,
              licence: facts.licence,
              published: facts.published,
              isRead: true,
              isComplete,
              format,
            },
          ],
          edges: [],
        },
        {
          record: `run:${this.key}/${facts.source}`,
          nodes: [],
          edges: [
            {
              type: "READ",
              from: { label: "Run", key: this.key },
              to: source,
              sources: [facts.source],
              knownFrom: null,
            },
          ],
        },
      ],
    });
  }

  private async writeRun(isFinished: boolean): Promise<void> {
    if (this.isBegun && !isFinished) return;
    this.isBegun = true;
    const sum = (of: (report: DocumentReport) => number) =>
      this.documents.reduce((total, report) => total + of(report), 0);
    const fragment: GraphFragment = {
      record: `run:${this.key}`,
      nodes: [
        {
          label: "Run",
          key: this.key,
          title: `Ingest of ${this.inputs.length === 1 ? this.inputs[0]!.name : `${this.inputs.length} documents`}`,
          startedAt: this.startedAt,
          finishedAt: isFinished ? new Date().toISOString() : null,
          read: sum(({ read }) => read),
          written: sum(({ created, changed }) => created + changed),
          putAside: sum(({ putAside }) => putAside),
        },
      ],
      edges: [],
    };
    await writeRecords(this.graph, { fragments: [fragment] });
  }

  private tell(input: Input, report: DocumentReport): void {
    this.peakMemory = Math.max(this.peakMemory, process.memoryUsage.rss());
    const sum = (of: (report: DocumentReport) => number) =>
      [...this.documents, report].reduce((total, each) => total + of(each), 0);
    this.options.progress?.({
      document: input.name,
      bytes: this.bytesRead,
      ofBytes: this.bytes,
      read: sum(({ read }) => read),
      putAside: sum(({ putAside }) => putAside),
    });
  }
}

function unknownDocument(head: string): AsideItem {
  const isEmpty = head.trim() === "";
  return {
    kind: "putAside",
    reason: isEmpty ? "empty file" : "unknown format",
    message: isEmpty
      ? "It is empty."
      : `Its content is none of the known formats; it begins with ${JSON.stringify(head.slice(0, 40))}. Give --format if you know better.`,
    place: "byte 0",
    text: null,
  };
}
