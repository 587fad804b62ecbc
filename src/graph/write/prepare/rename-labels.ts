import { cypher, type Cypher, name } from "../../cypher.ts";
import type { Graph } from "../../driver/neo4j.ts";
import { type Job, labelsInUse, waitingFor } from "../../stored/work-queue.ts";

/** Labels of earlier versions, with the jobs that nodes of these labels wait for. */
const renamed: [before: string, label: string | null, now: Cypher][] = [
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
 * its quarantine, are not lost. If there is no such node, it sends one read. If it is stopped, the next start goes on.
 */
export async function renameLabels(graph: Graph): Promise<void> {
  const inUse = await labelsInUse(graph, [...new Set(renamed.map(([before]) => before))]);
  if (inUse.includes("PutAside")) await inBatches(graph, deleteReplaced);
  for (const [before, label, now] of renamed.filter(([before]) => inUse.includes(before))) {
    const old = label === null ? name(before) : cypher`${name(before)}&${name(label)}`;
    await inBatches(
      graph,
      cypher`MATCH (node:${old}) WITH node LIMIT toInteger($p.maxNodes) SET node:${now} REMOVE node:${name(before)} RETURN count(*)`,
    );
  }
}

/** If an earlier version runs again after this one, an entry may be in quarantine under both labels. The newer one stays. */
const deleteReplaced = cypher`MATCH (node:PutAside) WHERE EXISTS { MATCH (:Quarantined {key: node.key}) }
  WITH node LIMIT toInteger($p.maxNodes) DETACH DELETE node RETURN count(*)`;

/** Repeats a statement until it changes no more nodes. */
async function inBatches(graph: Graph, statement: Cypher): Promise<void> {
  for (let changed = maxNodes; changed === maxNodes;) {
    const [[nodes] = [0n]] = await graph.write((run) => run(statement, { maxNodes }));
    changed = Number(nodes);
  }
}
