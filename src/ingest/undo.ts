import { ForewarnedError } from "../errors.ts";
import { documentsOfRun, forgetCompletion } from "../graph/ingest-state/stored-records.ts";
import { isOfCuratedFacts, recordsFromAll } from "../graph/ingest-state/counts.ts";
import type { Graph } from "../graph/driver/neo4j.ts";
import { writeRecords } from "../graph/write/write.ts";
import { type IngestHooks, withIngestLock } from "./pipeline/ingest-lock.ts";
import { resolve } from "./resolve/resolve.ts";
import { removeDocument } from "./remove-document.ts";

/**
 * Takes back what a run brought: documents that no other run read, and what they alone state. Stopped at any moment, it is finished
 * by the same undo, and a document that is ingested again is read again.
 * @throws ForewarnedError `BAD_USER_INPUT` where there is no such run, where it brought curated facts, or where it was stopped.
 */
export async function undo(
  given: Graph,
  run: string,
  options: IngestHooks = {},
): Promise<{ documents: number; kept: number }> {
  try {
    return await withIngestLock(given, options, (graph) => undoLocked(graph, run, options));
  } catch (error) {
    if (!options.signal?.aborted) throw error;
    throw new ForewarnedError(
      "BAD_USER_INPUT",
      "Stopped. Run the same undo again to finish it, or ingest the documents again.",
      { cause: error },
    );
  }
}

async function undoLocked(
  graph: Graph,
  run: string,
  options: IngestHooks,
): Promise<{ documents: number; kept: number }> {
  const documents = await documentsOfRun(graph, run);
  if (documents === null)
    throw new ForewarnedError(
      "BAD_USER_INPUT",
      `Cannot undo run "${run}": there is no such run. Ask the API for sources { nodes { runs { nodes { id } } } }, or look at the report of the ingest.`,
    );
  if (await isOfCuratedFacts(graph, run))
    throw new ForewarnedError(
      "BAD_USER_INPUT",
      `Cannot undo run "${run}": it brought curated facts, and the next start would bring them again. Take their entries out of the files in seed/ instead.`,
    );
  const own = documents.flatMap(({ source, isShared }) => (isShared ? [] : [source]));
  // Before anything goes: who stops in between must not leave a document that says that all of it is there.
  await forgetCompletion(graph, own);
  let left = await recordsFromAll(graph, own);
  for (const source of own)
    await removeDocument(graph, source, (records) => {
      options.signal?.throwIfAborted();
      options.tell?.("Taking back records", (left -= records));
    });
  await writeRecords(graph, {
    fragments: [],
    removed: [
      ...documents.map(({ source }) => `run:${run}/${source}`),
      ...own.map((source) => `source:${source}`),
      `run:${run}`,
    ],
  });
  await resolve(graph, options.tell);
  return { documents: own.length, kept: documents.length - own.length };
}
