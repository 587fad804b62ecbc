import { descriptionsFrom, nodesFrom, sourcesOfNodes } from "../../graph/ingest-state/stored-rows.ts";
import { dropQuarantined } from "../../graph/write/ingest-state/quarantine.ts";
import { dropSourceOfNodes } from "../../graph/write/ingest-state/drop-source.ts";
import { recordsOfReleasesFrom } from "../../graph/ingest-state/stored-releases.ts";
import type { Graph } from "../../graph/driver/neo4j.ts";
import { writeRecords } from "../../graph/write/records/write.ts";
import type { Label } from "../../model.ts";
import type { RowFormat } from "../formats/format.ts";
import { rowFormats } from "../formats/registry.ts";
import { batchSize } from "./batches.ts";
import { dropReleases } from "./release-changes.ts";

/**
 * Removes the facts that only this document states, and removes the document from the sources of its other facts. Its entries in
 * quarantine are deleted too. Yields before each batch the number of records that the batch before it removed.
 */
export async function* removeDocument(graph: Graph, source: string): AsyncGenerator<number> {
  const steps = [
    () => removeReleases(graph, source),
    ...rowFormats.map((format) => () => removeRows(graph, source, format)),
  ];
  for (const step of steps) {
    let records = 0;
    do {
      yield records;
      records = await step();
    } while (records > 0);
  }
  await dropQuarantined(graph, { source });
}

/** Removes one batch. Returns the number of records in it, or 0 if none is left. */
async function removeReleases(graph: Graph, source: string): Promise<number> {
  const records = await recordsOfReleasesFrom(graph, source, batchSize);
  if (records.length > 0) await dropReleases(graph, records, source);
  return records.length;
}

async function removeRows(graph: Graph, source: string, { recordPrefix, rowLabel }: RowFormat): Promise<number> {
  if (rowLabel !== null) return removeNodes(graph, source, rowLabel, recordPrefix);
  const records = await descriptionsFrom(graph, source, recordPrefix, batchSize);
  if (records.length > 0) await writeRecords(graph, { fragments: [], removed: records });
  return records.length;
}

async function removeNodes(graph: Graph, source: string, label: Label, recordPrefix: string): Promise<number> {
  const keys = await nodesFrom(graph, source, label, batchSize);
  if (keys.length === 0) return 0;
  const sources = await sourcesOfNodes(graph, label, keys);
  const isShared = (key: string) => (sources.get(key)?.length ?? 0) > 1;
  await dropSourceOfNodes(graph, source, label, keys.filter(isShared));
  await writeRecords(graph, {
    fragments: [],
    removed: keys.filter((key) => !isShared(key)).map((key) => `${recordPrefix}${key}`),
  });
  return keys.length;
}
