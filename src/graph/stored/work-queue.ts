import type { Label } from "../../model.ts";
import { cypher, type Cypher, name } from "../cypher.ts";
import type { Graph } from "../driver/neo4j.ts";

/*
 * The work queue of `resolve`. A node waits for a job if it has the label of the job. A write puts nodes into the queue in its own
 * transaction, and a job takes them out in the transaction of its result, so that a kill loses no work.
 */
const jobs = {
  /** Organisations whose statements changed: collect the names that they bear. */
  claimNames: "ToClaimNames",
  /** Names whose bearers changed: decide which bearers are the same organisation. */
  resolveName: "ToResolve",
  /** Organisations to describe again from all statements about them. */
  describe: "ToDescribe",
  /** Organisations whose parents are to be derived again. */
  place: "ToPlace",
  /** Products whose statements or vendors changed: decide which are the same product, and describe them. */
  resolveProduct: "ToResolveProduct",
  /** Frameworks whose edges changed: delete those that nothing names any more. */
  sweep: "ToSweep",
  /** Products that were described again: find the deals whose text may name them. */
  findProduct: "ToFindProduct",
  /** Vendors whose names changed: find the deals whose text may name them. */
  findVendor: "ToFindVendor",
  /** Deals whose text is to be searched for products and vendors. */
  readText: "ToReadText",
  /** Deals and documents to compare with others, because they may be the same. */
  compare: "ToCompare",
} as const;

export type Job = keyof typeof jobs;

/** The label of the nodes that wait for a job, for use in a pattern or after `SET node:` and `REMOVE node:`. */
export const waitingFor = Object.fromEntries(
  Object.entries(jobs).map(([job, label]) => [job, name(label)]),
) as Readonly<Record<Job, Cypher>>;

/** The job of a shared node whose edges were added or deleted. */
export const jobOfChange = {
  Organization: "claimNames",
  Product: "resolveProduct",
  Framework: "sweep",
} as const satisfies { [L in Label]?: Job };

/** The keys of up to `limit` nodes that wait for a job. */
export async function waiting(graph: Graph, job: Job, limit: number): Promise<string[]> {
  const rows = await graph.read(cypher`MATCH (node:${waitingFor[job]}) RETURN node.key LIMIT toInteger($p.limit)`, {
    limit,
  });
  return rows.map(([key]) => key as string);
}

/** The number of nodes that wait for a job. The database maintains this count, so it costs nothing. */
export async function countWaiting(graph: Graph, job: Job): Promise<number> {
  const [[count] = [0n]] = await graph.read(cypher`MATCH (node:${waitingFor[job]}) RETURN count(node)`, {});
  return Number(count);
}

/** Those of these labels that some node has. */
export async function labelsInUse(graph: Graph, labels: readonly string[]): Promise<string[]> {
  const rows = await graph.read(cypher`CALL db.labels() YIELD label WHERE label IN $p.labels RETURN label`, { labels });
  return rows.map(([label]) => label as string);
}

/** True if any node waits for any job, for example after a run that was killed or during a run. */
export async function isWorkLeft(graph: Graph): Promise<boolean> {
  return (await labelsInUse(graph, Object.values(jobs))).length > 0;
}
