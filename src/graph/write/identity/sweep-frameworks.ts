import { cypher } from "../../cypher.ts";
import { nothingKept } from "../../driver/commit-log.ts";
import type { Graph } from "../../driver/neo4j.ts";
import { waitingFor } from "../../stored/work-queue.ts";

// (:Framework) that was only named
/** Deletes up to `limit` touched frameworks that nothing names any more. Returns true if there were touched frameworks. */
export async function sweepFrameworks(graph: Graph, limit: number): Promise<boolean> {
  const [[touched] = [0n]] = await graph.write(
    (run) =>
      run(
        cypher`MATCH (node:${waitingFor.sweep}) WITH node LIMIT toInteger($p.limit) REMOVE node:${waitingFor.sweep}
        WITH collect(node) AS all, count(node) AS touched
        CALL (all) {
          UNWIND all AS node
          WITH node WHERE node.record IS NULL AND NOT EXISTS { (node)--() }
          DELETE node
        }
        RETURN touched`,
        { limit },
      ),
    nothingKept,
  );
  return Number(touched) > 0;
}
