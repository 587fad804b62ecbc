import { type Feed, isBroken, isStale, lagOf } from "../../graph/queries/feed.ts";

/** The feeds as a table for people, with what is wrong below each. */
export function feedTable(feeds: readonly Feed[], now: number): string {
  if (feeds.length === 0) return "There are no feeds. To add one: npx forewarned feed add kev";
  const rows = feeds.map((feed) => [
    feed.key,
    stateOf(feed, now),
    feed.completeUntil === null ? "-" : minute(feed.completeUntil),
    lagText(lagOf(feed, now)),
    Date.parse(feed.nextTryAt) <= now ? "now" : minute(feed.nextTryAt),
  ]);
  const header = ["FEED", "STATE", "COMPLETE UNTIL", "LAG", "NEXT TRY"];
  const widths = header.map((title, i) => Math.max(title.length, ...rows.map((row) => row[i]!.length)));
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, i) => cell.padEnd(widths[i]!))
      .join("  ")
      .trimEnd();
  return [
    line(header),
    ...feeds.flatMap((feed, i) => [line(rows[i]!), ...notesOf(feed).map((note) => `    ${note}`)]),
  ].join("\n");
}

function stateOf(feed: Feed, now: number): string {
  if (isStale(feed, now)) return "stale";
  if (feed.failure !== null) return "failing";
  return feed.succeededAt === null ? "new" : "fresh";
}

function notesOf(feed: Feed): string[] {
  const { failure, failures, failedAt, startedAt, quarantinedDocuments, gaps, gapCount, remarks, allowsPrivate } = feed;
  const times = failures === 1 ? "once" : `${failures} times`;
  return [
    ...(failure === null ? [] : [`Failed ${times}, last at ${minute(failedAt!)}: ${failure}`]),
    ...(gapCount === 0 ? [] : [`${gapCount} ${gapCount === 1 ? "number" : "numbers"} missing: ${some(gaps)}`]),
    ...(isBroken(feed) ? [`The run that began at ${minute(startedAt!)} has not ended.`] : []),
    ...(quarantinedDocuments === 0
      ? []
      : [
          `${quarantinedDocuments} of its documents so far are in quarantine, in whole or in part. "npx forewarned ingest retry" says why.`,
        ]),
    ...remarks,
    ...(allowsPrivate ? ["It may request private addresses."] : []),
  ];
}

const some = (gaps: readonly string[]) =>
  gaps.length <= 5 ? gaps.join(", ") : `${gaps.slice(-5).join(", ")} and earlier`;

const minute = (time: string) => `${time.slice(0, 16).replace("T", " ")}Z`;

/** A number of seconds in the largest unit of which there are at least two. */
function lagText(seconds: number | null): string {
  if (seconds === null) return "-";
  const units = [
    ["d", 86_400],
    ["h", 3_600],
    ["min", 60],
    ["s", 1],
  ] as const;
  const [unit, size] = units.find(([, size]) => seconds >= 2 * size) ?? units[3];
  return `${Math.floor(seconds / size)} ${unit}`;
}
