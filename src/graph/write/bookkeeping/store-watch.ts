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
 * Lets a watch begin again with another question. Its rows are forgotten. Its changes with their numbers and its webhooks stay, so
 * that receivers get what they wait for, and then what is new.
 */
export async function restartWatch(graph: Graph, id: string, watch: NewWatch): Promise<void> {
  const { question, operation, variables, list, tellsAll, startedAt } = watch;
  await graph.write(async (run) => {
    await run(
      cypher`MATCH (watch:Watch) WHERE watch.id = $p.id AND NOT watch.isRemoved
        SET watch += $p.begun, watch.comparisons = 0, watch.rowCount = 0, watch.run = ''
        REMOVE watch.comparedAt, watch.failure, watch.failedAt, watch.failures, watch.nextTryAt`,
      { id, begun: { question, operation, variables, list, tellsAll, startedAt } },
    );
    await run(forgetRows, { id });
  }, bookkeeping);
}

const forgetRows = cypher`MATCH (row:WatchedRow) WHERE row.watch = $p.id DELETE row`;

/**
 * Removes a watch, its rows and its webhooks with their secrets. Its changes stay, so that links to them go on working. Returns
 * false if there is no such watch.
 * @param isDeclined true if the watch must not begin again although `seed/watches.yaml` states it.
 */
export async function removeWatch(graph: Graph, name: string, isDeclined = false): Promise<boolean> {
  return graph.write(async (run) => {
    const removed = await run(
      cypher`MATCH (watch:Watch {key: $p.name}) WHERE NOT watch.isRemoved
        SET watch.isRemoved = true, watch.isDeclined = $p.isDeclined, watch.key = watch.name + ' ' + watch.id RETURN watch.id`,
      { name, isDeclined },
    );
    const [id] = removed[0] ?? [];
    if (id === undefined) return false;
    await run(forgetRows, { id });
    await run(
      cypher`MATCH (webhook:Webhook) WHERE webhook.watch = $p.id
        OPTIONAL MATCH (secret:WebhookSecret {key: webhook.key}) DELETE webhook, secret`,
      { id },
    );
    return true;
  }, bookkeeping);
}

/** Lets watches of `seed/watches.yaml` begin again that a person removed. */
export async function readmitWatches(graph: Graph, names: readonly string[]): Promise<void> {
  await graph.write(
    (run) =>
      run(cypher`MATCH (watch:Watch) WHERE watch.isDeclined AND watch.name IN $p.names REMOVE watch.isDeclined`, {
        names,
      }),
    bookkeeping,
  );
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
