import { dropQuarantined } from "../../graph/write/ingest-state/quarantine.ts";
import { factsOfSource } from "../../graph/ingest-state/known-documents.ts";
import { type Quarantined, quarantineEntries } from "../../graph/ingest-state/quarantined.ts";
import { countQuarantined } from "../../graph/ingest-state/counts.ts";
import { beginAgain } from "../../graph/write/ingest-state/quarantine.ts";
import type { Graph } from "../../graph/driver/neo4j.ts";
import { writeRecords } from "../../graph/write/records/write.ts";
import { standBeside } from "../curated.ts";
import { type IngestHooks, withIngestLock } from "../pipeline/ingest-lock.ts";
import { inexactOf, valueOf } from "../pipeline/items.ts";
import { type DocumentFacts, NotUnderstood } from "../formats/format.ts";
import { type FormatName, isReleaseFormat, labelOfRows } from "../formats/registry.ts";
import { givenFacts } from "../facts/given-facts.ts";
import { isCopy } from "../read/copies.ts";
import { type Again, readAgain, saysBetter, whyNotAgain } from "./read-again.ts";
import {
  type DocumentReport,
  emptyReport,
  maxExamples,
  type RunReport,
  sumOfReasons,
  reportQuarantined,
} from "../report/report.ts";
import { parseExactly } from "../read/exact-numbers.ts";
import { readStoredRow } from "../read/table.ts";
import { resolve } from "../resolve/resolve.ts";
import { batchSize } from "../pipeline/batches.ts";
import type { Changes } from "../pipeline/changes.ts";
import { changesByReleases, packed } from "../pipeline/release-changes.ts";
import { changesByRows } from "../pipeline/row-changes.ts";

/**
 * Retries everything in quarantine, both whole documents and parts of them. The parts that are understood now are written, and
 * the rest stay in quarantine. If a whole document is read again, its parts are retried with it.
 */
export async function retry(given: Graph, options: IngestHooks = {}): Promise<RunReport> {
  const started = Date.now();
  const total = emptyReport("quarantine");
  const report: StillQuarantined = { reasons: {}, examples: [] };
  const notes: string[] = [];
  const again = await withIngestLock(given, options, async (graph) => {
    const documents = await documentsToRead(graph, total, report);
    let facts: DocumentFacts | null = null;
    await eachBatch(graph, options, async (things) => {
      for (const thing of things) {
        options.signal?.throwIfAborted();
        if (thing.text === null || documents.has(thing.source)) continue;
        // Entries of one document follow each other.
        if (facts?.source !== thing.source) facts = await factsOf(graph, thing);
        await retryOne(graph, thing, facts, total, report);
      }
    });
    notes.push(...(await standBeside(graph, options.curated)));
    await resolve(graph, options.phase);
    return documents;
  });
  const read = await readAgain(given, again, options);
  return {
    run: read?.run ?? null,
    dryRun: false,
    documents: [...(total.read > 0 ? [total] : []), ...(read?.documents ?? [])],
    reasons: sumOfReasons([report.reasons, read?.reasons ?? {}]),
    examples: [...report.examples, ...(read?.examples ?? [])].slice(0, maxExamples),
    replaced: read?.replaced ?? [],
    notes: [...notes, ...(read?.notes ?? [])],
    seconds: (Date.now() - started) / 1000,
    peakMemory: process.memoryUsage.rss(),
  };
}

/** What a retry reports of the entries that stay in quarantine. */
type StillQuarantined = Pick<RunReport, "reasons" | "examples">;

/** Deletes everything in quarantine, and returns the number of entries. */
export async function forget(given: Graph, options: IngestHooks = {}): Promise<number> {
  return withIngestLock(given, options, async (graph) => {
    let forgotten = 0;
    await eachBatch(graph, options, async (things) => {
      await dropQuarantined(graph, { keys: things.map(({ key }) => key) });
      forgotten += things.length;
    });
    return forgotten;
  });
}

async function documentsToRead(graph: Graph, total: DocumentReport, report: StillQuarantined): Promise<Again> {
  const documents = new Map<string, string>();
  const gone = new Set<string>();
  await eachBatch(graph, {}, async (things) => {
    for (const thing of things) {
      if (thing.text !== null && !(await saysBetter(thing))) continue;
      const why = whyNotAgain(thing);
      if (why === null) documents.set(thing.source, thing.path);
      else {
        total.read++;
        reportQuarantined(report, total, thing.reason, `${thing.document}, ${thing.place}: ${why}`);
        gone.add(thing.source);
      }
    }
  });
  // If such a document comes back, the ingest must read it, although it was read to its end before.
  await beginAgain(graph, [...gone]);
  return documents;
}

async function eachBatch(
  graph: Graph,
  { signal, phase }: IngestHooks,
  work: (things: (Quarantined & { key: string })[]) => Promise<void> | void,
): Promise<void> {
  let left = await countQuarantined(graph);
  let after = "";
  for (
    let things = await quarantineEntries(graph, after, batchSize);
    things.length > 0;
    things = await quarantineEntries(graph, after, batchSize)
  ) {
    signal?.throwIfAborted();
    phase?.("Retrying the quarantine", left);
    left -= things.length;
    after = things.at(-1)!.key;
    await work(things);
  }
}

async function retryOne(
  graph: Graph,
  thing: Quarantined & { key: string },
  facts: DocumentFacts,
  total: DocumentReport,
  report: StillQuarantined,
): Promise<void> {
  total.read++;
  const quarantined = (reason: string, message: string) =>
    reportQuarantined(report, total, reason, `${thing.document}, ${thing.place}: ${message}`);
  let changes: Changes;
  let isLeftOut = false;
  try {
    const format = thing.format as FormatName;
    if (isReleaseFormat(format)) {
      const item = await valueOf(parseExactly(thing.text!, inexactOf(format)), format, facts, thing.place);
      if (item.kind !== "releases") {
        quarantined(thing.reason, thing.message);
        return;
      }
      isLeftOut = item.releases.some(({ leftOut = [] }) => leftOut.length > 0);
      changes = await changesByReleases(
        graph,
        format,
        item.releases.map(({ leftOut: _, ...release }) => ({
          ...release,
          packed: packed(JSON.stringify(release.body)),
          source: thing.source,
        })),
      );
    } else {
      const row = { statement: readStoredRow(thing.text!, format, facts), line: lineOf(thing.place) };
      changes = await changesByRows(graph, labelOfRows(format), [row], thing.source);
    }
  } catch (error) {
    // A text that is nested too deeply to be parsed throws a `RangeError`.
    if (error instanceof NotUnderstood || error instanceof SyntaxError || error instanceof RangeError) {
      quarantined(thing.reason, thing.message);
      return;
    }
    throw error;
  }
  if (changes.fragments.length > 0) await writeRecords(graph, changes);
  for (const { became } of changes.outcomes) total[became]++;
  // The release is in the graph, but one of its parts still breaks a rule.
  if (isLeftOut) quarantined(thing.reason, thing.message);
  else await dropQuarantined(graph, { keys: [thing.key] });
}

/** The facts about the document when the entry was first read, so that the retry has the same result. */
async function factsOf(graph: Graph, { source, document, path }: Quarantined): Promise<DocumentFacts> {
  const { given = null, url = null, ...own } = (await factsOfSource(graph, source)) ?? {};
  return { ...givenFacts(given), ...own, uri: url, source, title: document, path: isCopy(path) ? null : path };
}

/** The place of a row in quarantine is a text such as `line 12`. */
const lineOf = (place: string) => Number(place.replace(/^line /, ""));
