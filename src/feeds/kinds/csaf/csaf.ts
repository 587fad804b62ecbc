import { ForewarnedError } from "../../../errors.ts";
import { cursorOf, type FeedDocument, type FeedKind, progress, type Step, type Work } from "../../feed-kind.ts";
import { RequestFailed } from "../../http/request-failed.ts";
import { advisory } from "./advisory.ts";
import { type Listed, listedBy } from "./listings.ts";
import { findProvider } from "./provider-metadata.ts";
import { keysOf } from "./signatures.ts";

/** The advisories of a provider of CSAF documents, by the rules of the standard (docs.oasis-open.org/csaf/csaf/v2.0, section 7). */
export const csaf: FeedKind = {
  name: "csaf",
  brings: "the security advisories of a CSAF provider: feed add csaf example.org",
  address: null,
  everySeconds: 6 * 3_600,
  interval: 500,
  days: 365,
  steps,
};

interface Cursor {
  /** The latest change that was read, in milliseconds since 1970. */
  until: number;
  /** The advisories of the last days before it and those that failed, with the time of their change: one may be listed late. */
  recent: Record<string, number>;
  /** Those that could not be read or are not what they should be, and how often. */
  failed: Record<string, number>;
}

const late = 30 * 24 * 3_600_000;
/** A document that failed so often is not requested any more. */
const maxTries = 5;
/** After so many refusals in a row, the provider refuses this server, and the next try must wait. */
const maxRefusals = 3;
const maxRemarks = 20;

async function* steps(work: Work): AsyncGenerator<Step> {
  const { feed, http, clock } = work;
  const begun = clock.now();
  const since = Date.parse(feed.since);
  const provider = await findProvider(http, feed.address!);
  const keys = await keysOf(http, provider);
  let { until, recent, failed } = (cursorOf(feed) as Cursor | null) ?? { until: since, recent: {}, failed: {} };
  let remarks = keys.remarks;
  const news = (await listedBy(http, provider)).filter((listed) => isNew(listed, { until, recent, failed }, since));
  let refusals = 0;
  for (const listed of news) {
    const found = await advisoryOrError(listed, work, keys);
    refusals = found instanceof RequestFailed && found.status === 403 ? refusals + 1 : 0;
    if (refusals >= maxRefusals && found instanceof Error) throw found;
    const { url, updated } = listed;
    // A provider may state a time in the future. It must not hide what is published until then.
    until = Math.max(until, Math.min(updated, begun));
    const { [url]: tries = 0, ...others } = failed;
    failed = found instanceof Error ? { ...others, [url]: tries + 1 } : others;
    recent = kept({ ...recent, [url]: updated }, (of, time) => time >= until - late || failed[of] !== undefined);
    const said =
      found instanceof Error ? `${url} is not stored: ${found.message}` : found.note && `${url}: ${found.note}`;
    if (said) remarks = [...remarks, said].slice(-maxRemarks);
    yield {
      documents: found instanceof Error ? [] : [found],
      progress: progress({ until, recent, failed } satisfies Cursor, Math.min(until, begun), { remarks }),
    };
  }
  yield {
    documents: [],
    progress: progress({ until, recent, failed } satisfies Cursor, begun, {
      remarks: remarks.length > 0 ? remarks : feed.remarks,
    }),
  };
}

/** True if a document is to be read: it is new, it has changed since it was read, or it failed before. */
function isNew({ url, updated }: Listed, { until, recent, failed }: Cursor, since: number): boolean {
  const tries = failed[url] ?? 0;
  if (tries > 0 && recent[url] === updated) return tries < maxTries;
  return updated >= since && updated > until - late && recent[url] !== updated;
}

const kept = (all: Record<string, number>, holds: (url: string, time: number) => boolean) =>
  Object.fromEntries(Object.entries(all).filter(([url, time]) => holds(url, time)));

/** An advisory, or the error for which it is not stored. One bad document does not hold up the others. */
async function advisoryOrError(
  listed: Listed,
  work: Work,
  keys: Parameters<typeof advisory>[1],
): Promise<FeedDocument | ForewarnedError> {
  try {
    return await advisory(listed, keys, work);
  } catch (error) {
    work.signal.throwIfAborted();
    if (!(error instanceof ForewarnedError)) throw error;
    return error;
  }
}
