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
  /** What earlier runs put aside of it, and is put aside still. */
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
export const mostExamples = 10;

/** What a run did. */
export interface RunReport {
  /** The run's key, by which it can be undone; null where nothing was written. */
  run: string | null;
  dryRun: boolean;
  documents: DocumentReport[];
  reasons: Record<string, number>;
  /** Some of what was put aside, with its place. */
  examples: string[];
  seconds: number;
  /** The largest memory that the program took, in bytes. */
  peakMemory: number;
}

function totals({ documents }: RunReport) {
  const sum = (of: (document: DocumentReport) => number) =>
    documents.reduce((total, document) => total + of(document), 0);
  return {
    read: sum(({ read }) => read),
    created: sum(({ created }) => created),
    changed: sum(({ changed }) => changed),
    unchanged: sum(({ unchanged }) => unchanged),
    putAside: sum(({ putAside }) => putAside),
  };
}

/** 0 finished, 1 finished with something put aside. */
export const exitCodeOf = (report: RunReport) => (totals(report).putAside > 0 ? 1 : 0);

/** The report as a person reads it. */
export function reportText(report: RunReport): string {
  const { documents, reasons, examples, seconds, run, dryRun } = report;
  const all = totals(report);
  const shown = documents.filter(({ status }) => status === "READ" || status === "PUT_ASIDE");
  const known = documents.filter(({ status }) => status === "KNOWN").length;
  const ignored = documents.filter(({ status }) => status === "IGNORED");
  const rows = shown
    .slice(0, mostShown)
    .map((each) => [
      each.name,
      each.format ?? "?",
      ...[each.read, each.created, each.changed, each.unchanged, each.putAside].map((count) =>
        count.toLocaleString("en"),
      ),
    ]);
  return [
    ...(rows.length > 0
      ? [table([["document", "format", "read", "new", "changed", "same", "put aside"], ...rows])]
      : []),
    ...(shown.length > mostShown ? [`… and ${shown.length - mostShown} more documents`] : []),
    ...(known > 0
      ? [
          `${known} ${known === 1 ? "document was" : "documents were"} read before, and ${known === 1 ? "is" : "are"} the same.`,
        ]
      : []),
    ...(ignored.length > 0
      ? [
          `Ignored, of no known format: ${ignored
            .slice(0, 10)
            .map(({ name }) => name)
            .join(", ")}${ignored.length > 10 ? ` and ${ignored.length - 10} more` : ""}`,
        ]
      : []),
    ...Object.entries(reasons)
      .sort(([, a], [, b]) => b - a)
      .map(([reason, count]) => `Put aside: ${count.toLocaleString("en")} × ${reason}`),
    ...examples.map((example) => `  ${example}`),
    `${dryRun ? "Would write" : "Wrote"} ${all.created.toLocaleString("en")} new and ${all.changed.toLocaleString("en")} changed records of ${all.read.toLocaleString("en")} read, in ${seconds.toFixed(1)} s.${run ? ` To take it back: ingest undo ${run}` : ""}`,
  ].join("\n");
}

const mostShown = 40;

function table(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => (column < 2 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!)))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}
