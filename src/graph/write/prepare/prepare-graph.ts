import type { Graph } from "../../driver/neo4j.ts";
import { ensureConstraints } from "../../stored/constraints.ts";
import { renameLabels } from "./rename-labels.ts";

/**
 * Prepares a graph for this version of the program: constraints, indexes, and the labels of nodes that wait for work.
 * @throws ForewarnedError `GRAPH_NOT_PREPARED` if Neo4j rejects a constraint or an index.
 */
export async function prepareGraph(graph: Graph): Promise<void> {
  await ensureConstraints(graph);
  await renameLabels(graph);
}
