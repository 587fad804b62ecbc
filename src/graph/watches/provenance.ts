import { cypher } from "../cypher.ts";
import type { Graph } from "../driver/neo4j.ts";

/** The key of the newest run; empty if there was none. Keys of runs are in the order of their start. */
export async function newestRun(graph: Graph): Promise<string> {
  const rows = await graph.read(cypher`MATCH (run:Run) RETURN run.key ORDER BY run.key DESC LIMIT 1`, {});
  return (rows[0]?.[0] as string | undefined) ?? "";
}

// (:Run)-[:READ]->(:Source)
/** For each of these documents that the graph has: the keys of the runs after a run that read it. */
export async function runsOfDocuments(
  graph: Graph,
  documents: readonly string[],
  after: string,
): Promise<Map<string, string[]>> {
  const rows = await graph.read(
    cypher`UNWIND $p.documents AS key MATCH (source:Source {key: key})
      RETURN key, COLLECT { MATCH (source)<-[:READ]-(run:Run) WHERE run.key > $p.after RETURN run.key ORDER BY run.key }`,
    { documents, after },
  );
  return new Map(rows as [string, string[]][]);
}

/** The keys of the runs after a run: up to 10. */
export async function runsAfter(graph: Graph, after: string): Promise<string[]> {
  const rows = await graph.read(
    cypher`MATCH (run:Run) WHERE run.key > $p.after RETURN run.key ORDER BY run.key LIMIT 10`,
    { after },
  );
  return rows.map(([key]) => key as string);
}
