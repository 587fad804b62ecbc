import { ForewarnedError } from "../errors.ts";
import type { Graph } from "../graph/driver/neo4j.ts";
import { completeDocuments } from "../graph/ingest-state/known-documents.ts";
import { type Feed, type FeedProgress, isBroken, lastOf } from "../graph/queries/feed.ts";
import type { Term } from "../graph/write/bookkeeping/lease.ts";
import { saveFeed } from "../graph/write/bookkeeping/feeds.ts";
import type { Fetched } from "../ingest/facts/given-facts.ts";
import { formatNamed, type FormatName } from "../ingest/formats/registry.ts";
import { ingest, type IngestOptions } from "../ingest/run.ts";
import type { DocumentReport, RunReport } from "../ingest/report/report.ts";
import type { Clock } from "./clock.ts";
import type { FeedDocument, Step } from "./feed-kind.ts";
import { HttpClient } from "./http/http-client.ts";
import type { Pace } from "./http/pace.ts";
import { RequestFailed } from "./http/request-failed.ts";
import { kindOf, knownFeeds } from "./kinds/kinds.ts";
import { discard, isSpooled, openSpool, type Spool } from "./spool.ts";

/** What the runs of feeds share in a process. */
export interface Following {
  graph: Graph;
  /** The home folder, in which documents wait for the ingest. */
  home: string;
  userAgent: string;
  clock: Clock;
  pace: Pace;
  /** Stops the run. */
  signal: AbortSignal;
  /** The lease that allows it. */
  lease: Term;
  ingestOptions?: IngestOptions;
  /** Receives the report of each ingest. */
  report?: (feed: Feed, report: RunReport) => void;
  /** Limits of HTTP, for tests. */
  timeLimit?: number;
}

/** Documents of steps until the ingest stores them together: so many, because each ingest has a fixed cost. */
const documentsInRun = 20;

/**
 * Runs a feed: stores what is new. The progress of the feed is stored after the documents, so that a run that is killed at any moment
 * goes on where it was, and nothing is lost.
 * @returns the failure; null if the feed is up to date. A run that is stopped by its signal is neither.
 */
export async function runFeed(feed: Feed, following: Following): Promise<string | null> {
  const { clock, signal } = following;
  const time = () => new Date(clock.now()).toISOString();
  try {
    await save(feed, following, { startedAt: time() });
    await readNews(feed, following);
    const nextTryAt = new Date(clock.now() + feed.everySeconds * 1_000).toISOString();
    await save(feed, following, { succeededAt: time(), failure: null, failures: 0, nextTryAt });
    return null;
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof ForewarnedError)) throw error;
    const failures = feed.failures + 1;
    const nextTryAt = new Date(clock.now() + pauseOf(error, failures, clock)).toISOString();
    await save(feed, following, { failedAt: time(), failure: error.message.slice(0, 1_000), failures, nextTryAt });
    return error.message;
  }
}

/** Five minutes after the first failure, then twice as long each time, up to six hours. */
function pauseOf(error: ForewarnedError, failures: number, clock: Clock): number {
  const pause = Math.min(300_000 * 2 ** Math.min(failures - 1, 10), 6 * 3_600_000) * (1 + 0.1 * clock.random());
  return Math.max(pause, error instanceof RequestFailed ? (error.pause ?? 0) : 0);
}

async function readNews(feed: Feed, following: Following): Promise<void> {
  const { clock, home, signal } = following;
  const kind = kindOf(feed.kind);
  if (!kind)
    throw new ForewarnedError(
      "FEED_FAILED",
      `This version of Forewarned has no feeds of the kind "${feed.kind}". Remove the feed, or use the version that added it.`,
    );
  // Another process may have sent a request a moment ago. Nobody knows when a killed one sent its last.
  const waitsFirst =
    isBroken(feed) || clock.now() - lastOf(feed.startedAt, feed.succeededAt, feed.failedAt) < kind.interval;
  const http = new HttpClient({ ...following, ...kind, allowsPrivate: feed.allowsPrivate, waitsFirst });
  const spool: Spool = await openSpool(home, feed.key);
  let waiting: Step[] = [];
  const store = async () => {
    const steps = waiting;
    waiting = [];
    await storeSteps(feed, following, steps);
  };
  try {
    const inGraph = (sources: readonly string[]) => completeDocuments(following.graph, sources);
    for await (const step of kind.steps({ feed, http, spool, clock, signal, inGraph })) {
      waiting.push(step);
      if (waiting.length >= documentsInRun) await store();
    }
  } catch (error) {
    // The steps before the failure are complete.
    if (!signal.aborted) await store();
    throw error;
  } finally {
    await http.close();
  }
  await store();
}

/** Stores the documents of steps in one run of the ingest, and then the progress after the last of them. */
async function storeSteps(feed: Feed, following: Following, steps: readonly Step[]): Promise<void> {
  const last = steps.at(-1);
  if (!last) return;
  const documents = steps.flatMap((step) => step.documents);
  const reports = documents.length > 0 ? await storeDocuments(feed, following, documents) : [];
  let change: Partial<FeedProgress> = {};
  for (const step of steps) {
    const paths = new Set(step.documents.map(({ path }) => path));
    change = (await step.stored?.(reports.filter(({ path }) => paths.has(path)))) ?? {};
  }
  const { quarantinedDocuments } = feed;
  await save(feed, following, { ...last.progress, ...change, quarantinedDocuments });
}

async function storeDocuments(
  feed: Feed,
  following: Following,
  documents: readonly FeedDocument[],
): Promise<readonly DocumentReport[]> {
  const { graph, home, signal, ingestOptions, report } = following;
  const fetched = new Map(
    documents.map(({ path, url, note }) => [
      path,
      { ...(url ? { url } : {}), ...(note ? { note } : {}) } satisfies Fetched,
    ]),
  );
  const format = feed.format === null ? undefined : (formatNamed(feed.format as FormatName).name as FormatName);
  const paths = [...new Set(documents.map(({ path }) => path))];
  const areFound = documents.every(({ isKept }) => isKept);
  const done = await ingest(graph, paths, {
    ...ingestOptions,
    signal,
    format,
    fetched,
    areFound,
    feed: feed.key,
    formatHint: formatHintOf(feed),
  });
  report?.(feed, done);
  // A file of which something is in quarantine stays, so that a later version can read it again.
  const quarantined = new Set(done.documents.filter(({ putAside }) => putAside > 0).map(({ path }) => path));
  feed.quarantinedDocuments = Math.max(0, feed.quarantinedDocuments + quarantined.size - done.replaced.length);
  await discard([
    ...documents.flatMap(({ path, isKept }) => (isKept || quarantined.has(path) ? [] : [path])),
    ...done.replaced.filter((path) => isSpooled(home, path) && !fetched.has(path)),
  ]);
  return done.documents;
}

/** What a person can do about a document of a feed whose format is not recognised. */
function formatHintOf({ key, kind, format }: Feed): string {
  if (knownFeeds.some(({ name }) => name === kind))
    return `Its source may have sent an error page, or have changed its format. The next run of the feed "${key}" requests it again if it changes.`;
  return format === null
    ? `If you know the format, remove the feed "${key}" and add it again with --format.`
    : `To let the ingest detect the format, remove the feed "${key}" and add it again without --format.`;
}

async function save(
  feed: Feed,
  { graph, lease, signal }: Following,
  change: Parameters<typeof saveFeed>[2],
): Promise<void> {
  if (await saveFeed(graph, feed.key, change, lease)) return;
  signal.throwIfAborted();
  throw new FeedTaken(`The feed ${feed.key} was removed, or another process follows the feeds now.`);
}

/** The run must stop: the feed is not this process's any more. */
export class FeedTaken extends Error {
  override readonly name = "FeedTaken";
}
