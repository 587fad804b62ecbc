import { type Label, nodes } from "../../model.ts";
import { cypher, join, name } from "../cypher.ts";
import type { Reader } from "./reader.ts";

/**
 * The state of the graph that the answers come from: the name of its snapshot, and the number of its nodes.
 */
export interface Snapshot {
  name: string;
  counts: { label: Label; count: number }[];
}

/** Reads the state of the graph, with the number of nodes of each label. */
export async function readSnapshot(reader: Reader): Promise<Snapshot> {
  const labels = Object.keys(nodes) as Label[];
  const rows = await reader.run(countOfEach(labels), {});
  const counted = new Map(rows.map(([label, count]) => [label, Number(count)]));
  return {
    name: (await reader.snapshots()).join(" "),
    counts: labels.map((label) => ({ label, count: counted.get(label) ?? 0 })),
  };
}

function countOfEach(labels: Label[]) {
  return join(
    labels.map((label) => cypher`MATCH (node:${name(label)}) RETURN '${name(label)}' AS label, count(node) AS count`),
    cypher` UNION ALL `,
  );
}
