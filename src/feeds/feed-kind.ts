import type { Feed, FeedProgress } from "../graph/queries/feed.ts";
import type { DocumentReport } from "../ingest/report/report.ts";
import type { Clock } from "./clock.ts";
import type { HttpClient } from "./http/http-client.ts";
import type { Spool } from "./spool.ts";

/** A document that a feed brings, as a file. */
export interface FeedDocument {
  path: string;
  /** The address that it was read from; null if there is none, or if the document states it. */
  url: string | null;
  /** What a reader should know about the document, such as a signature that is missing. */
  note?: string;
  /** True if the file is somebody else's, so that it stays after it was read. */
  isKept?: boolean;
}

/** A part of a run: documents, and how far the feed is once they are stored. */
export interface Step {
  documents: readonly FeedDocument[];
  progress: FeedProgress;
  /** Called when the documents are stored, with their reports. Returns what they change of the progress. */
  stored?(reports: readonly DocumentReport[]): Promise<Partial<FeedProgress>>;
}

/** What a kind of feed works with. */
export interface Work {
  feed: Feed;
  http: HttpClient;
  spool: Spool;
  clock: Clock;
  signal: AbortSignal;
  /** Those of these documents, by `source` of their reports, that the graph has whole. An undo removes documents. */
  inGraph(sources: readonly string[]): Promise<ReadonlySet<string>>;
}

/**
 * A kind of feed. `steps` yields what is new since the progress of the feed. It stores nothing itself: a step counts when its
 * documents are in the graph, so a run that is killed goes on after the last step that counted.
 */
export interface FeedKind {
  readonly name: string;
  /** What it brings, for the help of the command line. */
  readonly brings: string;
  /** Its usual address; null if a person must give one. */
  readonly address: string | null;
  /** The usual number of seconds between two runs. */
  readonly everySeconds: number;
  /** The milliseconds between two requests to one host. */
  readonly interval: number;
  /** The milliseconds to wait after statuses by which its host says "later". */
  readonly busy?: Readonly<Record<number, number>>;
  /** The number of days before today at which it begins, unless a person says otherwise. */
  readonly days: number;
  steps(work: Work): AsyncGenerator<Step>;
}

/** The state that a kind keeps in the cursor of its feed, as JSON; null before its first step. */
export function cursorOf({ cursor }: Feed): unknown {
  return cursor === null ? null : JSON.parse(cursor);
}

/** The document of a file in the graph, by its report. Null if all of it is in quarantine, or if its format is not known. */
export const documentOf = ({ status, source }: DocumentReport): string | null =>
  status === "READ" || status === "KNOWN" ? source : null;

/** The progress of a feed without gaps and remarks. */
export function progress(cursor: object, completeUntil: number, more: Partial<FeedProgress> = {}): FeedProgress {
  return {
    cursor: JSON.stringify(cursor),
    completeUntil: new Date(completeUntil).toISOString(),
    etag: null,
    gaps: [],
    gapCount: 0,
    remarks: [],
    ...more,
  };
}

/** The progress after one document. When it is stored, the cursor gets its `source`, by which `isRemoved` finds out about an undo. */
export function progressWithSource(
  cursor: object,
  completeUntil: number,
  more: Partial<FeedProgress>,
): Pick<Step, "progress" | "stored"> {
  return {
    progress: progress(cursor, completeUntil, more),
    stored: async ([report]) => ({ cursor: JSON.stringify({ ...cursor, source: report ? documentOf(report) : null }) }),
  };
}

/** True if a document that was stored is no longer in the graph. */
export const isRemoved = async (source: string | null | undefined, { inGraph }: Pick<Work, "inGraph">) =>
  source != null && !(await inGraph([source])).has(source);
