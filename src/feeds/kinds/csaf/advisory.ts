import { createHash } from "node:crypto";
import { basename } from "node:path";
import { ForewarnedError } from "../../../errors.ts";
import type { FeedDocument, Work } from "../../feed-kind.ts";
import { jsonOf } from "../release-package.ts";
import type { Listed } from "./listings.ts";
import { type Keys, whatSignatureSays } from "./signatures.ts";

/** Statuses that mean that there is no such file. */
const absent = [403, 404, 410];

/**
 * Gets an advisory, and checks its hash and its signature. An advisory without them is kept, with a note that says so.
 * @throws ForewarnedError `FEED_FAILED` if it cannot be read, or if its hash or its signature does not fit it.
 */
export async function advisory(listed: Listed, keys: Keys, { http, spool }: Work): Promise<FeedDocument> {
  const { url, signature } = listed;
  const { body } = await http.get(url, { check: (body) => void jsonOf(body, url) });
  const hash = await whatHashSays(listed, body, http);
  const signed = signature === null ? null : await http.get(signature, { accepted: absent });
  const signing =
    signed?.status === 200 ? await whatSignatureSays(body, signed.body, keys) : "It has no OpenPGP signature.";
  const note = [hash, signing].filter((each) => each !== null).join(" ");
  // Two folders of a provider may have files with one name.
  const name = `${createHash("sha256").update(url).digest("hex").slice(0, 8)}-${basename(new URL(url).pathname)}`;
  return { path: await spool.put(name, body), url, ...(note ? { note } : {}) };
}

async function whatHashSays({ hashes }: Listed, body: Buffer, http: Work["http"]): Promise<string | null> {
  for (const address of hashes) {
    const answer = await http.get(address, { accepted: absent });
    if (answer.status !== 200) continue;
    const algorithm = address.endsWith(".sha512") ? "sha512" : "sha256";
    const stated = /^[0-9a-f]+/i.exec(answer.body.toString("utf8").trim())?.[0].toLowerCase();
    if (stated === createHash(algorithm).update(body).digest("hex")) return null;
    throw new ForewarnedError("FEED_FAILED", `its ${algorithm.toUpperCase()} hash is not the one at ${address}`);
  }
  return "Its provider gives no hash for it.";
}
