import type { Label, UncertainDate } from "../../model.ts";
import { cypher, name } from "../cypher.ts";
import type { Graph } from "../driver/neo4j.ts";

/*
 * The state that an ingest stores for later runs: releases with their bodies, documents that were read to their end, and the
 * quarantine. The nodes of the quarantine have the label `PutAside`. The API does not show them.
 */

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
export async function releasesOfRecords(graph: Graph, records: readonly string[]): Promise<ReleaseRow[]> {
  const rows = await graph.read(
    cypher`UNWIND $p.records AS record
      MATCH (release:Release) WHERE release.record = record
      MATCH (release)-[from:FROM]->(source:Source)
      WITH record, release, source ORDER BY source.key
      RETURN record, release.key, release.format, release.title, release.releaseId,
        [release.date, toString(release.dateEarliest), toString(release.dateLatest), release.dateStated],
        [release.lastDate, toString(release.lastDateEarliest), toString(release.lastDateLatest), release.lastDateStated],
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
      date: readDate(date),
      lastDate: readDate(lastDate),
      tags: tags ?? [],
      body: Uint8Array.from(body as Int8Array),
      sources,
    } as ReleaseRow;
  });
}

function readDate(value: unknown): UncertainDate | null {
  const [edtf = null, earliest = null, latest = null, stated = null] = value as (string | null)[];
  return (edtf ?? earliest ?? latest ?? stated) ? { edtf, earliest, latest, stated } : null;
}

/** A node that equal rows of documents make, and the lines of the documents that state it. */
export interface StoredRow {
  digest: string;
  key: string;
  from: { source: string; line: number | null }[];
}

// (:Payment)-[:FROM {line}]->(:Source)
/** The nodes of rows with these digests. Equal rows are distinct nodes: `<digest>-1`, `<digest>-2`. */
export async function nodesOfRows(graph: Graph, label: Label, digests: readonly string[]): Promise<StoredRow[]> {
  const rows = await graph.read(
    cypher`UNWIND $p.digests AS digest
      MATCH (node:${name(label)}) USING INDEX SEEK node:${name(label)}(key) WHERE node.key STARTS WITH digest + '-'
      RETURN digest, node.key, COLLECT { MATCH (node)-[from:FROM]->(source:Source) RETURN [source.key, from.line] }`,
    { digests },
  );
  return rows.map(([digest, key, from]) => ({
    digest: digest as string,
    key: key as string,
    from: (from as [string, bigint | null][]).map(([source, line]) => ({
      source,
      line: line === null ? null : Number(line),
    })),
  }));
}

/** The documents that state each node, for the nodes that are in the graph. */
export async function sourcesOfNodes(
  graph: Graph,
  label: Label,
  keys: readonly string[],
): Promise<Map<string, string[]>> {
  const rows = await graph.read(
    cypher`UNWIND $p.keys AS key MATCH (node:${name(label)} {key: key}) RETURN key, coalesce(node.sources, [])`,
    { keys },
  );
  return new Map(rows as [string, string[]][]);
}

/** A document that an earlier run began to read. */
export interface KnownDocument {
  /** True if it was read to its end. */
  isComplete: boolean;
  /** The facts that the command or a manifest states about it, as text. */
  given: string | null;
  /** The number of its records in quarantine. */
  putAside: number;
}

/** Those of these documents that an earlier run began to read, by key. */
export async function knownDocuments(graph: Graph, sources: readonly string[]): Promise<Map<string, KnownDocument>> {
  const rows = await graph.read(
    cypher`UNWIND $p.sources AS key
      MATCH (source:Source {key: key}) USING INDEX SEEK source:Source(key)
      RETURN key, coalesce(source.isComplete, false), source.given, COUNT { MATCH (aside:PutAside) WHERE aside.source = key }`,
    { sources },
  );
  return new Map(
    rows.map(([key, isComplete, given, putAside]) => [
      key as string,
      { isComplete: isComplete as boolean, given: given as string | null, putAside: Number(putAside) },
    ]),
  );
}

/** The facts of a document. `given` are the facts that the command or a manifest states about it, as text. */
export interface SourceFacts {
  publisher: string | null;
  url: string | null;
  licence: string | null;
  published: UncertainDate | null;
  given: string | null;
}

/** The facts of a document that an earlier run began to read; null if there is none. */
export async function factsOfSource(graph: Graph, source: string): Promise<SourceFacts | null> {
  const [row] = await graph.read(
    cypher`MATCH (source:Source {key: $p.source}) RETURN source.publisher, source.url, source.licence, source.given,
      [source.published, toString(source.publishedEarliest), toString(source.publishedLatest), source.publishedStated]`,
    { source },
  );
  if (!row) return null;
  const [publisher, url, licence, given] = row as (string | null)[];
  return { publisher, url, licence, published: readDate(row[4]), given } as SourceFacts;
}

/** Marks documents as not complete, so that the ingest reads them again, and as `:Uncompared`. */
export async function forgetCompletion(graph: Graph, sources: readonly string[]): Promise<void> {
  await graph.write((statement) =>
    statement(
      cypher`UNWIND $p.sources AS key MATCH (source:Source {key: key}) SET source.isComplete = false, source:Uncompared`,
      {
        sources,
      },
    ),
  );
}

/** A record, or a whole document, that the ingest did not understand. */
export interface Quarantined {
  source: string;
  place: string;
  /** The name of the file, shown to people. */
  document: string;
  path: string;
  format: string | null;
  reason: string;
  message: string;
  /** The text of the record, without contact points; null for a whole document. */
  text: string | null;
}

/** Stores entries of the quarantine, each once. */
export async function quarantine(graph: Graph, things: readonly Quarantined[]): Promise<void> {
  if (things.length === 0) return;
  await graph.write((statement) =>
    statement(cypher`UNWIND $p.rows AS row MERGE (aside:PutAside {key: row.key}) SET aside = row`, {
      rows: things.map((thing) => ({ ...thing, key: keyOf(thing), title: thing.message.slice(0, 200) })),
    }),
  );
}

const keyOf = ({ source, place }: Pick<Quarantined, "source" | "place">) => `${source} ${place}`;

/** Up to `limit` entries of the quarantine, in the order of their keys, after a key. */
export async function putAside(graph: Graph, after: string, limit: number): Promise<(Quarantined & { key: string })[]> {
  const rows = await graph.read(
    cypher`MATCH (aside:PutAside) WHERE aside.key > $p.after
      RETURN aside {.key, .source, .place, .document, .path, .format, .reason, .message, .text}
      ORDER BY aside.key LIMIT toInteger($p.limit)`,
    { after, limit },
  );
  return rows.map(([aside]) => aside as Quarantined & { key: string });
}

/** Deletes the quarantine entries of a document, or those with these keys. */
export async function dropQuarantined(
  graph: Graph,
  of: { source: string } | { keys: readonly string[] },
): Promise<void> {
  await graph.write((statement) =>
    "source" in of
      ? statement(cypher`MATCH (aside:PutAside) WHERE aside.source = $p.source DELETE aside`, of)
      : statement(cypher`UNWIND $p.keys AS key MATCH (aside:PutAside {key: key}) DELETE aside`, of),
  );
}

// (:Run)-[:READ]->(:Source)
/** The documents that a run read. `isShared` is true if another run read the document too. Null if there is no such run. */
export async function documentsOfRun(
  graph: Graph,
  run: string,
): Promise<{ source: string; isShared: boolean }[] | null> {
  const rows = await graph.read(
    cypher`MATCH (run:Run {key: $p.run})
      OPTIONAL MATCH (run)-[:READ]->(source:Source)
      RETURN source.key, EXISTS { MATCH (source)<-[:READ]-(other:Run) WHERE other <> run }`,
    { run },
  );
  if (rows.length === 0) return null;
  return rows.flatMap(([source, isShared]) =>
    source === null ? [] : [{ source: source as string, isShared: isShared as boolean }],
  );
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

// (:Payment)-[:FROM]->(:Source)
/** The keys of up to `limit` nodes that rows of a document make. */
export async function nodesFrom(graph: Graph, source: string, label: Label, limit: number): Promise<string[]> {
  const rows = await graph.read(
    cypher`MATCH (:Source {key: $p.source})<-[:FROM]-(node:${name(label)}) RETURN node.key LIMIT toInteger($p.limit)`,
    { source, limit },
  );
  return rows.map(([key]) => key as string);
}

// (:Source)-[:DESCRIBES]->(any)
/** Up to `limit` records by which a document describes organisations. */
export async function descriptionsFrom(graph: Graph, source: string, prefix: string, limit: number): Promise<string[]> {
  const rows = await graph.read(
    cypher`MATCH (:Source {key: $p.source})-[edge:DESCRIBES]->() WHERE edge.record STARTS WITH $p.prefix
      RETURN DISTINCT edge.record LIMIT toInteger($p.limit)`,
    { source, prefix, limit },
  );
  return rows.map(([record]) => record as string);
}

/** Removes a document from nodes that other documents state too. */
export async function dropSourceOfNodes(
  graph: Graph,
  source: string,
  label: Label,
  keys: readonly string[],
): Promise<void> {
  await graph.write((statement) =>
    statement(
      cypher`UNWIND $p.keys AS key
        MATCH (node:${name(label)} {key: key})-[from:FROM]->(:Source {key: $p.source}) DELETE from
        SET node:Uncompared, node.sources = [each IN node.sources WHERE each <> $p.source]
        WITH node MATCH (node)-[edge]->() SET edge.sources = [each IN edge.sources WHERE each <> $p.source]`,
      { source, keys },
    ),
  );
}
