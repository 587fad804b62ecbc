import { hostname } from "node:os";
import type { Graph } from "../graph/driver/neo4j.ts";
import { type Lease, takeLease } from "../graph/write/bookkeeping/lease.ts";

/** In milliseconds. If the process that follows feeds is killed, another one follows them after so long. */
const leaseTime = 60_000;

/** Takes the lease of the feeds: one process at a time runs them. Null if another process holds it. */
export function leaseOfFeeds(graph: Graph): Promise<Lease | null> {
  return takeLease(graph, "feeds", `${hostname()} ${process.pid}`, leaseTime);
}
