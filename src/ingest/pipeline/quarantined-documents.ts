import type { FormatName } from "../formats/format.ts";
import type { Inspection } from "../read/inspect.ts";
import type { AsideItem } from "./items.ts";

/* Documents that are put aside as a whole, and why. */

export const changedMeanwhile: AsideItem = {
  kind: "putAside",
  reason: "changed while it was read",
  message: "It changed while it was read. What was read is kept; run the same command again once it is whole.",
  place: "byte 0",
  text: null,
};

/** So that nothing of it can be read. */
export const isCutOff = (inspection: Inspection) => inspection.isCutOff && inspection.head.trim() === "";

export function unknownDocument(inspection: Inspection, given: FormatName | undefined): AsideItem {
  const { head } = inspection;
  if (isCutOff(inspection))
    return {
      kind: "putAside",
      reason: "cut off",
      message: "It is cut off or damaged before anything of it can be unpacked. Fetch it anew.",
      place: "byte 0",
      text: null,
    };
  const archive = archiveOf(head);
  if (archive !== null)
    return {
      kind: "putAside",
      reason: "archive",
      message: archive,
      place: "byte 0",
      text: null,
    };
  const isEmpty = head.trim() === "";
  const begins = `it begins with ${JSON.stringify(head.slice(0, 40))}`;
  return {
    kind: "putAside",
    reason: isEmpty ? "empty file" : "unknown format",
    message: isEmpty
      ? "It is empty."
      : given
        ? `It cannot be ${given}: ${begins}. Leave --format out to have its format recognised.`
        : `Its content is none of the known formats; ${begins}. Give --format if you know better.`,
    place: "byte 0",
    text: null,
  };
}

/** What to do with an archive, by the beginning of its content; null where it is none. */
function archiveOf(head: string): string | null {
  if (head.startsWith("PK\u0003\u0004"))
    return "It is a zip archive or an Excel workbook. Unpack the archive and name its folder, or save the workbook as CSV.";
  return head.slice(257, 262) === "ustar" ? "It is a tar archive. Unpack it, and name its folder." : null;
}

export const unreadableFile = (error: Error): AsideItem => ({
  kind: "putAside",
  reason: "unreadable file",
  message: `It cannot be read: ${error.message}. Nothing of it was read; make it readable, and run the same command again.`,
  place: "byte 0",
  text: null,
});
