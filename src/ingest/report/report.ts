/** The result of a run for one document. */
export interface DocumentReport {
  name: string;
  path: string;
  /** The key of the document in the graph: the digest of its content. Null if the file could not be read. */
  source: string | null;
  /** The address that a feed read it from; null if no feed did. */
  url: string | null;
  format: string | null;
  /**
   * `KNOWN`: an earlier run, or this run under another name, read the document to its end. `IGNORED`: the document was found in a folder, and its format is not
   * known. `PUT_ASIDE`: the whole document is in quarantine.
   */
  status: "READ" | "KNOWN" | "IGNORED" | "PUT_ASIDE";
  /** The number of values or rows that were read. */
  read: number;
  created: number;
  changed: number;
  unchanged: number;
  putAside: number;
  /** The number of entries that earlier runs quarantined and that are still in quarantine. */
  putAsideBefore: number;
}

/** The report of a document before any of it is read. */
export const emptyReport = (name: string, path = "", source: string | null = null): DocumentReport => ({
  name,
  path,
  source,
  url: null,
  format: null,
  status: "READ",
  read: 0,
  created: 0,
  changed: 0,
  unchanged: 0,
  putAside: 0,
  putAsideBefore: 0,
});

/** The greatest number of examples from the quarantine in a report. */
export const maxExamples = 10;

/** The result of a run. */
export interface RunReport {
  /** The key of the run, for `ingest undo`. Null if the run wrote and quarantined nothing. */
  run: string | null;
  dryRun: boolean;
  documents: DocumentReport[];
  reasons: Record<string, number>;
  /** Up to `maxExamples` quarantined entries, each with its document, its place and the message. */
  examples: string[];
  /** The paths of earlier versions of these documents that left the quarantine, because a good version replaced them. */
  replaced: string[];
  /** Problems that a person can fix: manifest entries that match no file, payments whose buyer is not named. */
  notes: string[];
  seconds: number;
  /** The largest memory that the process used, in bytes. */
  peakMemory: number;
}

/** The sums of the counts of all documents. */
export function totalsOf(documents: readonly DocumentReport[]) {
  const sum = (of: (document: DocumentReport) => number) =>
    documents.reduce((total, document) => total + of(document), 0);
  return {
    read: sum(({ read }) => read),
    created: sum(({ created }) => created),
    changed: sum(({ changed }) => changed),
    unchanged: sum(({ unchanged }) => unchanged),
    putAside: sum(({ putAside }) => putAside),
    putAsideBefore: sum(({ putAsideBefore }) => putAsideBefore),
  };
}

/** The exit code: 1 if this run or an earlier one quarantined anything of these documents that is still there, else 0. */
export function exitCodeOf(report: RunReport): 0 | 1 {
  const { putAside, putAsideBefore } = totalsOf(report.documents);
  return putAside + putAsideBefore > 0 ? 1 : 0;
}

/** Counts a quarantined entry, and adds it to the examples unless there are `maxExamples` already. */
export function reportQuarantined(
  { reasons, examples }: Pick<RunReport, "reasons" | "examples">,
  document: DocumentReport,
  reason: string,
  example: string,
): void {
  document.putAside++;
  reasons[reason] = (reasons[reason] ?? 0) + 1;
  if (examples.length < maxExamples) examples.push(example);
}

/** The number of quarantined entries for each reason, summed over several reports. */
export function sumOfReasons(all: readonly Record<string, number>[]): Record<string, number> {
  const sum: Record<string, number> = {};
  for (const [reason, count] of all.flatMap(Object.entries<number>)) sum[reason] = (sum[reason] ?? 0) + count;
  return sum;
}
