import type { UncertainDate } from "../../model.ts";
import { cypher } from "../cypher.ts";
import type { Graph } from "../driver/neo4j.ts";

/*
 * What an ingest keeps for later runs: releases with their bodies, which documents were read to their end, what was put aside.
 * `PutAside` nodes are the ingest's own; the API does not show them.
 */

/** A release as the graph keeps it. */
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

/** A payment that is there already, and the lines of the documents that state it. */
export interface StoredPayment {
  digest: string;
  key: string;
  from: { source: string; line: number | null }[];
}

// (:Payment)-[:FROM {line}]->(:Source)
/** The payments of rows of these digests. Equal rows are distinct payments: `<digest>-1`, `<digest>-2`. */
export async function paymentsOfRows(graph: Graph, digests: readonly string[]): Promise<StoredPayment[]> {
  const rows = await graph.read(
    cypher`UNWIND $p.digests AS digest
      MATCH (payment:Payment) USING INDEX SEEK payment:Payment(key) WHERE payment.key STARTS WITH digest + '-'
      RETURN digest, payment.key, COLLECT { MATCH (payment)-[from:FROM]->(source:Source) RETURN [source.key, from.line] }`,
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

/** For payments that are there already, the documents that state them. */
export async function sourcesOfPayments(graph: Graph, keys: readonly string[]): Promise<Map<string, string[]>> {
  const rows = await graph.read(
    cypher`UNWIND $p.keys AS key MATCH (payment:Payment {key: key}) RETURN key, coalesce(payment.sources, [])`,
    { keys },
  );
  return new Map(rows as [string, string[]][]);
}

/** A document that was begun before: whether it was read to its end, what was given of it, and how much of it is put aside. */
export interface KnownDocument {
  isComplete: boolean;
  given: string | null;
  putAside: number;
}

/** Which of these documents were begun before, by their keys. */
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

/** What a document says of itself, and what is given of it. */
export interface SourceFacts {
  publisher: string | null;
  url: string | null;
  licence: string | null;
  published: UncertainDate | null;
  given: string | null;
}

/** The facts of a document that was begun before; null where there is none. */
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

/** Lets documents be read again, and be compared with others. */
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

/** Something that was not understood, and where it stands. */
export interface Quarantined {
  source: string;
  place: string;
  /** The file's name, for a person. */
  document: string;
  path: string;
  format: string | null;
  reason: string;
  message: string;
  /** The thing itself, without contact points; null where it is the whole document. */
  text: string | null;
}

/** Keeps what was put aside, each once. */
export async function quarantine(graph: Graph, things: readonly Quarantined[]): Promise<void> {
  if (things.length === 0) return;
  await graph.write((statement) =>
    statement(cypher`UNWIND $p.rows AS row MERGE (aside:PutAside {key: row.key}) SET aside = row`, {
      rows: things.map((thing) => ({ ...thing, key: keyOf(thing), title: thing.message.slice(0, 200) })),
    }),
  );
}

const keyOf = ({ source, place }: Pick<Quarantined, "source" | "place">) => `${source} ${place}`;

/** Up to so many of the things that were put aside, after a key. */
export async function putAside(graph: Graph, after: string, limit: number): Promise<(Quarantined & { key: string })[]> {
  const rows = await graph.read(
    cypher`MATCH (aside:PutAside) WHERE aside.key > $p.after
      RETURN aside {.key, .source, .place, .document, .path, .format, .reason, .message, .text}
      ORDER BY aside.key LIMIT toInteger($p.limit)`,
    { after, limit },
  );
  return rows.map(([aside]) => aside as Quarantined & { key: string });
}

/** Forgets what was put aside of a document, or the things of these keys. */
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
/** The documents that a run read, with whether another run read them too; null where there is no such run. */
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

// (:Release|Payment)-[:FROM]->(:Source)-[:DESCRIBES]->(any)
/** Up to so many records that a document states something of. */
export async function recordsFrom(
  graph: Graph,
  source: string,
  limit: number,
): Promise<{ releases: string[]; payments: string[]; rows: string[] }> {
  const [[releases, payments, rows] = [[], [], []]] = await graph.read(
    cypher`OPTIONAL MATCH (source:Source {key: $p.source})
      RETURN
        COLLECT { MATCH (source)<-[:FROM]-(release:Release) RETURN DISTINCT release.record LIMIT toInteger($p.limit) },
        COLLECT { MATCH (source)<-[:FROM]-(payment:Payment) RETURN payment.key LIMIT toInteger($p.limit) },
        COLLECT { MATCH (source)-[edge:DESCRIBES]->() WHERE edge.record STARTS WITH 'register:' RETURN DISTINCT edge.record LIMIT toInteger($p.limit) }`,
    { source, limit },
  );
  return { releases, payments, rows } as { releases: string[]; payments: string[]; rows: string[] };
}

/** Takes a document away from payments that others state too. */
export async function dropSourceOfPayments(graph: Graph, source: string, keys: readonly string[]): Promise<void> {
  await graph.write((statement) =>
    statement(
      cypher`UNWIND $p.keys AS key
        MATCH (payment:Payment {key: key})-[from:FROM]->(:Source {key: $p.source}) DELETE from
        SET payment:Uncompared, payment.sources = [each IN payment.sources WHERE each <> $p.source]
        WITH payment MATCH (payment)-[edge]->() SET edge.sources = [each IN edge.sources WHERE each <> $p.source]`,
      { source, keys },
    ),
  );
}
