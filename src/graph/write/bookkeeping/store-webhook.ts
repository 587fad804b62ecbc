import { cypher } from "../../cypher.ts";
import { bookkeeping } from "../../driver/commit-log.ts";
import type { Graph } from "../../driver/neo4j.ts";
import type { Webhook } from "../../watches/webhook.ts";

/** What a new webhook states about itself. */
export type NewWebhook = Pick<Webhook, "key" | "watch" | "url" | "allowsPrivate">;

/**
 * Stores a webhook, which receives the changes from now on. Returns false if the watch has a webhook with this address already, or
 * was removed.
 */
export async function storeWebhook(graph: Graph, webhook: NewWebhook, secret: string): Promise<boolean> {
  const rows = await graph.write(
    (run) =>
      run(
        cypher`MATCH (watch:Watch) WHERE watch.id = $p.webhook.watch AND NOT watch.isRemoved SET watch.isRemoved = false
          WITH watch WHERE NOT EXISTS { MATCH (other:Webhook) WHERE other.watch = watch.id AND other.url = $p.webhook.url }
          CREATE (webhook:Webhook {key: $p.webhook.key}) SET webhook += $p.webhook, webhook.name = 'webhook of ' + watch.name,
            webhook.delivered = watch.changeCount, webhook.attempts = 0
          CREATE (secret:WebhookSecret {key: $p.webhook.key}) SET secret.name = 'secret of a webhook', secret.secret = $p.secret
          RETURN webhook.key`,
        { webhook, secret },
      ),
    bookkeeping,
  );
  return rows.length > 0;
}

/** Removes a webhook and its secret. Returns false if the watch has no webhook with this address. */
export async function removeWebhook(graph: Graph, watch: string, url: string): Promise<boolean> {
  const rows = await graph.write(
    (run) =>
      run(
        cypher`MATCH (webhook:Webhook) WHERE webhook.watch = $p.watch AND webhook.url = $p.url
          OPTIONAL MATCH (secret:WebhookSecret {key: webhook.key}) DELETE webhook, secret RETURN true`,
        { watch, url },
      ),
    bookkeeping,
  );
  return rows.length > 0;
}

/** Lets a disabled webhook go on where it stopped. Returns false if the watch has no webhook with this address. */
export async function resumeWebhook(graph: Graph, watch: string, url: string): Promise<boolean> {
  const rows = await graph.write(
    (run) =>
      run(
        cypher`MATCH (webhook:Webhook) WHERE webhook.watch = $p.watch AND webhook.url = $p.url
          SET webhook.attempts = 0 REMOVE webhook.disabledAt, webhook.nextTryAt, webhook.failure RETURN webhook.key`,
        { watch, url },
      ),
    bookkeeping,
  );
  return rows.length > 0;
}

/** Stores that a webhook received the change with this number. It never goes back. */
export async function storeDelivery(graph: Graph, webhook: string, number: number): Promise<void> {
  await graph.write(
    (run) =>
      run(
        cypher`MATCH (webhook:Webhook {key: $p.webhook}) SET webhook.attempts = 0
          REMOVE webhook.nextTryAt, webhook.failure
          WITH webhook WHERE webhook.delivered < toInteger($p.number) SET webhook.delivered = toInteger($p.number)`,
        { webhook, number },
      ),
    bookkeeping,
  );
}

/** What to do after a failed attempt: try again at a time, or never. */
export interface FailedAttempt {
  attempts: number;
  failure: string;
  nextTryAt: string | null;
  disabledAt: string | null;
}

/** Stores that an attempt to deliver failed. */
export async function storeFailedAttempt(graph: Graph, webhook: string, failed: FailedAttempt): Promise<void> {
  await graph.write(
    (run) =>
      run(
        cypher`MATCH (webhook:Webhook {key: $p.webhook})
          SET webhook += $p.failed, webhook.attempts = toInteger($p.failed.attempts)`,
        { webhook, failed },
      ),
    bookkeeping,
  );
}
