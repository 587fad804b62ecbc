import { type Label, parseGlobalId } from "../../model.ts";
import { cypher, name } from "../cypher.ts";
import type { Graph } from "../driver/neo4j.ts";
import { compared } from "../stored/compared.ts";

/**
 * Labels of nodes that are marked `:Uncompared`, to compare with others of their label: deals, and documents that list payments.
 */
export type Uncompared = (typeof labels)[number];
const labels = [...compared, "Source"] as const;

/** The keys of up to `limit` nodes that are to be compared. */
export async function uncompared(graph: Graph, label: Uncompared, limit: number): Promise<string[]> {
  const rows = await graph.read(
    cypher`MATCH (node:Uncompared:${name(label)}) RETURN node.key LIMIT toInteger($p.limit)`,
    { limit },
  );
  return rows.map(([key]) => key as string);
}

/** Marks the deals and documents among these ids, so that they are compared again. Ignores all other ids. */
export async function letCompare(graph: Graph, ids: readonly string[]): Promise<void> {
  const found = ids.flatMap((id) => parseGlobalId(id) ?? []);
  const keysOf = (label: Label) => found.flatMap((each) => (each.label === label ? each.key : []));
  const judged = labels.filter((label) => keysOf(label).length > 0);
  if (judged.length === 0) return;
  await graph.write(async (run) => {
    for (const label of judged)
      await run(
        cypher`UNWIND $p.keys AS key MATCH (node:${name(label)} {key: key}) USING INDEX SEEK node:${name(label)}(key) SET node:Uncompared`,
        { keys: keysOf(label) },
      );
  });
}
