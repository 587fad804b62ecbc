import { Feed } from "feed";
import type { Watch } from "../../graph/watches/watch.ts";
import type { WatchChange } from "../../graph/watches/watch-change.ts";
import { changeData } from "./change-data.ts";
import { permalink, watchAddress } from "./addresses.ts";
import { changeHtml, clean, escaped, titleOf } from "./change-html.ts";

/** The number of changes in a feed. GraphQL has all of them. */
export const changesInFeed = 100;

/** The changes of a watch as Atom (RFC 4287). */
export function atomOf(watch: Watch, changes: readonly WatchChange[], publicUrl: string): string {
  // In Atom, the library writes titles as HTML.
  return feedOf(watch, changes, publicUrl, escaped).atom1();
}

/** The changes of a watch as JSON Feed 1. Each item has the change as JSON in `_forewarned`. */
export function jsonFeedOf(watch: Watch, changes: readonly WatchChange[], publicUrl: string): string {
  return feedOf(watch, changes, publicUrl, clean).json1();
}

function feedOf(
  watch: Watch,
  changes: readonly WatchChange[],
  publicUrl: string,
  title: (text: string) => string,
): Feed {
  const feed = new Feed({
    id: `urn:uuid:${watch.id}`,
    title: clean(`Forewarned: ${watch.name}`),
    description: clean(`Changes of the rows of the question "${watch.question ?? watch.name}"`),
    link: watchAddress(publicUrl, watch.name, ""),
    updated: new Date(changes[0]?.happenedAt ?? watch.startedAt),
    generator: "Forewarned",
    author: { name: "Forewarned" },
    feedLinks: {
      atom: watchAddress(publicUrl, watch.name, ".atom"),
      json: watchAddress(publicUrl, watch.name, ".json"),
    },
  });
  for (const change of changes)
    feed.addItem({
      id: `urn:uuid:${change.key}`,
      title: title(titleOf(change)),
      link: permalink(publicUrl, change),
      date: new Date(change.happenedAt),
      published: new Date(change.happenedAt),
      content: changeHtml(change),
      category: [{ name: change.kind, term: change.kind }],
      extensions: [{ name: "_forewarned", objects: changeData(change, publicUrl) as Record<string, unknown> }],
    });
  return feed;
}
