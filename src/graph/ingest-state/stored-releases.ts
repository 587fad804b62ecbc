import { type PackedDate, type UncertainDate, unpackDate } from "../../values.ts";
import { cypher } from "../cypher.ts";
import type { Graph } from "../driver/neo4j.ts";
import { packedDate } from "../stored/packed-date.ts";

/** A release as the graph stores it. */
export interface ReleaseRow {
  record: string;
  key: string;
  format: string;
  title: string | null;
  releaseId: string | null;
  date: UncertainDate | null;
  lastDate: UncertainDate | null;
  tags: string[];
  body: Uint8Array;
  sources: string[];
}

// (:Release {record})-[:FROM]->(:Source)
/** All stored releases of these records. */
export async function releasesOfRecords(graph: Graph, records: readonly string[]): Promise<ReleaseRow[]> {
  const rows = await graph.read(
    cypher`UNWIND $p.records AS record
      MATCH (release:Release) WHERE release.record = record
      MATCH (release)-[from:FROM]->(source:Source)
      WITH record, release, source ORDER BY source.key
      RETURN record, release.key, release.format, release.title, release.releaseId,
        ${packedDate(cypher`release`, "date")},
        ${packedDate(cypher`release`, "lastDate")},
        release.tags, release.body, collect(source.key)`,
    { records },
  );
  return rows.map((row) => {
    const [record, key, format, title, releaseId, date, lastDate, tags, body, sources] = row as [
      string,
      string,
      ...unknown[],
    ];
    return {
      record,
      key,
      format,
      title,
      releaseId,
      date: unpackDate(date as PackedDate),
      lastDate: unpackDate(lastDate as PackedDate),
      tags: tags ?? [],
      body: Uint8Array.from(body as Int8Array),
      sources,
    } as ReleaseRow;
  });
}

// (:Release)-[:FROM]->(:Source)
/** Up to `limit` records that releases of a document contribute to. */
export async function recordsOfReleasesFrom(graph: Graph, source: string, limit: number): Promise<string[]> {
  const rows = await graph.read(
    cypher`MATCH (:Source {key: $p.source})<-[:FROM]-(release:Release) RETURN DISTINCT release.record LIMIT toInteger($p.limit)`,
    { source, limit },
  );
  return rows.map(([record]) => record as string);
}
