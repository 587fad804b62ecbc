import type { Label } from "../../../model.ts";
import { cypher, name } from "../../cypher.ts";
import { nothingKept } from "../../driver/commit-log.ts";
import type { Graph } from "../../driver/neo4j.ts";
import { waitingFor } from "../../stored/work-queue.ts";

/** Removes a document from nodes that other documents state too. */
export async function dropSourceOfNodes(
  graph: Graph,
  source: string,
  label: Label,
  keys: readonly string[],
): Promise<void> {
  await graph.write(
    (statement) =>
      statement(
        cypher`UNWIND $p.keys AS key
        MATCH (node:${name(label)} {key: key})-[from:FROM]->(:Source {key: $p.source}) DELETE from
        SET node:${waitingFor.compare}, node.sources = [each IN node.sources WHERE each <> $p.source]
        WITH node MATCH (node)-[edge]->() SET edge.sources = [each IN edge.sources WHERE each <> $p.source]`,
        { source, keys },
      ),
    nothingKept,
  );
}
