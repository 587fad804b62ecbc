import type { FormatName } from "../formats/registry.ts";
import type { Inspection } from "../read/inspect.ts";
import type { QuarantinedItem } from "./items.ts";

/* Entries in quarantine for whole documents, with the reason. */

export const changedMeanwhile: QuarantinedItem = {
  kind: "quarantined",
  reason: "changed while it was read",
  message:
    "The file changed while the ingest read it. Everything read so far is stored. Run the same command again when the file is complete.",
  place: "byte 0",
  text: null,
};

/** True if the document is cut off before any of its content. */
export const isCutOff = (inspection: Inspection) => inspection.isCutOff && inspection.head.trim() === "";

/** What a person who ran the ingest can do about a format that is not recognised. */
const hintOnFormat = (given: FormatName | undefined) =>
  given ? "Omit --format to let the ingest detect the format." : "If you know the format, give it with --format.";

/**
 * The entry for a document whose format the ingest cannot recognise: it is cut off, an archive, empty, or of another format.
 * @param given the format that somebody gave for it, if there is one.
 * @param hint what a person can do about the format.
 */
export function unknownDocument(
  inspection: Inspection,
  given: FormatName | undefined,
  hint = hintOnFormat(given),
): QuarantinedItem {
  const { head } = inspection;
  if (isCutOff(inspection))
    return {
      kind: "quarantined",
      reason: "cut off",
      message: "The file is cut off or damaged, and none of it can be unpacked. Download it again.",
      place: "byte 0",
      text: null,
    };
  const archive = archiveOf(head);
  if (archive !== null)
    return {
      kind: "quarantined",
      reason: "archive",
      message: archive,
      place: "byte 0",
      text: null,
    };
  const isEmpty = head.trim() === "";
  const begins = `The file begins with ${JSON.stringify(head.slice(0, 40))}.`;
  return {
    kind: "quarantined",
    reason: isEmpty ? "empty file" : "unknown format",
    message: isEmpty
      ? "The file is empty."
      : given
        ? `The content is not ${given}. ${begins} ${hint}`
        : `The format of the content is not known. ${begins} ${hint}`,
    place: "byte 0",
    text: null,
  };
}

/** Advice on an archive, which the beginning of the content shows. Null if the file is not an archive. */
export function archiveOf(head: string): string | null {
  if (head.startsWith("PK\u0003\u0004"))
    return "The file is a zip archive or an Excel workbook. Unpack the archive and ingest its folder, or save the workbook as CSV.";
  return head.slice(257, 262) === "ustar" ? "The file is a tar archive. Unpack it and ingest its folder." : null;
}

/** The entry for a file that the system does not let the ingest read. */
export const unreadableFile = (error: Error): QuarantinedItem => ({
  kind: "quarantined",
  reason: "unreadable file",
  message: `The file cannot be read: ${error.message}. Make it readable, and run the same command again. Nothing of it was read.`,
  place: "byte 0",
  text: null,
});
