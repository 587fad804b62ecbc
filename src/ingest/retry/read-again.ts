import { existsSync } from "node:fs";
import type { Quarantined } from "../../graph/ingest-state/stored-records.ts";
import type { Graph } from "../../graph/driver/neo4j.ts";
import { beginAgain, endAgain } from "../../graph/ingest-state/quarantine.ts";
import { type IngestHooks, withIngestLock } from "../pipeline/ingest-lock.ts";
import { isCopy } from "../read/copies.ts";
import { digestOfFile } from "../read/inspect.ts";
import type { RunReport } from "../report/report.ts";
import { ingest } from "../run.ts";

/** Documents that could not be read to their end, and are still where they were: their digests with their paths. */
export type Again = ReadonlyMap<string, string>;

/**
 * Reads documents anew, and drops what was put aside of them once they were read: who is killed in between loses nothing. Null where
 * there are none.
 */
export async function readAgain(graph: Graph, again: Again, options: IngestHooks): Promise<RunReport | null> {
  if (again.size === 0) return null;
  const sources = [...again.keys()];
  await withIngestLock(graph, options, (alone) => beginAgain(alone, sources));
  const report = await ingest(graph, [...new Set(again.values())], options);
  await withIngestLock(graph, options, (alone) => endAgain(alone, sources));
  // What was put aside before is what was taken up now.
  return { ...report, documents: report.documents.map((each) => ({ ...each, putAsideBefore: 0 })) };
}

/**
 * Whether a document says better than the text that is kept of it what was put aside: before 10.0 was read as a number, an advisory was
 * put aside for it, with "10.0" in its text.
 */
export async function saysBetter({ format, text, path, source }: Quarantined): Promise<boolean> {
  const hasScoreAsText = format === "csaf" && /Score":"/.test(text ?? "");
  return hasScoreAsText && existsSync(path) && (await digestOfFile(path)) === source;
}

/** Whether a document can be read again; else why not. */
export function whyNotAgain({ path }: Quarantined): string | null {
  if (existsSync(path)) return null;
  return isCopy(path)
    ? "it came from standard input or a pipe, and is read again where it is piped into ingest again."
    : `it is no longer at ${path}.`;
}
