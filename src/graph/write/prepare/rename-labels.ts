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

/** The maximum number of nodes that one transaction changes, because the database holds its writes in memory. */
const maxNodes = 10_000;

/**
 * Gives nodes that an earlier version of the program labelled the labels of this version, so that work which it did not finish, and
 * its quarantine, are not lost. If there is no such node, it only reads counts. If it is stopped, the next start goes on.
 */
export async function renameLabels(graph: Graph): Promise<void> {
  await inBatches(graph, deleteReplaced);
  for (const [before, label, now] of renamed) {
    const old = label === null ? name(before) : cypher`${name(before)}&${name(label)}`;
    await inBatches(
      graph,
      cypher`MATCH (node:${old}) WITH node LIMIT toInteger($p.maxNodes) SET node:${now} REMOVE node:${name(before)} RETURN count(*)`,
      before,
    );
  }
}

/** If an earlier version runs again after this one, an entry may be in quarantine under both labels. The newer one stays. */
const deleteReplaced = cypher`MATCH (node:PutAside) WHERE EXISTS { MATCH (:Quarantined {key: node.key}) }
  WITH node LIMIT toInteger($p.maxNodes) DETACH DELETE node RETURN count(*)`;

/** Repeats a statement until it changes no more nodes. Does nothing if no node has the label. */
async function inBatches(graph: Graph, statement: Cypher, label = "PutAside"): Promise<void> {
  const [[count] = [0n]] = await graph.read(cypher`MATCH (node:${name(label)}) RETURN count(node)`, {});
  if (count === 0n) return;
  for (let changed = maxNodes; changed === maxNodes;) {
    const [[nodes] = [0n]] = await graph.write((run) => run(statement, { maxNodes }));
    changed = Number(nodes);
  }
}
