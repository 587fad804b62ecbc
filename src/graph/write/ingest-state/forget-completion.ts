import { cypher } from "../../cypher.ts";
import { nothingKept } from "../../driver/commit-log.ts";
import type { Graph } from "../../driver/neo4j.ts";
import { waitingFor } from "../../stored/work-queue.ts";

/** Marks documents as not complete, so that the ingest reads them again, and queues them to be compared. */
export async function forgetCompletion(graph: Graph, sources: readonly string[]): Promise<void> {
  await graph.write(
    (statement) =>
      statement(
        cypher`UNWIND $p.sources AS key MATCH (source:Source {key: key}) SET source.isComplete = false, source:${waitingFor.compare}`,
        {
          sources,
        },
      ),
    nothingKept,
  );
}
