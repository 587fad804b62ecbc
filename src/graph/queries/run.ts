import { connection } from "../read/connection.ts";
import { cypher } from "../cypher.ts";
import type { Graph } from "../driver/neo4j.ts";
import { run } from "../filter/nouns.ts";

// (:Run)-[:READ]->(:Source)
export const runsOfSource = connection("runsOfSource", run, cypher`(parent)<-[:READ]-(node:Run)`);

/** The digest of the input of the last run with a title; null if there was none. */
export async function lastDigest(graph: Graph, title: string): Promise<string | null> {
  const rows = await graph.read(
    cypher`MATCH (run:Run {title: $p.title}) RETURN run.digest ORDER BY run.key DESC LIMIT 1`,
    { title },
  );
  return (rows[0]?.[0] as string | undefined) ?? null;
}
