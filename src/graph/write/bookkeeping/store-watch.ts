import { cypher } from "../../cypher.ts";
import { bookkeeping } from "../../driver/commit-log.ts";
import type { Graph } from "../../driver/neo4j.ts";
import type { Watch } from "../../watches/watch.ts";

/** What a new watch states about itself. */
export type NewWatch = Pick<
  Watch,
  "id" | "name" | "question" | "operation" | "variables" | "list" | "tellsAll" | "isSeed" | "startedAt"
>;

/** Stores a new watch. Returns false if a watch has this name already. */
export async function storeWatch(graph: Graph, watch: NewWatch): Promise<boolean> {
  const rows = await graph.write(
    (run) =>
      run(
        cypher`MERGE (watch:Watch {key: $p.watch.name})
          ON CREATE SET watch += $p.watch, watch.isRemoved = false, watch.comparisons = 0, watch.rowCount = 0, watch.changeCount = 0, watch.run = ''
          WITH watch WHERE watch.id = $p.watch.id RETURN watch.id`,
        { watch },
      ),
    bookkeeping,
  );
  return rows.length > 0;
}

/**
 * Removes a watch, its rows and its webhooks with their secrets. Its changes stay, so that links to them go on working. Returns
 * false if there is no such watch.
 */
export async function removeWatch(graph: Graph, name: string): Promise<boolean> {
  return graph.write(async (run) => {
    const removed = await run(
      cypher`MATCH (watch:Watch {key: $p.name}) WHERE NOT watch.isRemoved
        SET watch.isRemoved = true, watch.key = watch.name + ' ' + watch.id RETURN watch.id`,
      { name },
    );
    const [id] = removed[0] ?? [];
    if (id === undefined) return false;
    await run(cypher`MATCH (row:WatchedRow) WHERE row.watch = $p.id DELETE row`, { id });
    await run(
      cypher`MATCH (webhook:Webhook) WHERE webhook.watch = $p.id
        OPTIONAL MATCH (secret:WebhookSecret {key: webhook.key}) DELETE webhook, secret`,
      { id },
    );
    return true;
  }, bookkeeping);
}

/** Stores that a comparison failed, and why. The rows stay as they were at the last comparison that succeeded. */
export async function storeFailure(
  graph: Graph,
  watch: string,
  failed: { failure: string; failedAt: string; nextTryAt: string },
): Promise<void> {
  await graph.write(
    (run) =>
      run(
        cypher`MATCH (watch:Watch) WHERE watch.id = $p.watch
          SET watch += $p.failed, watch.failures = coalesce(watch.failures, 0) + 1`,
        { watch, failed },
      ),
    bookkeeping,
  );
}
