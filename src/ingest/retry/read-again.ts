import { existsSync } from "node:fs";
import type { Quarantined } from "../../graph/ingest-state/quarantined.ts";
import type { Graph } from "../../graph/driver/neo4j.ts";
import { beginAgain, endAgain } from "../../graph/write/ingest-state/quarantine.ts";
import { type IngestHooks, withIngestLock } from "../pipeline/ingest-lock.ts";
import { isCopy } from "../read/copies.ts";
import { digestOfFile } from "../read/inspect.ts";
import type { RunReport } from "../report/report.ts";
import { ingest } from "../run.ts";

/** Documents that were not read to their end and are still at their path: the path by digest. */
export type Again = ReadonlyMap<string, string>;

/**
 * Reads documents again. Their entries in quarantine are deleted only afterwards, so that a process that is killed in between
 * loses nothing.
 * @returns the report, or null if there are no documents to read.
 */
export async function readAgain(graph: Graph, again: Again, options: IngestHooks): Promise<RunReport | null> {
  if (again.size === 0) return null;
  const sources = [...again.keys()];
  await withIngestLock(graph, options, (alone) => beginAgain(alone, sources));
  const report = await ingest(graph, [...new Set(again.values())], options);
  await withIngestLock(graph, options, (alone) => endAgain(alone, sources));
  // The entries of earlier runs are those that this retry has just read again.
  return { ...report, documents: report.documents.map((each) => ({ ...each, putAsideBefore: 0 })) };
}

/**
 * True if the document itself is a better source for the retry than the text in quarantine. A former version did not read 10.0
 * as a number. It quarantined the advisory, with "10.0" in the stored text.
 */
export async function saysBetter({ format, text, path, source }: Quarantined): Promise<boolean> {
  const hasScoreAsText = format === "csaf" && /Score":"/.test(text ?? "");
  return hasScoreAsText && existsSync(path) && (await digestOfFile(path)) === source;
}

/** The reason why a document cannot be read again. Null if it can. */
export function whyNotAgain({ path }: Quarantined): string | null {
  if (existsSync(path)) return null;
  return isCopy(path)
    ? "The document came from standard input or a pipe. To retry it, pipe it into ingest again."
    : `The document is no longer at ${path}. Put it back and retry, or delete the entry with: npx forewarned ingest retry --forget`;
}
