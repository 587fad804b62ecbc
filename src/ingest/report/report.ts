/** What a run did with one document. */
export interface DocumentReport {
  name: string;
  path: string;
  format: string | null;
  /** `KNOWN`: read to its end before. `IGNORED`: of no known format, in a folder. */
  status: "READ" | "KNOWN" | "IGNORED" | "PUT_ASIDE";
  /** Values or rows of the document. */
  read: number;
  created: number;
  changed: number;
  unchanged: number;
  putAside: number;
  /** So much of it was put aside by earlier runs, and still is. */
  putAsideBefore: number;
}

export const emptyReport = (name: string, path = ""): DocumentReport => ({
  name,
  path,
  format: null,
  status: "READ",
  read: 0,
  created: 0,
  changed: 0,
  unchanged: 0,
  putAside: 0,
  putAsideBefore: 0,
});

/** So much of what was put aside is shown. */
export const maxExamples = 10;

/** What a run did. */
export interface RunReport {
  /** The run's key, by which it can be undone; null where nothing was written. */
  run: string | null;
  dryRun: boolean;
  documents: DocumentReport[];
  reasons: Record<string, number>;
  /** Some of what was put aside, with its place. */
  examples: string[];
  /** What a person should know and may mend: entries of manifests that fit no file, payments without a named buyer. */
  notes: string[];
  seconds: number;
  /** The largest memory that the program took, in bytes. */
  peakMemory: number;
}

/** What a run did with all documents. */
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

/** 0 finished, 1 finished with something of these documents put aside, now or before. */
export function exitCodeOf(report: RunReport): 0 | 1 {
  const { putAside, putAsideBefore } = totalsOf(report.documents);
  return putAside + putAsideBefore > 0 ? 1 : 0;
}

/** Counts something that was put aside, and keeps it as an example where there is room. */
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

/** How often each reason was met, in several reports. */
export function sumOfReasons(all: readonly Record<string, number>[]): Record<string, number> {
  const sum: Record<string, number> = {};
  for (const [reason, count] of all.flatMap(Object.entries<number>)) sum[reason] = (sum[reason] ?? 0) + count;
  return sum;
}
