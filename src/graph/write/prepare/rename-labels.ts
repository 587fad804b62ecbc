import { cypher, type Cypher, name } from "../../cypher.ts";
import type { Graph } from "../../driver/neo4j.ts";
import { type Job, waitingFor } from "../../stored/work-queue.ts";

/** Labels of earlier versions, with the jobs that nodes of these labels wait for. */
const renamed: [before: string, with_: string | null, now: Cypher][] = [
  ...(
    [
      ["Touched", "Organization", "claimNames"],
      ["Touched", "Name", "resolveName"],
      ["Touched", "Product", "resolveProduct"],
      ["Touched", "Framework", "sweep"],
      ["Changed", "Organization", "describe"],
      ["Changed", "Product", "findProduct"],
      ["Unplaced", "Organization", "place"],
      ["Renamed", "Organization", "findVendor"],
      ["Unread", null, "readText"],
      ["Uncompared", null, "compare"],
    ] as const
  ).map(([before, label, job]): [string, string | null, Cypher] => [before, label, waitingFor[job satisfies Job]]),
  ["PutAside", null, name("Quarantined")],
];

/**
 * Gives nodes that an earlier version of the program labelled the labels of this version, so that work which it did not finish, and
 * its quarantine, are not lost. If there is no such node, it only reads counts.
 */
export async function renameLabels(graph: Graph): Promise<void> {
  for (const [before, label, now] of renamed) {
    const old = label === null ? name(before) : cypher`${name(before)}&${name(label)}`;
    const [[count] = [0n]] = await graph.read(cypher`MATCH (node:${name(before)}) RETURN count(node)`, {});
    if (count === 0n) continue;
    await graph.write((run) => run(cypher`MATCH (node:${old}) SET node:${now} REMOVE node:${name(before)}`, {}));
  }
}
