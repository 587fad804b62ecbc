import { ForewarnedError } from "../../../errors.ts";
import { cursorOf, type FeedDocument, type FeedKind, progress, type Step, type Work } from "../../feed-kind.ts";
import { RequestFailed } from "../../http/request-failed.ts";
import { advisory } from "./advisory.ts";
import { type Listed, listedBy } from "./listings.ts";
import { afterTry, type Missing, remarksOn, stillMissing, toTryAgain } from "./missing.ts";
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
  /** The advisories of the last days before it and those that are missing, with the time of their change: one may be listed late. */
  recent: Record<string, number>;
  missing: Missing;
  /** What a reader should know about the advisories that were stored last. */
  notes: string[];
}

const late = 30 * 24 * 3_600_000;
/** After so many refusals in a row, the host refuses this server, and the next try must wait. */
const maxRefusals = 3;
const maxNotes = 10;

async function* steps(work: Work): AsyncGenerator<Step> {
  const { feed, http, clock } = work;
  const begun = clock.now();
  const since = Date.parse(feed.since);
  const provider = await findProvider(http, feed.address!);
  const keys = await keysOf(http, provider);
  const all = await listedBy(http, provider);
  const before = (cursorOf(feed) as Cursor | null) ?? { until: since, recent: {}, missing: {}, notes: [] };
  let { until, recent } = before;
  let missing = stillMissing(before.missing, all, recent);
  const notes: string[] = [];

  const take = ({ url, updated }: Listed, found: FeedDocument | ForewarnedError) => {
    // A provider may state a time in the future. It must not hide what is published until then.
    until = Math.max(until, Math.min(updated, begun));
    missing = afterTry(missing, url, found);
    recent = kept({ ...recent, [url]: updated }, (of, time) => time >= until - late || missing[of] !== undefined);
    if (!(found instanceof Error) && found.note) notes.push(`${url}: ${found.note}`);
  };
  const step = (documents: FeedDocument[], time: number): Step => {
    const told = notes.length > 0 ? notes.slice(-maxNotes) : before.notes;
    const cursor: Cursor = { until, recent, missing, notes: told };
    const remarks = [...keys.remarks, ...remarksOn(missing, all), ...told];
    return { documents, progress: progress(cursor, time, { remarks }) };
  };

  const fresh = all.filter((listed) => missing[listed.url] === undefined && isNew(listed, before, since));
  // Those that wait come last, so that none of them holds up what is new.
  const waiting = toTryAgain(missing, all);
  let refused: { listed: Listed; found: RequestFailed }[] = [];
  const takeRefused = () => refused.splice(0).forEach(({ listed, found }) => take(listed, found));
  for (const listed of [...fresh, ...waiting]) {
    const found = await advisoryOrError(listed, work, keys);
    if (found instanceof RequestFailed && found.isOfHost) {
      refused = [...refused, { listed, found }];
      if (refused.length < maxRefusals) continue;
      if (fresh.includes(listed)) throw found;
      break;
    }
    takeRefused();
    take(listed, found);
    yield step(found instanceof Error ? [] : [found], Math.min(until, begun));
  }
  takeRefused();
  yield step([], begun);
}

/** True if a document is to be read: it is new, or it has changed since it was read. */
const isNew = ({ url, updated }: Listed, { until, recent }: Cursor, since: number): boolean =>
  updated >= since && updated > until - late && recent[url] !== updated;

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
