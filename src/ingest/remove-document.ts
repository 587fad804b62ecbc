import {
  dropQuarantined,
  dropSourceOfPayments,
  recordsFrom,
  sourcesOfPayments,
} from "../graph/ingest-state/stored-records.ts";
import type { Graph } from "../graph/driver/neo4j.ts";
import { writeRecords } from "../graph/write/write.ts";
import { batchSize } from "./pipeline/batch.ts";
import { dropReleases } from "./pipeline/release-changes.ts";

/** Takes back what a document says; `tell` is told before each batch how many were taken back since the one before. */
export async function removeDocument(graph: Graph, source: string, tell: (records: number) => void): Promise<void> {
  for (let before = 0; ;) {
    tell(before);
    const { releases, payments, rows } = await recordsFrom(graph, source, batchSize);
    before = releases.length + payments.length + rows.length;
    if (before === 0) break;
    if (releases.length > 0) await dropReleases(graph, releases, source);
    if (rows.length > 0) await writeRecords(graph, { fragments: [], removed: rows });
    if (payments.length > 0) await removePayments(graph, source, payments);
  }
  await dropQuarantined(graph, { source });
}

async function removePayments(graph: Graph, source: string, payments: readonly string[]): Promise<void> {
  const sources = await sourcesOfPayments(graph, payments);
  const isShared = (key: string) => (sources.get(key)?.length ?? 0) > 1;
  await dropSourceOfPayments(graph, source, payments.filter(isShared));
  await writeRecords(graph, {
    fragments: [],
    removed: payments.filter((key) => !isShared(key)).map((key) => `payment:${key}`),
  });
}
