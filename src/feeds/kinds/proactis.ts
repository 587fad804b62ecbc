import { cursorOf, type FeedKind, progress, type Step, type Work } from "../feed-kind.ts";
import { londonTime } from "./london-time.ts";
import { packageOf } from "./release-package.ts";

/*
 * The services of Scotland and Wales give release packages by month and type of notice, such as
 * api.publiccontractsscotland.gov.uk/v1/Notices?dateFrom=08-2026&outputType=0&noticeType=2. A package may lack `releases`.
 */

/** Types of notices in both services: those of the European Union's forms, by the number of the form. */
const forms = [1, 2, 3, 4, 5, 6, 7, 12, 13, 14, 15, 20, 21, 22, 23, 24, 25];

export const publicContractsScotland: FeedKind = monthly({
  name: "public-contracts-scotland",
  brings: "notices of Scotland",
  address: "https://api.publiccontractsscotland.gov.uk",
  types: [...forms, 101, 102, 103, 104],
});

export const sell2Wales: FeedKind = monthly({
  name: "sell2wales",
  brings: "notices of Wales",
  address: "https://api.sell2wales.gov.wales",
  types: [...forms, 51, 52, 53, 54, 55, 56],
});

/** The next package: a month, `2026-08`, and the number of types of it that were read. */
interface Cursor {
  month: string;
  types: number;
}

interface MonthlyService extends Pick<FeedKind, "name" | "brings" | "address"> {
  types: readonly number[];
}

function monthly({ types, ...service }: MonthlyService): FeedKind {
  return { ...service, everySeconds: 12 * 3_600, interval: 3_000, days: 31, steps: (work) => monthsOf(types, work) };
}

/** Reads the months from the cursor to now. The last two are read again by each run, because notices of a month go on changing. */
async function* monthsOf(types: readonly number[], { feed, http, clock, spool }: Work): AsyncGenerator<Step> {
  const begun = clock.now();
  const last = monthOf(londonTime(begun));
  const before = cursorOf(feed) as Cursor | null;
  let at: Cursor = before ?? { month: feed.since.slice(0, 7), types: 0 };
  for (; at.month <= last; at = { month: following(at.month), types: 0 }) {
    for (let done = at.types; done < types.length; done++) {
      const [year, month] = at.month.split("-") as [string, string];
      const query = `dateFrom=${month}-${year}&outputType=0&noticeType=${types[done]}`;
      const { body, ids } = await packageOf(http, new URL(`/v1/Notices?${query}`, feed.address!).href);
      const name = `${feed.kind}-${at.month}-type-${types[done]}.json`;
      yield {
        documents: ids.length > 0 ? [{ path: await spool.put(name, body), url: null }] : [],
        progress: progress(
          { month: at.month, types: done + 1 } satisfies Cursor,
          completeUntil(feed.completeUntil, at.month),
        ),
      };
    }
  }
  const cursor: Cursor = { month: [preceding(last), feed.since.slice(0, 7)].sort()[1]!, types: 0 };
  yield { documents: [], progress: progress(cursor, begun) };
}

/** While a month is read, the feed is complete until its first day, or as far as an earlier run came. */
const completeUntil = (before: string | null, month: string) =>
  Math.max(Date.parse(before ?? `${month}-01`), Date.parse(`${month}-01`));

const monthOf = (time: number) => new Date(time).toISOString().slice(0, 7);
const following = (month: string) => monthOf(Date.parse(`${month}-01`) + 32 * 24 * 3_600_000);
const preceding = (month: string) => monthOf(Date.parse(`${month}-01`) - 24 * 3_600_000);
