import { basename } from "node:path";
import { type FeedKind, cursorOf, progress, type Step, type Work } from "../feed-kind.ts";

/** A document at an address of one's own. It is requested again only if it has changed. */
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
}

async function* steps({ feed, http, spool, clock }: Work): AsyncGenerator<Step> {
  const begun = clock.now();
  const url = feed.address!;
  const before = cursorOf(feed) as Cursor | null;
  const file = spool.path(basename(new URL(url).pathname) || "document");
  const answer = await http.get(url, { etag: feed.etag, lastModified: before?.lastModified, file });
  const { etag, lastModified } = answer;
  yield answer.status === 304
    ? { documents: [], progress: progress(before ?? {}, begun, { etag: feed.etag }) }
    : { documents: [{ path: file, url }], progress: progress({ lastModified } satisfies Cursor, begun, { etag }) };
}
