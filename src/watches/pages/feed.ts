import { Feed } from "feed";
import { changeData } from "./change-data.ts";
import { pageAddress, permalink, watchAddress } from "./addresses.ts";
import { changeHtml, clean, escaped, titleOf } from "./change-html.ts";
import type { PageOfChanges } from "./page-of-changes.ts";

/** Changes of a watch as Atom (RFC 4287), with the older ones on further pages (RFC 5005, section 3). */
export function atomOf(page: PageOfChanges, publicUrl: string): string {
  // In Atom, the library writes titles as HTML.
  const xml = feedOf(page, publicUrl, escaped).atom1();
  const { next, watch } = page;
  if (next === null) return xml;
  // The library knows no such link.
  const link = `<link rel="next" href="${escaped(pageAddress(publicUrl, watch.name, ".atom", next))}"/>`;
  return xml.replace('<link rel="self"', (self) => `${link}\n    ${self}`);
}

/** Changes of a watch as JSON Feed 1, with the older ones at `next_url`. Each item has the change as JSON in `_forewarned`. */
export function jsonFeedOf(page: PageOfChanges, publicUrl: string): string {
  const feed = JSON.parse(feedOf(page, publicUrl, clean).json1()) as object;
  const { next, watch } = page;
  const older = next === null ? {} : { next_url: pageAddress(publicUrl, watch.name, ".json", next) };
  return JSON.stringify({ ...feed, ...older }, null, 2);
}

function feedOf({ watch, changes, before }: PageOfChanges, publicUrl: string, title: (text: string) => string): Feed {
  const feed = new Feed({
    id: `urn:uuid:${watch.id}`,
    title: clean(`Forewarned: ${watch.name}`),
    description: clean(`Changes of the rows of the question "${watch.question ?? watch.name}"`),
    link: watchAddress(publicUrl, watch.name, ""),
    updated: new Date(changes[0]?.happenedAt ?? watch.startedAt),
    generator: "Forewarned",
    author: { name: "Forewarned" },
    feedLinks: {
      atom: pageAddress(publicUrl, watch.name, ".atom", before),
      json: pageAddress(publicUrl, watch.name, ".json", before),
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
