import type { Label } from "../../model.ts";
import { cypher, name } from "../cypher.ts";
import type { Graph } from "../driver/neo4j.ts";

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

/** The facts that a register states about an organisation. */
export type RegisterFacts = Partial<Record<"statedName" | "startDate" | "endDate" | "place" | "kind", string>>;

// (:Source)-[:DESCRIBES]->(:Organization)
/** The facts that rows with a prefix state about each of these organisations, by the key that the rows state. */
export async function factsOfRegisters(
  graph: Graph,
  keys: readonly string[],
  prefix: string,
): Promise<[key: string, facts: RegisterFacts][]> {
  const rows = await graph.read(
    cypher`UNWIND $p.keys AS key
      CALL (key) {
        MATCH (node:Organization {key: key}) USING INDEX SEEK node:Organization(key) RETURN node
        UNION
        MATCH (merged:Merged {key: 'Organization ' + key})-[:IS]->(node:Organization) USING INDEX SEEK merged:Merged(key) RETURN node
      }
      MATCH (node)<-[edge:DESCRIBES]-() WHERE edge.statedKey = key AND edge.record STARTS WITH $p.prefix
      RETURN key, edge {.statedName, .startDate, .endDate, .place, .kind}`,
    { keys, prefix },
  );
  return rows as [string, RegisterFacts][];
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
