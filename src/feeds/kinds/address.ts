import { basename } from "node:path";
import {
  type FeedKind,
  cursorOf,
  isRemoved,
  progress,
  progressWithSource,
  type Step,
  type Work,
} from "../feed-kind.ts";

/** A document at an address of one's own. It is sent again only if it has changed, or if an undo removed it from the graph. */
export const address: FeedKind = {
  name: "address",
  brings: "a document at an address of your own, in any format of the ingest",
  address: null,
  everySeconds: 6 * 3_600,
  interval: 1_000,
  days: 0,
  steps,
};

interface Cursor {
  lastModified: string | null;
  /** The document in the graph; null if it is in quarantine. */
  source: string | null;
}

async function* steps(work: Work): AsyncGenerator<Step> {
  const { feed, http, spool, clock } = work;
  const begun = clock.now();
  const url = feed.address!;
  const before = cursorOf(feed) as Cursor | null;
  const file = spool.path(basename(new URL(url).pathname) || "document");
  const known = (await isRemoved(before?.source, work)) ? {} : { etag: feed.etag, lastModified: before?.lastModified };
  const { status, etag, lastModified } = await http.get(url, { ...known, file });
  if (status === 304) yield { documents: [], progress: progress(before ?? {}, begun, { etag: feed.etag }) };
  else yield { documents: [{ path: file, url }], ...progressWithSource({ lastModified }, begun, { etag }) };
}
