import { randomBytes } from "node:crypto";
import { v7 as timeOrderedId } from "uuid";
import { ForewarnedError } from "../../errors.ts";
import type { Graph } from "../../graph/driver/neo4j.ts";
import type { Watch } from "../../graph/watches/watch.ts";
import { storeWebhook } from "../../graph/write/bookkeeping/store-webhook.ts";
import { webhookAddress } from "../webhooks/address.ts";

/**
 * Adds a webhook to a watch. Returns its secret, which is not shown again.
 * @throws ForewarnedError `BAD_USER_INPUT` if the address is not valid or not allowed, or if the watch has it already.
 */
export async function addWebhook(
  graph: Graph,
  watch: Pick<Watch, "id" | "name">,
  address: string,
  allowsPrivate: boolean,
): Promise<{ url: string; secret: string }> {
  const url = webhookAddress(address, allowsPrivate);
  const secret = `whsec_${randomBytes(32).toString("base64")}`;
  if (!(await storeWebhook(graph, { key: timeOrderedId(), watch: watch.id, url, allowsPrivate }, secret)))
    throw new ForewarnedError("BAD_USER_INPUT", `The watch "${watch.name}" has the webhook ${url} already.`);
  return { url, secret };
}
