import { type DocumentReport, type RunReport, totalsOf } from "./report.ts";

/**
 * The report as text for a person.
 * @param columns the greatest width of the table, in characters. The table is wider only if the names of documents cannot be
 *   shortened enough.
 */
export function reportText(report: RunReport, columns: number): string {
  const { documents, reasons, examples, notes, seconds, run, dryRun } = report;
  const all = totalsOf(report.documents);
  const countedOnce = all.read - all.created - all.changed - all.unchanged - all.putAside;
  const shown = documents.filter(({ status }) => status === "READ" || status === "PUT_ASIDE");
  const known = documents.filter(({ status }) => status === "KNOWN").length;
  const ignored = documents.filter(({ status }) => status === "IGNORED");
  return [
    ...(shown.length > 0 ? [tableOf(shown.slice(0, maxShown), columns)] : []),
    ...(shown.length > maxShown ? [`… and ${shown.length - maxShown} more documents`] : []),
    ...(countedOnce > 0 ? [withOthers(countedOnce)] : []),
    ...(known > 0
      ? [
          `${known} ${known === 1 ? "document was" : "documents were"} read before and ${known === 1 ? "has" : "have"} not changed.`,
        ]
      : []),
    ...(all.putAsideBefore > 0 ? [stillQuarantined(all.putAsideBefore)] : []),
    ...(ignored.length > 0
      ? [
          `Ignored because the format is not known: ${ignored
            .slice(0, 10)
            .map(({ name }) => name)
            .join(", ")}${ignored.length > 10 ? ` and ${ignored.length - 10} more` : ""}`,
        ]
      : []),
    ...Object.entries(reasons)
      .sort(([, a], [, b]) => b - a)
      .map(([reason, count]) => `Quarantined: ${count.toLocaleString("en")} × ${reason}`),
    ...examples.map((example) => `  ${example}`),
    ...notes.slice(0, maxNotes),
    ...(notes.length > maxNotes ? [`… and ${notes.length - maxNotes} more notes. Use --json to see all of them.`] : []),
    `${dryRun ? "Would write" : "Wrote"} ${all.created.toLocaleString("en")} new and ${all.changed.toLocaleString("en")} changed records from ${all.read.toLocaleString("en")} ${all.read === 1 ? "item" : "items"} read, in ${seconds.toFixed(1)} s.${run ? ` To undo this run: npx forewarned ingest undo ${run}` : ""}`,
  ].join("\n");
}

const maxShown = 40;
const maxNotes = 10;

/** "read" counts what a document lists, and the columns after it count records. */
const withOthers = (count: number) =>
  count === 1
    ? "1 item belongs to a record with another item, such as a second notice of one process. The record counts once."
    : `${count.toLocaleString("en")} items belong to a record with another item, such as a second notice of one process. Each record counts once.`;

const stillQuarantined = (count: number) =>
  count === 1
    ? "1 entry from an earlier run is still in quarantine. To retry it: npx forewarned ingest retry"
    : `${count.toLocaleString("en")} entries from earlier runs are still in quarantine. To retry them: npx forewarned ingest retry`;

function tableOf(documents: readonly DocumentReport[], columns: number): string {
  const head = ["document", "format", "read", "new", "changed", "same", "quarantined"];
  const rows = documents.map((each) => [
    each.name,
    each.format ?? "?",
    ...[each.read, each.created, each.changed, each.unchanged, each.putAside].map((count) =>
      count.toLocaleString("en"),
    ),
  ]);
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]!.length)));
  const others = widths.slice(1).reduce((sum, width) => sum + width + gap.length, 0);
  widths[0] = Math.min(widths[0]!, Math.max(columns - others, leastName));
  return [head, ...rows]
    .map((row) => row.map((cell, column) => cellOf(cell, column, widths[column]!)).join(gap))
    .join("\n");
}

const gap = "  ";
/** In a narrow terminal, too, this many characters of a name are shown, so that it can be recognised. */
const leastName = 20;

function cellOf(cell: string, column: number, width: number): string {
  if (column === 0) return shortened(cell, width).padEnd(width);
  return column === 1 ? cell.padEnd(width) : cell.padStart(width);
}

/** Shortens the middle of a name, since its beginning and its end identify it best. */
function shortened(name: string, width: number): string {
  if (name.length <= width) return name;
  const start = Math.floor((width - 1) / 3);
  return `${name.slice(0, start)}…${name.slice(name.length - (width - 1 - start))}`;
}
