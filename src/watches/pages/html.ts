import type { Watch } from "../../graph/watches/watch.ts";
import type { WatchChange } from "../../graph/watches/watch-change.ts";
import { permalink, watchAddress } from "./addresses.ts";
import { changeHtml, escaped, titleOf } from "./change-html.ts";

/** The list of all watches. */
export function watchesPage(watches: readonly Watch[], publicUrl: string): string {
  const items = watches.map(
    ({ name, rowCount, changeCount }) =>
      `<li>${link(watchAddress(publicUrl, name, ""), name)}: ${rowCount} rows, ${changeCount} changes</li>`,
  );
  const none = `<p>There are none yet. To add one, run: <code>npx forewarned watch add</code></p>`;
  return page("Watches", items.length > 0 ? `<ul>${items.join("\n")}</ul>` : none);
}

/** A watch with its newest changes. */
export function watchPage(watch: Watch, changes: readonly WatchChange[], publicUrl: string): string {
  const { name, failure, rowCount, startedAt, comparedAt } = watch;
  const items = changes.map((change) => {
    return `<li>${escaped(change.happenedAt)} ${link(permalink(publicUrl, change), titleOf(change))}</li>`;
  });
  const feeds = [".atom", ".json"].map((ending) => link(watchAddress(publicUrl, name, ending), ending.slice(1)));
  return page(
    name,
    [
      `<p>${rowCount} rows. Watched since ${escaped(startedAt)}, last compared at ${escaped(comparedAt ?? "no time yet")}. Feeds: ${feeds.join(", ")}</p>`,
      failure === null ? "" : `<p>The last comparison failed: ${escaped(failure)}</p>`,
      items.length > 0 ? `<ul>${items.join("\n")}</ul>` : "<p>No changes yet.</p>",
    ].join("\n"),
  );
}

/** A change at its own address. If its row changed later, the page begins with that, because the link may have been published. */
export function changePage(change: WatchChange, later: WatchChange | null, publicUrl: string): string {
  const sequel = later
    ? `<p><strong>This row changed later, at ${escaped(later.happenedAt)}: ${link(permalink(publicUrl, later), titleOf(later))}</strong></p>\n`
    : "";
  const json = link(`${permalink(publicUrl, change)}.json`, "as JSON");
  return page(
    titleOf(change),
    `${sequel}${changeHtml(change)}\n<p>Change ${change.number} of the watch "${escaped(change.watchName)}", ${json}</p>`,
  );
}

const link = (address: string, text: string) => `<a href="${escaped(address)}">${escaped(text)}</a>`;

function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex"><meta name="color-scheme" content="light dark">
<title>${escaped(title)}</title></head>
<body><h1>${escaped(title)}</h1>
${body}
</body></html>
`;
}
