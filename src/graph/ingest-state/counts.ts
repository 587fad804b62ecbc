import { cypher, name } from "../cypher.ts";
import type { Graph } from "../driver/neo4j.ts";

/* How much is left to do, as a person is told: counts that the database keeps, so that they cost nothing. */

/** What `resolve` has still to do of a node. */
export type Mark = "Touched" | "Changed" | "Unplaced" | "Renamed" | "Unread" | "Uncompared";

/** How many nodes carry a mark that `resolve` works through, or are kept as put aside. */
export async function countOf(graph: Graph, label: Mark | "PutAside"): Promise<number> {
  const [[count] = [0n]] = await graph.read(cypher`MATCH (node:${name(label)}) RETURN count(node)`, {});
  return Number(count);
}

// (:Release|Payment)-[:FROM]->(:Source)-[:DESCRIBES]->(any)
/** How many records documents state something of; one that several state counts for each. */
export async function recordsFromAll(graph: Graph, sources: readonly string[]): Promise<number> {
  const [[count] = [0n]] = await graph.read(
    cypher`UNWIND $p.sources AS key MATCH (source:Source {key: key})
      RETURN sum(COUNT { (source)<-[:FROM]-() } + COUNT { (source)-[:DESCRIBES]->() })`,
    { sources },
  );
  return Number(count);
}

/** Whether a run brought curated facts, whose digest it keeps. */
export async function isOfCuratedFacts(graph: Graph, run: string): Promise<boolean> {
  const rows = await graph.read(cypher`MATCH (run:Run {key: $p.run}) WHERE run.digest IS NOT NULL RETURN run.key`, {
    run,
  });
  return rows.length > 0;
}
