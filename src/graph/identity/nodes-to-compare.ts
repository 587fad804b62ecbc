import { cypher, name } from "../cypher.ts";
import type { Graph } from "../driver/neo4j.ts";
import { compared } from "../stored/compared.ts";
import { waitingFor } from "../stored/work-queue.ts";

/**
 * Labels of nodes that wait to be compared with others of their label: deals, and documents that list payments.
 */
export type ComparedLabel = (typeof comparedLabels)[number];
export const comparedLabels = [...compared, "Source"] as const;

/** The keys of up to `limit` nodes that are to be compared. */
export async function nodesToCompare(graph: Graph, label: ComparedLabel, limit: number): Promise<string[]> {
  const rows = await graph.read(
    cypher`MATCH (node:${waitingFor.compare}:${name(label)}) RETURN node.key LIMIT toInteger($p.limit)`,
    { limit },
  );
  return rows.map(([key]) => key as string);
}
