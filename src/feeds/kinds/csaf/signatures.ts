import { createMessage, type Key, readKey, readKeys, readSignature, verify } from "openpgp";
import type { HttpClient } from "../../http/http-client.ts";
import { ForewarnedError } from "../../../errors.ts";
import type { Provider } from "./provider-metadata.ts";

/** The public keys of a provider, and what is wrong with those that cannot be used. */
export interface Keys {
  keys: Key[];
  remarks: string[];
}

/** Gets the public keys of a provider. A key that cannot be read, or has another fingerprint than stated, is left out and told. */
export async function keysOf(http: HttpClient, { keys: stated }: Provider): Promise<Keys> {
  const keys: Key[] = [];
  const remarks: string[] = [];
  for (const { url, fingerprint } of stated) {
    try {
      const { body } = await http.get(url);
      const found = await keysIn(body);
      const fitting = found.filter((key) => fingerprint === null || key.getFingerprint() === fingerprint.toLowerCase());
      if (fitting.length === 0)
        remarks.push(`The OpenPGP key at ${url} does not have the stated fingerprint ${fingerprint}.`);
      keys.push(...fitting);
    } catch (error) {
      remarks.push(`The OpenPGP key at ${url} cannot be used: ${(error as Error).message}`);
    }
  }
  return { keys, remarks };
}

async function keysIn(body: Buffer): Promise<Key[]> {
  const text = body.toString("utf8");
  return text.includes("-----BEGIN") ? readKeys({ armoredKeys: text }) : [await readKey({ binaryKey: body })];
}

/**
 * Checks the signature of a document. Returns what a reader should know about it; null if it is good.
 * @throws ForewarnedError `FEED_FAILED` if the signature is by a key of the provider and does not fit the document.
 */
export async function whatSignatureSays(document: Buffer, signature: Buffer, { keys }: Keys): Promise<string | null> {
  const text = signature.toString("utf8");
  const read = await (
    text.includes("-----BEGIN")
      ? readSignature({ armoredSignature: text })
      : readSignature({ binarySignature: signature })
  ).catch(() => null);
  if (read === null) return "Its OpenPGP signature cannot be read.";
  const message = await createMessage({ binary: new Uint8Array(document) });
  const { signatures } = await verify({ message, signature: read, verificationKeys: keys, format: "binary" });
  const results = await Promise.allSettled(signatures.map(({ verified }) => verified));
  if (results.some(({ status }) => status === "fulfilled")) return null;
  const reasons = results.map((each) => String((each as PromiseRejectedResult).reason));
  if (reasons.every((reason) => reason.includes("Could not find signing key")))
    return "Its OpenPGP signature is by a key that the provider does not publish.";
  if (reasons.some((reason) => reason.includes("digest did not match")))
    throw new ForewarnedError("FEED_FAILED", "its OpenPGP signature does not fit it");
  // The library looks at the times of keys after the signature itself.
  if (reasons.some((reason) => reason.includes("expired")))
    return "Its OpenPGP signature fits it, but the key or the signature has expired.";
  return `Its OpenPGP signature cannot be checked: ${reasons.join("; ").slice(0, 200)}.`;
}
