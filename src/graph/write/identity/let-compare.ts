import { parseGlobalId } from "../../../ids.ts";
import type { Label } from "../../../model.ts";
import { cypher, name } from "../../cypher.ts";
import { nothingKept } from "../../driver/commit-log.ts";
import type { Graph } from "../../driver/neo4j.ts";
import { comparedLabels } from "../../identity/nodes-to-compare.ts";
import { waitingFor } from "../../stored/work-queue.ts";

/** Marks the deals and documents among these ids, so that they are compared again. Ignores all other ids. */
export async function letCompare(graph: Graph, ids: readonly string[]): Promise<void> {
  const found = ids.flatMap((id) => parseGlobalId(id) ?? []);
  const keysOf = (label: Label) => found.flatMap((each) => (each.label === label ? each.key : []));
  const judged = comparedLabels.filter((label) => keysOf(label).length > 0);
  if (judged.length === 0) return;
  await graph.write(async (run) => {
    for (const label of judged)
      await run(
        cypher`UNWIND $p.keys AS key MATCH (node:${name(label)} {key: key}) USING INDEX SEEK node:${name(label)}(key) SET node:${waitingFor.compare}`,
        { keys: keysOf(label) },
      );
  }, nothingKept);
}
