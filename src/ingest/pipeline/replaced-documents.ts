import { countQuarantined } from "../../graph/ingest-state/counts.ts";
import type { Graph } from "../../graph/driver/neo4j.ts";
import { dropReplaced, type GoodDocument } from "../../graph/write/ingest-state/quarantine.ts";
import { isCopy } from "../read/copies.ts";
import type { DocumentReport } from "../report/report.ts";
import { batchSize } from "./batches.ts";

/** Ends the quarantine of unreadable versions of documents that this run has read without any entry in quarantine. */
export async function endReplaced(
  graph: Graph,
  documents: readonly DocumentReport[],
): Promise<{ path: string; entries: number }[]> {
  const good = documents.flatMap(asGood);
  if (good.length === 0 || (await countQuarantined(graph)) === 0) return [];
  const ended = [];
  for (let at = 0; at < good.length; at += batchSize)
    ended.push(...(await dropReplaced(graph, good.slice(at, at + batchSize))));
  return ended;
}

function asGood({ status, source, path, url, putAside, putAsideBefore }: DocumentReport): GoodDocument[] {
  const isGood = status === "READ" && putAside + putAsideBefore === 0;
  return isGood && source !== null && !isCopy(path) ? [{ source, path, url }] : [];
}
