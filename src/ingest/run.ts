import pRetry from "p-retry";
import { v7 as timeOrderedId } from "uuid";
import { ForewarnedError } from "../errors.ts";
import {
  documentsOfRun,
  dropPutAside,
  dropSourceOfPayments,
  keepPutAside,
  type PutAside,
  putAside,
  readState,
  recordsFrom,
  sourcesOfPayments,
} from "../graph/kept.ts";
import type { Graph } from "../graph/neo4j.ts";
import { writeRecords } from "../graph/write.ts";
import type { GraphFragment } from "../model.ts";
import { type Item, itemsOf, rowOf, valueOf } from "./document.ts";
import { type DocumentFacts, type FormatName, NotUnderstood, type Release } from "./format.ts";
import { isReleaseFormat, type ReleaseFormatName } from "./formats.ts";
import { digestOfFile, inspect } from "./read/inspect.ts";
import { type Input, inputsOf } from "./read/inputs.ts";
import { recognise, type Recognised } from "./read/recognise.ts";
import type { DocumentReport, RunReport } from "./report.ts";
import { resolve } from "./resolve/resolve.ts";
import { dropReleases, type Written, writeReleases } from "./write-releases.ts";
import { writeRows } from "./write-rows.ts";

export interface IngestOptions {
  format?: FormatName;
  dryRun?: boolean;
  stdin?: NodeJS.ReadableStream;
  signal?: AbortSignal;
  /** Is told what a person should know at once. */
  say?: (message: string) => void;
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

/** So many records are one transaction. */
const batchSize = 250;
const mostExamples = 10;
/** How long a database that is gone is waited for. */
const patience = 5 * 60_000;

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

/** One writes at a time; a database that is gone for a while is waited for. */
async function whileAlone<T>(
  given: Graph,
  { say = () => undefined, signal = new AbortController().signal }: IngestOptions,
  work: (graph: Graph) => Promise<T>,
): Promise<T> {
  const graph = patient(given, say, signal);
  const take = () =>
    graph.lock("ingest", () => say("Another run is writing to this graph; waiting for it to end …"), signal);
  let lock = await take();
  const guarded: Graph = {
    ...graph,
    write: async (work) => {
      if (!(await lock.isHeld())) lock = await take();
      return graph.write(work);
    },
  };
  try {
    return await work(guarded);
  } finally {
    await lock.release();
  }
}

function patient(graph: Graph, say: (message: string) => void, signal: AbortSignal): Graph {
  const retried = <T>(work: () => Promise<T>): Promise<T> => {
    let isTold = false;
    return pRetry(work, {
      retries: Number.POSITIVE_INFINITY,
      maxRetryTime: patience,
      minTimeout: 500,
      maxTimeout: 5_000,
      signal,
      shouldRetry: ({ error }) => error instanceof ForewarnedError && error.code === "GRAPH_UNAVAILABLE",
      onFailedAttempt: ({ error }) => {
        if (!isTold && error instanceof ForewarnedError && error.code === "GRAPH_UNAVAILABLE")
          say(`${error.message} Waiting for it …`);
        isTold = true;
      },
    });
  };
  return {
    ...graph,
    read: (...args) => retried(() => graph.read(...args)),
    write: (work) => retried(() => graph.write(work)),
    lock: (...args) => retried(() => graph.lock(...args)),
  };
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

  constructor(
    private readonly graph: Graph,
    private readonly options: IngestOptions,
    private readonly inputs: readonly Input[],
  ) {
    this.bytes = inputs.reduce((sum, { bytes }) => sum + bytes, 0);
  }

  async readAll(): Promise<void> {
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
    const report: DocumentReport = {
      name: input.name,
      format: null,
      status: "READ",
      read: 0,
      created: 0,
      changed: 0,
      unchanged: 0,
      putAside: 0,
    };
    const source = await digestOfFile(input.path);
    if ((await readState(this.graph, source))?.isComplete) return { ...report, status: "KNOWN" };
    const inspection = await inspect(input.path);
    const recognised = recognise(inspection.head, this.options.format);
    if (!recognised) {
      if (!input.isNamed) return { ...report, status: "IGNORED" };
      const reason = inspection.head.trim() === "" ? "empty file" : "unknown format";
      await this.keepAside(input, source, null, report, [
        {
          kind: "putAside",
          reason,
          message:
            reason === "empty file"
              ? "It is empty."
              : `Its content is none of the known formats; it begins with ${JSON.stringify(inspection.head.slice(0, 40))}. Give --format if you know better.`,
          place: "byte 0",
          text: null,
        },
      ]);
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
    await this.readItems(
      input,
      itemsOf(input.path, inspection, recognised, facts, (bytes) => (this.bytesRead += bytes)),
      recognised,
      facts,
      report,
    );
    await this.begin(input, facts, recognised, true);
    return report;
  }

  /** Reads on while the batch before is written, and no further: what is in memory are two batches. */
  private async readItems(
    input: Input,
    items: AsyncIterable<Item>,
    { format }: Recognised,
    facts: DocumentFacts,
    report: DocumentReport,
  ): Promise<void> {
    const ordinals = new Map<string, number>();
    let batch = emptyBatch();
    let writing: Promise<void> = Promise.resolve();
    const flush = async () => {
      await writing;
      this.options.signal?.throwIfAborted();
      const full = batch;
      batch = emptyBatch();
      writing = this.writeBatch(input, full, format, facts, report);
      // Told where it is awaited.
      writing.catch(() => undefined);
      this.tell(input, report);
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

  private async writeBatch(
    input: Input,
    batch: Batch,
    format: FormatName,
    facts: DocumentFacts,
    report: DocumentReport,
  ): Promise<void> {
    const dryRun = this.options.dryRun ?? false;
    const written: Written[] = [];
    if (batch.releases.length > 0)
      written.push(await writeReleases(this.graph, format as ReleaseFormatName, batch.releases, facts.source, dryRun));
    if (batch.fragments.length > 0) written.push(await writeRows(this.graph, batch.fragments, dryRun));
    for (const { created, changed, unchanged } of written) {
      report.created += created;
      report.changed += changed;
      report.unchanged += unchanged;
    }
    await this.keepAside(input, facts.source, format, report, batch.putAside);
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
    await keepPutAside(this.graph, this.key, things);
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

type AsideItem = Extract<Item, { kind: "putAside" }>;

interface Batch {
  releases: Release[];
  fragments: GraphFragment[];
  putAside: AsideItem[];
}

const emptyBatch = (): Batch => ({ releases: [], fragments: [], putAside: [] });

/** Equal rows of a document are distinct payments, counted from 1. */
function nextOrdinal(ordinals: Map<string, number>, digest: string | null): number {
  if (digest === null) return 1;
  const ordinal = (ordinals.get(digest) ?? 0) + 1;
  ordinals.set(digest, ordinal);
  return ordinal;
}

/** Takes up again what was put aside: what is understood now is written, the rest stays. */
export async function retry(given: Graph, options: IngestOptions = {}): Promise<RunReport> {
  const started = Date.now();
  const paths = new Set<string>();
  const report = await whileAlone(given, options, async (graph) => {
    const run: RunReport = {
      run: null,
      dryRun: false,
      documents: [],
      reasons: {},
      examples: [],
      seconds: 0,
      peakMemory: 0,
    };
    const total: DocumentReport = {
      name: "put aside before",
      format: null,
      status: "READ",
      read: 0,
      created: 0,
      changed: 0,
      unchanged: 0,
      putAside: 0,
    };
    let after = "";
    for (
      let things = await putAside(graph, after, batchSize);
      things.length > 0;
      things = await putAside(graph, after, batchSize)
    ) {
      after = things.at(-1)!.key;
      for (const thing of things) {
        total.read++;
        if (thing.text === null) {
          paths.add(thing.path);
          continue;
        }
        await retryOne(graph, thing, total, run);
      }
    }
    await resolve(graph);
    run.documents.push(total);
    return run;
  });
  report.seconds = (Date.now() - started) / 1000;
  report.peakMemory = process.memoryUsage.rss();
  return report;
}

async function retryOne(
  graph: Graph,
  thing: PutAside & { key: string },
  total: DocumentReport,
  run: RunReport,
): Promise<void> {
  const facts: DocumentFacts = {
    source: thing.source,
    title: thing.document,
    publisher: null,
    uri: null,
    licence: null,
    published: null,
  };
  const aside = (reason: string, message: string) => {
    total.putAside++;
    run.reasons[reason] = (run.reasons[reason] ?? 0) + 1;
    if (run.examples.length < mostExamples) run.examples.push(`${thing.document}, ${thing.place}: ${message}`);
  };
  let written: Written;
  try {
    const format = thing.format as FormatName;
    if (isReleaseFormat(format)) {
      const item = await valueOf(JSON.parse(thing.text!), format, facts, thing.place);
      if (item.kind !== "releases") return aside(thing.reason, thing.message);
      written = await writeReleases(graph, format, item.releases, thing.source, false);
    } else {
      const { digest, fragment } = rowOf(thing.text!, format, facts);
      let ordinal = 1;
      while (digest !== null && (await sourcesOfPayments(graph, [`${digest}-${ordinal}`])).size > 0) ordinal++;
      written = await writeRows(graph, [fragment(ordinal)], false);
    }
  } catch (error) {
    if (error instanceof NotUnderstood || error instanceof SyntaxError) return aside(thing.reason, thing.message);
    throw error;
  }
  total.created += written.created;
  total.changed += written.changed;
  total.unchanged += written.unchanged;
  await dropPutAside(graph, { keys: [thing.key] });
}

/**
 * Takes back what a run brought: documents that no other run read, and what they alone state.
 * @throws ForewarnedError `BAD_USER_INPUT` where there is no such run.
 */
export async function undo(
  given: Graph,
  run: string,
  options: IngestOptions = {},
): Promise<{ documents: number; kept: number }> {
  return whileAlone(given, options, async (graph) => {
    const documents = await documentsOfRun(graph, run);
    if (documents === null)
      throw new ForewarnedError(
        "BAD_USER_INPUT",
        `Cannot undo run "${run}": there is no such run. Ask the API for sources { nodes { runs { nodes { id } } } }, or look at the report of the ingest.`,
      );
    const own = documents.filter(({ isShared }) => !isShared);
    for (const { source } of own) await undoDocument(graph, source);
    await writeRecords(graph, {
      fragments: [],
      removed: [
        ...documents.map(({ source }) => `run:${run}/${source}`),
        ...own.map(({ source }) => `source:${source}`),
        `run:${run}`,
      ],
    });
    await resolve(graph);
    return { documents: own.length, kept: documents.length - own.length };
  });
}

async function undoDocument(graph: Graph, source: string): Promise<void> {
  for (;;) {
    const { releases, payments, rows } = await recordsFrom(graph, source, batchSize);
    if (releases.length + payments.length + rows.length === 0) break;
    if (releases.length > 0) await dropReleases(graph, releases, source);
    if (rows.length > 0) await writeRecords(graph, { fragments: [], removed: rows });
    if (payments.length > 0) {
      const sources = await sourcesOfPayments(graph, payments);
      const isShared = (key: string) => (sources.get(key)?.length ?? 0) > 1;
      await dropSourceOfPayments(graph, source, payments.filter(isShared));
      await writeRecords(graph, {
        fragments: [],
        removed: payments.filter((key) => !isShared(key)).map((key) => `payment:${key}`),
      });
    }
  }
  await dropPutAside(graph, { source });
}
