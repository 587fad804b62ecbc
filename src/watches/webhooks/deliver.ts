import type { Graph } from "../../graph/driver/neo4j.ts";
import { readChangesAfter } from "../../graph/watches/watch-change.ts";
import { readDueWebhooks, readSecret, type Webhook } from "../../graph/watches/webhook.ts";
import { storeDelivery, storeFailedAttempt } from "../../graph/write/bookkeeping/store-webhook.ts";
import { messageOf } from "./message.ts";
import { nextTry } from "./schedule.ts";
import type { Reply, Sender } from "./send.ts";

/** What deliveries need. */
export interface Delivering {
  graph: Graph;
  sender: Sender;
  /** The address of this server for links in messages. It ends with "/". */
  publicUrl: string;
  now: () => Date;
  random?: () => number;
  /** Receives a message that a person should see. */
  say?: (message: string) => void;
}

/**
 * Sends each due receiver the changes that it waits for, in their order: the next one only after the one before was received. A
 * delivery is stored after it succeeded, so that after a break a change may be sent twice, with the same id, and none is lost.
 */
export async function deliver(delivering: Delivering, signal: AbortSignal): Promise<void> {
  const running: Running = new Map();
  await beginDeliveries(delivering, running, signal);
  await Promise.all(running.values());
}

/** The deliveries that are going on, by the key of the webhook. */
export type Running = Map<string, Promise<void>>;

/** Begins to send to each due receiver to which nothing is being sent. So a receiver that is slow does not hold up the others. */
export async function beginDeliveries(delivering: Delivering, running: Running, signal: AbortSignal): Promise<void> {
  // A delivery that ends while the webhooks are read has moved on from what is read.
  const before = new Set(running.keys());
  for (const webhook of await readDueWebhooks(delivering.graph, delivering.now().toISOString())) {
    if (before.has(webhook.key)) continue;
    const delivery = deliverTo(delivering, webhook, signal)
      // The database is gone, which the server reports elsewhere. The receiver stays due.
      .catch(() => undefined)
      .finally(() => running.delete(webhook.key));
    running.set(webhook.key, delivery);
  }
}

/** The number of changes that are read at once. */
const batch = 50;

async function deliverTo(delivering: Delivering, webhook: Webhook, signal: AbortSignal): Promise<void> {
  const { graph, sender, publicUrl } = delivering;
  const secret = await readSecret(graph, webhook.key);
  if (secret === null) return;
  let { attempts } = webhook;
  for (let last = webhook.delivered; ;) {
    const changes = await readChangesAfter(graph, webhook.watch, last, batch);
    if (changes.length === 0) return;
    for (const change of changes) {
      if (signal.aborted) return;
      const reply = await sender.send(webhook, secret, messageOf(change, publicUrl));
      if (reply.status !== "RECEIVED") return failed(delivering, { ...webhook, attempts }, reply);
      await storeDelivery(graph, webhook.key, change.number);
      attempts = 0;
      last = change.number;
    }
  }
}

async function failed(
  { graph, now, random = Math.random, say }: Delivering,
  webhook: Webhook,
  reply: Exclude<Reply, { status: "RECEIVED" }>,
): Promise<void> {
  const attempts = webhook.attempts + 1;
  const next = reply.status === "GONE" ? null : nextTry(attempts, now(), random, reply.pause);
  const { failure } = reply;
  await storeFailedAttempt(graph, webhook.key, {
    attempts,
    failure,
    nextTryAt: next?.toISOString() ?? null,
    disabledAt: next ? null : now().toISOString(),
  });
  const origin = new URL(webhook.url).origin;
  if (!next)
    say?.(
      `The webhook at ${origin} is disabled: ${failure}. Its changes are kept; "forewarned watch webhook" resumes it.`,
    );
  else if (attempts === 1)
    say?.(
      `The webhook at ${origin} does not take a change: ${failure}. The next attempts follow in the next three days.`,
    );
}
