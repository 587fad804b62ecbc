import type { Watch } from "../../graph/watches/watch.ts";
import type { WatchChange } from "../../graph/watches/watch-change.ts";
import { pageAddress, permalink, watchAddress } from "./addresses.ts";
import { changeHtml, escaped, titleOf } from "./change-html.ts";
import type { PageOfChanges } from "./page-of-changes.ts";
import { style } from "./style.ts";

/** The list of all watches. */
export function watchesPage(watches: readonly Watch[], publicUrl: string): string {
  const rows = watches.map(
    ({ name, rowCount, changeCount, comparedAt, failure }) =>
      `<tr><td class="title">${link(watchAddress(publicUrl, name, ""), name)}</td>${count(rowCount)}${count(changeCount)}` +
      `${time(comparedAt)}<td>${failure === null ? "" : "failed"}</td></tr>`,
  );
  const none = `<p>There are none yet. To add one, run: <code>npx forewarned watch add</code></p>`;
  const table = tableOf(["Watch", "Rows", "Changes", "Last compared", ""], rows);
  return page("Watches", "", rows.length > 0 ? table : none);
}

/** A watch with a page of its changes. */
export function watchPage({ watch, changes, before, next }: PageOfChanges, publicUrl: string): string {
  const { name, failure, rowCount, startedAt, comparedAt, nextTryAt } = watch;
  const rows = changes.map(
    (change) =>
      `<tr>${time(change.happenedAt)}<td class="title">${link(permalink(publicUrl, change), titleOf(change))}</td></tr>`,
  );
  const feeds = [".atom", ".json"].map((ending) => link(watchAddress(publicUrl, name, ending), ending.slice(1)));
  const turns = [
    before === null ? "" : link(watchAddress(publicUrl, name, ""), "Newest changes"),
    next === null ? "" : link(pageAddress(publicUrl, name, "", next), "Older changes"),
  ].filter((turn) => turn !== "");
  return page(
    name,
    allWatches(publicUrl),
    [
      `<p class="quiet">${rowCount.toLocaleString("en")} rows. Watched since ${moment(startedAt)}, last compared: ${moment(comparedAt)}. Feeds: ${feeds.join(", ")}</p>`,
      failure === null
        ? ""
        : `<p class="note">The last comparison failed: ${escaped(failure)}${nextTryAt === null ? "" : ` The server tries again at ${moment(nextTryAt)}.`}</p>`,
      rows.length > 0 ? tableOf(["Found at", "Change"], rows) : "<p>No changes yet.</p>",
      turns.length > 0 ? `<p>${turns.join(" · ")}</p>` : "",
    ].join("\n"),
  );
}

/** A change at its own address. If its row changed later, the page begins with that, because the link may have been published. */
export function changePage(change: WatchChange, later: WatchChange | null, publicUrl: string): string {
  const sequel = later
    ? `<p class="note"><strong>This row changed later, at ${escaped(later.happenedAt)}: ${link(permalink(publicUrl, later), titleOf(later))}</strong></p>\n`
    : "";
  const json = link(`${permalink(publicUrl, change)}.json`, "as JSON");
  return page(
    titleOf(change),
    `${allWatches(publicUrl)} › ${link(watchAddress(publicUrl, change.watchName, ""), change.watchName)}`,
    `${sequel}${changeHtml(change)}\n<p class="quiet">Change ${change.number} of the watch "${escaped(change.watchName)}", ${json}</p>`,
  );
}

const link = (address: string, text: string) => `<a href="${escaped(address)}">${escaped(text)}</a>`;
const allWatches = (publicUrl: string) => link(`${publicUrl}watches`, "Watches");
const count = (number: number) => `<td class="number">${number.toLocaleString("en")}</td>`;
const time = (iso: string | null) => `<td class="time">${moment(iso)}</td>`;
/** A time for people. */
const moment = (iso: string | null) => escaped(iso?.replace("T", " ").replace(/\.\d+Z$/, "Z") ?? "not yet");

/** A table that scrolls in a narrow window, also with the keyboard. */
function tableOf(columns: readonly string[], rows: readonly string[]): string {
  const head = columns.map((column) => `<th scope="col">${column}</th>`).join("");
  return `<div class="scroll" tabindex="0" role="region" aria-label="${columns[0]!}"><table><thead><tr>${head}</tr></thead>
<tbody>${rows.join("\n")}</tbody></table></div>`;
}

function page(title: string, way: string, body: string): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escaped(title)}</title>
<style>${style}</style></head>
<body>${way === "" ? "" : `<nav>${way}</nav>`}<h1>${escaped(title)}</h1>
${body}
</body></html>
`;
}
