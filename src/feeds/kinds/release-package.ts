import type { HttpClient } from "../http/http-client.ts";
import { beginningOf, RequestFailed } from "../http/request-failed.ts";

/** A release package of OCDS. */
export interface Package {
  body: Buffer;
  /** The ids of its releases; an empty text for one without. */
  ids: string[];
  next: string | null;
}

/**
 * Gets a release package. A service that is in trouble may answer with a page in HTML, or cut the answer off: it is asked again. The
 * list `releases` may be absent, and is then empty.
 * @param accepted statuses that mean that there is no such package.
 */
export async function packageOf(http: HttpClient, url: string, accepted: readonly number[] = []): Promise<Package> {
  let found: Package = { body: Buffer.alloc(0), ids: [], next: null };
  await http.get(url, { accepted, check: (body) => (found = { body, ...read(body, url) }) });
  return found;
}

function read(body: Buffer, url: string): Omit<Package, "body"> {
  const value = jsonOf(body, url);
  const { releases = [], links } = value as { releases?: unknown; links?: { next?: unknown } | null };
  if (!Array.isArray(releases)) throw notExpected(url, `"releases" is not a list`);
  return {
    ids: releases.map(idOf),
    next: typeof links?.next === "string" ? links.next : null,
  };
}

function idOf(release: unknown): string {
  const { id } = (release ?? {}) as { id?: unknown };
  return typeof id === "string" || typeof id === "number" ? String(id) : "";
}

/**
 * Reads an answer as a JSON object.
 * @throws RequestFailed if it is not one; asking again may help.
 */
export function jsonOf(body: Buffer, url: string): object {
  let value: unknown;
  try {
    value = JSON.parse(body.toString("utf8"));
  } catch {
    throw notExpected(url, `it begins with ${beginningOf(body.toString("utf8"))}`);
  }
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw notExpected(url, `it is ${JSON.stringify(value).slice(0, 40)}`);
  return value;
}

/** The failure of an answer that is not what was expected. */
export const notExpected = (url: string, why: string): RequestFailed =>
  new RequestFailed(
    `The answer of ${url} is not what was expected: ${why}. It may be cut off, or an error page.`,
    10_000,
    200,
  );
