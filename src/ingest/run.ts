import { v7 as timeOrderedId } from "uuid";
import { ForewarnedError } from "../errors.ts";
import type { Graph } from "../graph/driver/neo4j.ts";
import { namesOfProducts, namesOfVendors } from "../graph/identity/mentions.ts";
import { endAgain } from "../graph/write/ingest-state/quarantine.ts";
import { writeRecords } from "../graph/write/records/write.ts";
import { standBeside } from "./curated.ts";
import { manifestName, type Manifests, manifestsOf } from "./manifest/manifests.ts";
import { type IngestHooks, withIngestLock } from "./pipeline/ingest-lock.ts";
import type { Progress } from "./pipeline/progress-hooks.ts";
import { documentFragments, runFragment } from "./pipeline/run-fragments.ts";
import { writeBatches } from "./pipeline/write-batches.ts";
import { endReplaced } from "./pipeline/replaced-documents.ts";
import { isCopy } from "./read/copies.ts";
import { type Input, inputsOf } from "./read/inputs.ts";
import { type ReadSoFar, readDocuments, type ReadOptions, titleOf } from "./read-documents.ts";
import type { RunReport } from "./report/report.ts";
import type { RunEvent } from "./report/run-events.ts";
import { RunLog } from "./report/run-log.ts";
import { mentionFinder } from "./resolve/mentions/mention-finder.ts";
import { resolve } from "./resolve/resolve.ts";

export interface IngestOptions extends IngestHooks, ReadOptions {
  dryRun?: boolean;
  /** The feed that the documents come from, for the title of the run. */
  feed?: string;
  /** True if nobody named the files: those of no known format are left out, as in a folder, and not quarantined. */
  areFound?: boolean;
  stdin?: NodeJS.ReadableStream;
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
  const { inputs: all, close } = await inputsOf(paths, options.stdin ?? process.stdin, { ...options, manifestName });
  const inputs = options.areFound ? all.map((input) => ({ ...input, isNamed: false })) : all;
  try {
    if (options.given?.url !== undefined && inputs.length > 1)
      throw new ForewarnedError(
        "BAD_USER_INPUT",
        `Cannot use one --source-url for ${inputs.length} documents. Give --source-url with one file only, or state the url of each file in a ${manifestName} next to the files.`,
      );
    const manifests = await manifestsOf(inputs.map(({ path }) => path).filter((path) => !isCopy(path)));
    manifests.missing.forEach((each) => options.say?.(each));
    return await withIngestLock(given, options, (graph) => runOf(graph, inputs, manifests, options, started));
  } finally {
    await close();
  }
}

/** Reads, writes and resolves. Each event of the run goes into its log, and from there to the code that shows the progress. */
async function runOf(
  graph: Graph,
  inputs: readonly Input[],
  manifests: Manifests,
  options: IngestOptions,
  started: number,
): Promise<RunReport> {
  const { dryRun = false, signal } = options;
  const key = timeOrderedId();
  const startedAt = new Date().toISOString();
  const counted = inputs.length === 1 ? titleOf(inputs[0]!) : `${inputs.length} documents`;
  const documents = options.feed === undefined ? counted : `${counted} of the feed ${options.feed}`;
  const ofBytes = inputs.reduce((sum, { bytes }) => sum + bytes, 0);
  const log = new RunLog(manifests.missing);
  const soFar: ReadSoFar = { done: new Set(), again: new Set() };
  const run = { isBegun: false };
  const unfinished = { finishedAt: null, read: null, written: null, putAside: null };
  const finished = ({ read, created, changed, putAside }: RunLog["total"]) => ({
    finishedAt: new Date().toISOString(),
    read,
    written: created + changed,
    putAside,
  });

  const begun = () => {
    const fragments = run.isBegun ? [] : [runFragment({ key, startedAt, documents, ...unfinished })];
    run.isBegun = true;
    return fragments;
  };

  // A product or vendor that is added later causes the texts that may name it to be searched again.
  const find = mentionFinder(await namesOfProducts(graph), await namesOfVendors(graph));
  const events = writeBatches(graph, readDocuments(graph, inputs, manifests, options, soFar), {
    dryRun,
    signal,
    mayNameProduct: (text) => find(text).length > 0,
    // The run is written before the first record or entry in quarantine, so that a stopped run can be undone.
    fragmentsOf: (document, isComplete) => [...begun(), ...documentFragments(key, document, isComplete)],
    beginRun: async () => {
      const fragments = begun();
      if (fragments.length > 0) await writeRecords(graph, { fragments });
      return key;
    },
  });
  for await (const event of events) {
    log.take(event);
    if ("name" in event) options.progress?.(progressOf(event, log, ofBytes));
  }
  if (!dryRun) {
    if (soFar.again.size > 0) await endAgain(graph, [...soFar.again]);
    for (const each of await endReplaced(graph, log.documents)) log.take({ kind: "replaced", ...each });
    if (run.isBegun) for (const note of await standBeside(graph, options.curated)) log.take({ kind: "note", note });
    await resolve(graph, options.phase);
    if (run.isBegun)
      await writeRecords(graph, { fragments: [runFragment({ key, startedAt, documents, ...finished(log.total) })] });
  }
  return log.report(run.isBegun ? key : null, dryRun, (Date.now() - started) / 1000);
}

function progressOf(event: Extract<RunEvent, { name: string }>, { bytes, total }: RunLog, ofBytes: number): Progress {
  const state = { document: event.name, bytes, ofBytes };
  if (event.kind === "phase") return { ...state, phase: event.phase };
  return { ...state, read: total.read, putAside: total.putAside };
}
