import { basename } from "node:path";
import type { Graph } from "../graph/driver/neo4j.ts";
import { type Fetched, type Given, givenFacts, mergedGiven } from "./facts/given-facts.ts";
import type { RowDoubt } from "./formats/format.ts";
import type { FormatName } from "./formats/registry.ts";
import type { Manifests } from "./manifest/manifests.ts";
import { itemsOf } from "./pipeline/items.ts";
import { hasChanged, lookAt, type LookedAt } from "./pipeline/known-files.ts";
import { brokenJson } from "./pipeline/broken-json.ts";
import {
  archiveOf,
  changedMeanwhile,
  isCutOff,
  unknownDocument,
  unreadableFile,
} from "./pipeline/quarantined-documents.ts";
import type { ReadDocument } from "./pipeline/read-document.ts";
import type { Step } from "./pipeline/steps.ts";
import { isCopy } from "./read/copies.ts";
import type { Input } from "./read/inputs.ts";
import { inspect } from "./read/inspect.ts";
import { recognise } from "./read/recognise.ts";
import { emptyReport } from "./report/report.ts";
import { notesOnDoubts } from "./report/row-doubts.ts";

export interface ReadOptions {
  format?: FormatName;
  /** What a person can do about a document whose format is not recognised, if it is not about `--format` of the ingest. */
  formatHint?: string;
  signal?: AbortSignal;
  /** Facts about all these documents, which hold if a document does not state them itself. */
  given?: Given;
  /** Facts of a feed about documents that it fetched, by path. */
  fetched?: ReadonlyMap<string, Fetched>;
}

/** The digests of documents that this run has read. The same content may be in two files. */
export interface ReadSoFar {
  done: Set<string>;
  /** Those of them that had entries in quarantine before. */
  again: Set<string>;
}

/** Reads documents one after the other, and yields each step. It writes nothing to the graph, and adds to `soFar`. */
export async function* readDocuments(
  graph: Graph,
  inputs: readonly Input[],
  manifests: Manifests,
  options: ReadOptions,
  soFar: ReadSoFar,
): AsyncGenerator<Step> {
  for await (const looked of lookAt(graph, inputs)) {
    if ("checking" in looked) {
      const { name } = looked.checking;
      yield { kind: "event", event: { kind: "phase", name, phase: `Checking ${name}` } };
      continue;
    }
    options.signal?.throwIfAborted();
    const { input } = looked;
    let rest = input.bytes;
    const steps = "error" in looked ? unreadable(input, looked.error) : document(looked, manifests, options, soFar);
    for await (const step of steps) {
      if ("bytes" in step) rest -= step.bytes;
      yield step;
    }
    yield { kind: "event", event: { kind: "passed", bytes: rest } };
  }
}

function* unreadable({ name, path }: Input, error: Error): Generator<Step> {
  const document = { ...emptyReport(name, path), status: "PUT_ASIDE" as const };
  yield { kind: "event", event: { kind: "document", document } };
  yield { kind: "quarantine", source: `unreadable:${path}`, document, item: unreadableFile(error) };
}

async function* document(
  looked: LookedAt,
  manifests: Manifests,
  options: ReadOptions,
  { done, again }: ReadSoFar,
): AsyncGenerator<Step> {
  const { input, source, known } = looked;
  const url = options.fetched?.get(input.path)?.url ?? null;
  const report = { ...emptyReport(input.name, input.path, source), url };
  const given = mergedGiven(known?.given ?? null, {
    manifests: manifests.of(input.path),
    fetched: options.fetched?.get(input.path),
    options: options.given ?? {},
  });
  const isGivenAnew = known !== null && given !== known.given;
  if (done.has(source) || (known?.isComplete && !isGivenAnew)) {
    done.add(source);
    const document = { ...report, status: "KNOWN" as const, putAsideBefore: known?.putAside ?? 0 };
    yield { kind: "event", event: { kind: "document", document } };
    return;
  }
  const inspection = await inspect(input.path);
  const recognised = recognise(inspection.head, options.format);
  if (!recognised) {
    const broken =
      isCutOff(inspection) || archiveOf(inspection.head) !== null ? null : await brokenJson(input, inspection);
    const isQuarantined = input.isNamed || isCutOff(inspection) || broken !== null;
    const document = { ...report, status: isQuarantined ? ("PUT_ASIDE" as const) : ("IGNORED" as const) };
    yield { kind: "event", event: { kind: "document", document } };
    if (isQuarantined)
      yield {
        kind: "quarantine",
        source,
        document,
        item: broken ?? unknownDocument(inspection, options.format, options.formatHint),
      };
    return;
  }
  report.format = recognised.format;
  const path = isCopy(input.path) ? null : input.path;
  const facts = { source, title: titleOf(input), path, ...givenFacts(given) };
  const document: ReadDocument = { facts, given, isGivenAnew, format: recognised.format, report };
  yield { kind: "event", event: { kind: "document", document: report } };
  if (isGivenAnew) yield { kind: "remove", document };
  const doubts = new Map<RowDoubt, number>();
  let bytes = 0;
  const readSince = () => {
    const since = bytes;
    bytes = 0;
    return since;
  };
  for await (const item of itemsOf(input.path, inspection, recognised, facts, (more) => (bytes += more))) {
    if (item.kind === "row" && item.statement.doubt)
      doubts.set(item.statement.doubt, (doubts.get(item.statement.doubt) ?? 0) + 1);
    yield { kind: "item", document, item, bytes: readSince() };
  }
  for (const note of notesOnDoubts(report.name, doubts)) yield { kind: "event", event: { kind: "note", note } };
  if (await hasChanged(looked)) yield { kind: "item", document, item: changedMeanwhile, bytes: readSince() };
  else {
    done.add(source);
    if (known && known.putAside > 0) again.add(source);
    yield { kind: "end", document, bytes: readSince() };
  }
}

/** The title of a file is its name without its folders, because the graph publishes the title. */
export const titleOf = ({ name }: Input) => basename(name);
