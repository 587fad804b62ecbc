import { isIP } from "node:net";
import type { HttpClient } from "../../http/http-client.ts";
import { RequestFailed } from "../../http/request-failed.ts";
import { jsonOf } from "../release-package.ts";

/** What a provider of CSAF documents says about itself in its `provider-metadata.json`. */
export interface Provider {
  /** The feeds of documents that anybody may read, in ROLIE. */
  rolie: string[];
  /** The folders with `changes.csv`, for providers without such feeds. */
  directories: string[];
  keys: { url: string; fingerprint: string | null }[];
}

/**
 * Finds a provider in the order of the standard (CSAF 2.0, 7.3.1): the given address if it is that of a `provider-metadata.json`; else
 * the well-known address, `security.txt`, and the name `csaf.data.security.<domain>`.
 * @throws RequestFailed that names every address that was tried.
 */
export async function findProvider(http: HttpClient, given: string): Promise<Provider> {
  const url = new URL(given);
  if (url.pathname.endsWith(".json")) return providerAt(http, given);
  const tried: string[] = [];
  for await (const address of candidates(http, url)) {
    try {
      return await providerAt(http, address);
    } catch (error) {
      if (!(error instanceof RequestFailed)) throw error;
      tried.push(`${address}: ${error.message}`);
    }
  }
  throw new RequestFailed(`No provider-metadata.json of ${url.host} can be read.\n${tried.join("\n")}`, null);
}

async function* candidates(http: HttpClient, { origin, hostname, protocol }: URL): AsyncGenerator<string> {
  yield `${origin}/.well-known/csaf/provider-metadata.json`;
  for (const place of ["/.well-known/security.txt", "/security.txt"]) {
    const answer = await http.get(origin + place, { accepted: [403, 404, 410] }).catch(() => null);
    if (answer?.status !== 200) continue;
    const lines = answer.body.toString("utf8").matchAll(/^CSAF:\s*(https?:\/\/\S+)\s*$/gim);
    for (const [, address] of lines) yield address!;
    break;
  }
  if (isIP(hostname.replace(/^\[|\]$/g, "")) === 0) yield `${protocol}//csaf.data.security.${hostname}/`;
}

async function providerAt(http: HttpClient, url: string): Promise<Provider> {
  let value: Record<string, unknown> = {};
  await http.get(url, { check: (body) => (value = jsonOf(body, url) as Record<string, unknown>) });
  const distributions = objectsIn(value.distributions);
  const feeds = distributions.flatMap(({ rolie }) => objectsIn((rolie as { feeds?: unknown } | undefined)?.feeds));
  const provider: Provider = {
    rolie: feeds.filter(isOpen).flatMap(({ url }) => addresses(url)),
    directories: distributions.flatMap(({ directory_url }) => addresses(directory_url)),
    keys: objectsIn(value.public_openpgp_keys).flatMap(({ url, fingerprint }) =>
      addresses(url).map((each) => ({ url: each, fingerprint: typeof fingerprint === "string" ? fingerprint : null })),
    ),
  };
  if (provider.rolie.length === 0 && provider.directories.length === 0)
    throw new RequestFailed(`${url} names no feed or folder of documents that anybody may read.`, null);
  return provider;
}

/** TLP 1 says WHITE, TLP 2 says CLEAR. Other documents need a login. */
const isOpen = ({ tlp_label }: Record<string, unknown>) => ["WHITE", "CLEAR", "UNLABELED"].includes(String(tlp_label));

const objectsIn = (value: unknown): Record<string, unknown>[] =>
  (Array.isArray(value) ? (value as unknown[]) : []).filter(
    (each): each is Record<string, unknown> => typeof each === "object" && each !== null,
  );

const addresses = (value: unknown): string[] => (typeof value === "string" && URL.canParse(value) ? [value] : []);
