import { basename } from "node:path";
import { type DocumentReport, emptyReport, type RunReport, reportQuarantined } from "./report.ts";
import type { Counts, RunEvent } from "./run-events.ts";

const counted = ["read", "created", "changed", "unchanged"] as const satisfies (keyof Counts)[];

/** The report of a run so far. It changes with each event of the run, and with nothing else. */
export class RunLog {
  readonly documents: DocumentReport[] = [];
  readonly reasons: Record<string, number> = {};
  readonly examples: string[] = [];
  readonly notes: string[];
  readonly replaced: string[] = [];
  /** The counts of all documents together. They are kept up to date, since there may be hundreds of thousands of documents. */
  readonly total = emptyReport("all documents");
  bytes = 0;
  private peakMemory = 0;

  constructor(notes: readonly string[]) {
    this.notes = [...notes];
  }

  take(event: RunEvent): void {
    // A reading takes many microseconds, and a run may have hundreds of thousands of events.
    if ("name" in event) this.peakMemory = Math.max(this.peakMemory, process.memoryUsage.rss());
    if ("bytes" in event) this.bytes += event.bytes;
    switch (event.kind) {
      case "document":
        this.documents.push(event.document);
        break;
      case "note":
        this.notes.push(event.note);
        break;
      case "quarantined":
        for (const { reason, message, place } of event.entries)
          reportQuarantined(this, event.document, reason, `${event.document.name}, ${place}: ${message}`);
        this.total.putAside += event.entries.length;
        break;
      case "written":
        for (const [document, counts] of event.counts)
          for (const each of counted) {
            document[each] += counts[each];
            this.total[each] += counts[each];
          }
        break;
      case "replaced":
        this.replaced.push(event.path);
        this.notes.push(replacedNote(event));
        break;
      case "passed":
      case "phase":
    }
  }

  /** @param run the key of the run, or null if it wrote nothing. */
  report(run: string | null, dryRun: boolean, seconds: number): RunReport {
    const { documents, reasons, examples, notes, replaced, peakMemory } = this;
    return { run, dryRun, documents, reasons, examples, notes, replaced, seconds, peakMemory };
  }
}

function replacedNote({ path, entries }: Extract<RunEvent, { kind: "replaced" }>): string {
  const left = entries === 1 ? "1 entry" : `${entries.toLocaleString("en")} entries`;
  return `${basename(path)}: ${left} of an earlier version left the quarantine, because nothing of the new version is in quarantine.`;
}
