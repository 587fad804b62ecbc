import { cypher } from "../cypher.ts";
import type { Graph } from "../driver/neo4j.ts";

/** The number of entries in quarantine. The database maintains this count, so it costs nothing. */
export async function countQuarantined(graph: Graph): Promise<number> {
  const [[count] = [0n]] = await graph.read(cypher`MATCH (entry:Quarantined) RETURN count(entry)`, {});
  return Number(count);
}

// (:Release|Payment)-[:FROM]->(:Source)-[:DESCRIBES]->(any)
/** The number of records that documents contributed to. A record counts once for each of its documents. */
export async function recordsFromAll(graph: Graph, sources: readonly string[]): Promise<number> {
  const [[count] = [0n]] = await graph.read(
    cypher`UNWIND $p.sources AS key MATCH (source:Source {key: key})
      RETURN sum(COUNT { (source)<-[:FROM]-() } + COUNT { (source)-[:DESCRIBES]->() })`,
    { sources },
  );
  return Number(count);
}

/** True if a run wrote curated facts. Only such runs have a digest. */
export async function isOfCuratedFacts(graph: Graph, run: string): Promise<boolean> {
  const rows = await graph.read(cypher`MATCH (run:Run {key: $p.run}) WHERE run.digest IS NOT NULL RETURN run.key`, {
    run,
  });
  return rows.length > 0;
}
