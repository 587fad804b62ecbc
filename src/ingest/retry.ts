import { existsSync } from "node:fs";
import { dropPutAside, forgetCompletion, type PutAside, putAside } from "../graph/kept.ts";
import type { Graph } from "../graph/neo4j.ts";
import { writeRecords } from "../graph/write.ts";
import { type Talk, whileAlone } from "./alone.ts";
import { valueOf } from "./document.ts";
import { type DocumentFacts, type FormatName, NotUnderstood } from "./format.ts";
import { isReleaseFormat } from "./formats.ts";
import { type DocumentReport, emptyReport, mostExamples, type RunReport } from "./report.ts";
import { readKeptRow } from "./read/table.ts";
import { ingest } from "./run.ts";
import { resolve } from "./resolve/resolve.ts";
import { batchSize } from "./batch.ts";
import type { Changes } from "./changes.ts";
import { changesByReleases, packed } from "./release-changes.ts";
import { changesByRows } from "./row-changes.ts";

/** Takes up again what was put aside, documents as well as parts of them: what is understood now is written, the rest stays. */
export async function retry(given: Graph, options: Talk = {}): Promise<RunReport> {
  const started = Date.now();
  const total = emptyReport("put aside before");
  const report: RunReport = {
    run: null,
    dryRun: false,
    documents: [total],
    reasons: {},
    examples: [],
    seconds: 0,
    peakMemory: 0,
  };
  const documents: PutAside[] = [];
  await whileAlone(given, options, async (graph) => {
    let after = "";
    for (
      let things = await putAside(graph, after, batchSize);
      things.length > 0;
      things = await putAside(graph, after, batchSize)
    ) {
      after = things.at(-1)!.key;
      for (const thing of things) {
        if (thing.text === null) documents.push(thing);
        else await retryOne(graph, thing, total, report);
      }
    }
    await resolve(graph);
  });
  const again = await readAgain(given, documents, options, total, report);
  return {
    ...report,
    ...again,
    documents: [...report.documents, ...(again?.documents ?? [])],
    reasons: { ...report.reasons, ...again?.reasons },
    examples: [...report.examples, ...(again?.examples ?? [])].slice(0, mostExamples),
    seconds: (Date.now() - started) / 1000,
    peakMemory: process.memoryUsage.rss(),
  };
}

/** Documents that could not be read to their end are read anew, where they still are. */
async function readAgain(
  graph: Graph,
  documents: readonly PutAside[],
  options: Talk,
  total: DocumentReport,
  report: RunReport,
): Promise<RunReport | null> {
  const paths = new Set<string>();
  for (const { path, document, place, reason, source } of documents) {
    if (existsSync(path)) {
      paths.add(path);
      await dropPutAside(graph, { source });
      await forgetCompletion(graph, source);
    } else {
      total.read++;
      tellAside(report, total, reason, `${document}, ${place}: it is no longer at ${path}.`);
    }
  }
  return paths.size === 0 ? null : ingest(graph, [...paths], options);
}

function tellAside(report: RunReport, total: DocumentReport, reason: string, example: string): void {
  total.putAside++;
  report.reasons[reason] = (report.reasons[reason] ?? 0) + 1;
  if (report.examples.length < mostExamples) report.examples.push(example);
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
  total.read++;
  const aside = (reason: string, message: string) =>
    tellAside(run, total, reason, `${thing.document}, ${thing.place}: ${message}`);
  let changes: Changes;
  try {
    const format = thing.format as FormatName;
    if (isReleaseFormat(format)) {
      const item = await valueOf(JSON.parse(thing.text!), format, facts, thing.place);
      if (item.kind !== "releases") {
        aside(thing.reason, thing.message);
        return;
      }
      changes = await changesByReleases(
        graph,
        format,
        item.releases.map((release) => ({
          ...release,
          packed: packed(JSON.stringify(release.body)),
          source: thing.source,
        })),
      );
    } else {
      const row = { statement: readKeptRow(thing.text!, format, facts), line: lineOf(thing.place) };
      changes = await changesByRows(graph, [row], thing.source);
    }
  } catch (error) {
    if (error instanceof NotUnderstood || error instanceof SyntaxError) {
      aside(thing.reason, thing.message);
      return;
    }
    throw error;
  }
  if (changes.fragments.length > 0) await writeRecords(graph, changes);
  for (const { became } of changes.outcomes) total[became]++;
  await dropPutAside(graph, { keys: [thing.key] });
}

/** A row is put aside with `line 12`. */
const lineOf = (place: string) => Number(place.replace(/^line /, ""));
