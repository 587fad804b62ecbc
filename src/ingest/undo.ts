import { ForewarnedError } from "../errors.ts";
import { documentsOfRun } from "../graph/ingest-state/known-documents.ts";
import { dropQuarantinedBy } from "../graph/write/ingest-state/quarantine.ts";
import { forgetCompletion } from "../graph/write/ingest-state/forget-completion.ts";
import { isOfCuratedFacts, recordsFromAll } from "../graph/ingest-state/counts.ts";
import type { Graph } from "../graph/driver/neo4j.ts";
import { writeRecords } from "../graph/write/records/write.ts";
import { standBeside } from "./curated.ts";
import { type IngestHooks, withIngestLock } from "./pipeline/ingest-lock.ts";
import { resolve } from "./resolve/resolve.ts";
import { removeDocument } from "./pipeline/remove-document.ts";

/** What an undo removed. */
export interface Undone {
  /** The documents that were removed. */
  documents: number;
  /** The documents that were left, because another run read them too. */
  kept: number;
  /** The entries of whole documents that the run quarantined, which are no documents of the graph. */
  quarantined: number;
}

/**
 * Removes the documents of a run that no other run read, the facts that only these documents state, and what the run
 * quarantined. If it is stopped at any
 * moment, the same undo again finishes it. A removed document that is ingested again is read again.
 * @param run the key of the run.
 * @throws ForewarnedError `BAD_USER_INPUT` if there is no such run, if the run loaded curated facts, or if the undo was stopped.
 */
export async function undo(given: Graph, run: string, options: IngestHooks = {}): Promise<Undone> {
  try {
    return await withIngestLock(given, options, (graph) => undoLocked(graph, run, options));
  } catch (error) {
    if (!options.signal?.aborted) throw error;
    throw new ForewarnedError(
      "BAD_USER_INPUT",
      "The undo was stopped. Run the same undo again to finish it, or ingest the documents again.",
      { cause: error },
    );
  }
}

async function undoLocked(graph: Graph, run: string, options: IngestHooks): Promise<Undone> {
  const documents = await documentsOfRun(graph, run);
  if (documents === null)
    throw new ForewarnedError(
      "BAD_USER_INPUT",
      `Cannot undo run "${run}": there is no such run. The report of an ingest shows the key of its run. The API lists all runs: sources { nodes { runs { nodes { id } } } }.`,
    );
  if (await isOfCuratedFacts(graph, run))
    throw new ForewarnedError(
      "BAD_USER_INPUT",
      `Cannot undo run "${run}": it loaded curated facts, and the next start would load them again. Remove their entries from the files in seed/ instead.`,
    );
  const own = documents.flatMap(({ source, isShared }) => (isShared ? [] : [source]));
  // This comes first, so that an undo that is stopped leaves no document that is marked as complete but lacks records.
  await forgetCompletion(graph, own);
  let left = await recordsFromAll(graph, own);
  for (const source of own)
    for await (const records of removeDocument(graph, source)) {
      options.signal?.throwIfAborted();
      options.phase?.("Removing records", (left -= records));
    }
  const shared = documents.flatMap(({ source, isShared }) => (isShared ? [source] : []));
  const quarantined = await dropQuarantinedBy(graph, run, shared);
  await writeRecords(graph, {
    fragments: [],
    removed: [
      ...documents.map(({ source }) => `run:${run}/${source}`),
      ...own.map((source) => `source:${source}`),
      `run:${run}`,
    ],
  });
  await standBeside(graph, options.curated);
  await resolve(graph, options.phase);
  return { documents: own.length, kept: shared.length, quarantined };
}
