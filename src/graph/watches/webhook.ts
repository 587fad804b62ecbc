import { cypher } from "../cypher.ts";
import type { Graph } from "../driver/neo4j.ts";

/** A receiver of the changes of a watch. Its secret is kept apart, and only the sender reads it. */
export interface Webhook {
  key: string;
  /** The id of the watch. */
  watch: string;
  url: string;
  /** True if the address may be private, such as one of this machine. */
  allowsPrivate: boolean;
  /** The number of the last change that it received. */
  delivered: number;
  /** The number of failed attempts to deliver the next change. */
  attempts: number;
  /** The time before which nothing is sent (ISO 8601); null if the next change may be sent at once. */
  nextTryAt: string | null;
  /** The reason why the last attempt failed; null if it did not fail. */
  failure: string | null;
  /** The time at which deliveries ended; null if they go on. */
  disabledAt: string | null;
}

const values = cypher`webhook {.key, .watch, .url, .allowsPrivate, .delivered, .attempts, .nextTryAt, .failure, .disabledAt}`;

/** The webhooks of a watch, or of all watches, in the order in which they were added. */
export async function readWebhooks(graph: Graph, watch?: string): Promise<Webhook[]> {
  const rows = await graph.read(
    cypher`MATCH (webhook:Webhook) WHERE $p.watch IS NULL OR webhook.watch = $p.watch
      RETURN ${values} ORDER BY webhook.key`,
    { watch: watch ?? null },
  );
  return rows.map(webhookOf);
}

/** The webhooks that a change waits for, and that may get it at this time (ISO 8601). */
export async function readDueWebhooks(graph: Graph, now: string): Promise<Webhook[]> {
  const rows = await graph.read(
    cypher`MATCH (webhook:Webhook) WHERE webhook.disabledAt IS NULL AND coalesce(webhook.nextTryAt, '') <= $p.now
      MATCH (watch:Watch) WHERE watch.id = webhook.watch AND watch.changeCount > webhook.delivered
      RETURN ${values} ORDER BY webhook.key`,
    { now },
  );
  return rows.map(webhookOf);
}

/** The secret with which messages to a webhook are signed; null if the webhook was removed. Only the sender may call this. */
export async function readSecret(graph: Graph, webhook: string): Promise<string | null> {
  const rows = await graph.read(cypher`MATCH (secret:WebhookSecret {key: $p.webhook}) RETURN secret.secret`, {
    webhook,
  });
  return (rows[0]?.[0] as string | undefined) ?? null;
}

function webhookOf([read]: unknown[]): Webhook {
  const stored = read as Omit<Webhook, "delivered" | "attempts"> & Record<"delivered" | "attempts", bigint>;
  return { ...stored, delivered: Number(stored.delivered), attempts: Number(stored.attempts) };
}
