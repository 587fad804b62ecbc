import { Webhook as Signer } from "standardwebhooks";
import { type Agent, request } from "undici";
import type { Webhook } from "../../graph/watches/webhook.ts";
import type { LookUp } from "../../public-address.ts";
import { retryAfter } from "../../retry-after.ts";
import { anyAgent, assertPublicHost, publicAgent } from "./address.ts";

/** A message to a receiver, as Standard Webhooks describes it. */
export interface Message {
  /** The same for each attempt to deliver the same change, so that a receiver can tell a repetition. */
  id: string;
  body: string;
}

/** The reply of a receiver: the message is received, is to be sent again, or the receiver wants no more. */
export type Reply =
  | { status: "RECEIVED" }
  /** `pause`: the milliseconds that a busy receiver asks to wait. */
  | { status: "FAILED"; failure: string; pause?: number }
  | { status: "GONE"; failure: string };

/** Sends messages to receivers. */
export interface Sender {
  send(webhook: Webhook, secret: string, message: Message): Promise<Reply>;
  close(): Promise<void>;
}

/** Makes a sender. A receiver must answer within the time limit, in milliseconds. */
export function makeSender(options: { timeLimit?: number; now?: () => Date; lookUp?: LookUp } = {}): Sender {
  const { timeLimit = 20_000, now = () => new Date(), lookUp } = options;
  const agents = { public: publicAgent(lookUp), any: anyAgent() };
  return {
    send: (webhook, secret, message) =>
      send(webhook.allowsPrivate ? agents.any : agents.public, webhook, secret, message, { timeLimit, now: now() }),
    close: async () => {
      // A receiver that hangs must not keep the server from stopping.
      await Promise.all([agents.public.destroy(), agents.any.destroy()]);
    },
  };
}

async function send(
  agent: Agent,
  { url, allowsPrivate }: Webhook,
  secret: string,
  { id, body }: Message,
  { timeLimit, now }: { timeLimit: number; now: Date },
): Promise<Reply> {
  try {
    if (!allowsPrivate) assertPublicHost(new URL(url));
    const answer = await request(url, {
      dispatcher: agent,
      method: "POST",
      headers: {
        "content-type": "application/json",
        "user-agent": "forewarned",
        "webhook-id": id,
        "webhook-timestamp": String(Math.floor(now.getTime() / 1000)),
        "webhook-signature": new Signer(secret).sign(id, now, body),
      },
      body,
      signal: AbortSignal.timeout(timeLimit),
    });
    // The body is not needed. It is dropped, however long it is.
    answer.body.on("error", () => undefined).destroy();
    return replyOf(answer.statusCode, [answer.headers["retry-after"]].flat()[0] ?? null, now);
  } catch (error) {
    return { status: "FAILED", failure: whyFailed(error, timeLimit) };
  }
}

function replyOf(code: number, asked: string | null, now: Date): Reply {
  if (code >= 200 && code < 300) return { status: "RECEIVED" };
  if (code === 410) return { status: "GONE", failure: "it answered 410 Gone" };
  if (code >= 300 && code < 400)
    return { status: "FAILED", failure: `it answered ${code}, and redirects are not followed` };
  const pause = code === 429 || code === 503 ? retryAfter(asked, now.getTime()) : null;
  return { status: "FAILED", failure: `it answered ${code}`, ...(pause === null ? {} : { pause }) };
}

function whyFailed(error: unknown, timeLimit: number): string {
  const { name, message, code } = error as Error & { code?: string };
  if (name === "TimeoutError") return `it did not answer within ${timeLimit / 1000} s`;
  if (code === "ECONNREFUSED") return "no program listens at its address";
  if (code === "ENOTFOUND" || code === "EAI_AGAIN") return "its host name is unknown";
  return message || code || "the connection broke";
}
