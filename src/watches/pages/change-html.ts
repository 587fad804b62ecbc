import { escapeUTF8 } from "entities";
import type { ChangedField, ChangeDocument, WatchChange, WatchChangeKind } from "../../graph/watches/watch-change.ts";

const words: Record<WatchChangeKind, string> = {
  ADDED: "New",
  AGAIN: "Again",
  CHANGED: "Changed",
  REMOVED: "Correction, no longer so",
  WITHDRAWN: "Correction, warning withdrawn",
};

const meanings: Record<WatchChangeKind, string> = {
  ADDED: "This row is new. It does not say that anybody did wrong.",
  AGAIN: "This row was there before, went, and is there again.",
  CHANGED: "This row has other values than before.",
  REMOVED: "This row is no longer so. If you published it, correct it.",
  WITHDRAWN: "The warning of this row was withdrawn. If you published it, correct it.",
};

/** The title of a change as plain text, without characters that XML forbids. */
export const titleOf = ({ kind, title }: WatchChange): string => clean(`${words[kind]}: ${title}`);

/** Text for HTML and XML: without control characters, and with the signs of markup escaped. */
export const escaped = (text: string): string => escapeUTF8(clean(text));

/** Replaces control characters and halves of characters by blanks. */
export const clean = (text: string): string => text.replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, " ");

/** What happened, why, and the row, as a part of a page. */
export function changeHtml(change: WatchChange): string {
  const { kind, reason, fields, caveats, documents, row, happenedAt } = change;
  return [
    `<p>${escaped(meanings[kind])} ${escaped(reason)}</p>`,
    fields.length > 0 ? `<ul>${fields.map(fieldHtml).join("")}</ul>` : "",
    caveats.length > 0
      ? `<p>Caveats:</p><ul>${caveats.map((caveat) => `<li>${escaped(caveat)}</li>`).join("")}</ul>`
      : "",
    documents.length > 0 ? `<p>Documents:</p><ul>${documents.map(documentHtml).join("")}</ul>` : "",
    `<p>${kind === "REMOVED" || kind === "WITHDRAWN" ? "The row as it was" : "The row"}, compared at ${escaped(happenedAt)}:</p>`,
    `<pre>${JSON.stringify(JSON.parse(row), null, 2).split("\n").map(escaped).join("\n")}</pre>`,
  ]
    .filter((part) => part !== "")
    .join("\n");
}

function fieldHtml({ field, before, after }: ChangedField): string {
  return `<li><code>${escaped(field)}</code>: ${escaped(before ?? "nothing")} → ${escaped(after ?? "nothing")}</li>`;
}

function documentHtml({ title, publisher, url }: ChangeDocument): string {
  const name = escaped(title) + (publisher === null ? "" : `, ${escaped(publisher)}`);
  // Documents state their addresses, so an address of another scheme, such as javascript:, must not become a link.
  return url !== null && /^https?:\/\//i.test(url)
    ? `<li><a href="${escaped(url)}">${name}</a></li>`
    : `<li>${name}</li>`;
}
