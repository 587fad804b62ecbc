import { type PackedDate, type UncertainDate, unpackDate } from "../../values.ts";
import { cypher } from "../cypher.ts";
import type { Graph } from "../driver/neo4j.ts";
import { packedDate } from "../stored/packed-date.ts";

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
      RETURN key, coalesce(source.isComplete, false), source.given, COUNT { MATCH (entry:Quarantined) WHERE entry.source = key }`,
    { sources },
  );
  return new Map(
    rows.map(([key, isComplete, given, putAside]) => [
      key as string,
      { isComplete: isComplete as boolean, given: given as string | null, putAside: Number(putAside) },
    ]),
  );
}

/** Those of these documents that the graph has whole. */
export async function completeDocuments(graph: Graph, sources: readonly string[]): Promise<Set<string>> {
  const rows = await graph.read(
    cypher`UNWIND $p.sources AS key
      MATCH (source:Source {key: key}) USING INDEX SEEK source:Source(key)
      WHERE source.isComplete
      RETURN key`,
    { sources },
  );
  return new Set(rows.map(([key]) => key as string));
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
      ${packedDate(cypher`source`, "published")}`,
    { source },
  );
  if (!row) return null;
  const [publisher, url, licence, given] = row as (string | null)[];
  return { publisher, url, licence, published: unpackDate(row[4] as PackedDate), given } as SourceFacts;
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
