import { type FeedDocument, cursorOf, progress, type Step, type Work } from "../feed-kind.ts";
import { RequestFailed } from "../http/request-failed.ts";
import { clockText, londonTime, utcOfLondon } from "./london-time.ts";
import { addNumbers, type Numbers, numbersOf } from "./notice-numbers.ts";
import { type Package, packageOf } from "./release-package.ts";

/*
 * Notices by windows of time. A page holds at most 100 releases. The link to the next page may lose rows or be missing, so a window
 * that comes back full is halved until its page is not full. Only a window of one second is followed from page to page.
 */

/** A service that gives release packages by windows of time on the clocks in London. */
export interface NoticeService {
  path: string;
  /** The names of the parameters that begin and end a window. */
  from: string;
  to: string;
  /** The longest window, in milliseconds. */
  longest: number;
}

/** How far a feed of windows is. Times are those of the clocks in London. */
export interface WindowCursor {
  until: string;
  /** The length of the next window, in milliseconds. */
  length: number;
  numbers: Numbers;
}

const limit = 100;
/** With the first page, 10,100 notices: more than Find a Tender publishes in a week. A service that names more pages goes round in circles. */
const maxLaterPages = 100;
const second = 1_000;
const hour = 3_600_000;
/** A notice may appear some minutes after its time. */
const settling = 5 * 60_000;
/** The end of each run is read again by the next: for late notices, and for the hour that comes twice in autumn. */
const overlap = 2 * hour;

export async function* noticeWindows(service: NoticeService, work: Work): AsyncGenerator<Step> {
  const { feed, clock } = work;
  const end = londonTime(clock.now() - settling);
  const first = Date.parse(`${feed.since}T00:00:00Z`);
  const before = cursorOf(feed) as WindowCursor | null;
  const until = before ? Date.parse(`${before.until}Z`) : first;
  let length = Math.min(before?.length ?? hour, service.longest);
  let numbers = before?.numbers ?? {};
  let remarks: string[] = [];
  for (let at = Math.max(first, until - overlap); at < end;) {
    const to = Math.min(at + length, end);
    const page = await pageOf(service, work, at, to);
    if (page.isFull && to - at > second) {
      length = Math.max(second, Math.floor((to - at) / 2 / second) * second);
      continue;
    }
    const rest = await laterPages(page, work, at);
    if (rest.remark) remarks = [...remarks, rest.remark].slice(-10);
    const pages = [page, ...rest.pages];
    numbers = addNumbers(numbers, numbersOf(pages.flatMap(({ ids }) => ids)));
    // The next window would bring some sixty notices, if they go on coming as in this one.
    length = Math.min(
      length * 4,
      Math.max(second, Math.round((60 * (to - at)) / Math.max(1, page.ids.length))),
      service.longest,
    );
    const from = at;
    at = to;
    const reached = Math.max(at, until);
    const cursor: WindowCursor = { until: clockText(reached), length, numbers };
    yield {
      documents: await documentsOf(pages, work, from, to),
      progress: progress(cursor, utcOfLondon(reached), { remarks }),
    };
  }
}

interface Page extends Package {
  isFull: boolean;
}

async function pageOf(service: NoticeService, work: Work, from: number, to: number): Promise<Page> {
  const url = new URL(service.path, work.feed.address!);
  url.search = `${service.from}=${clockText(from)}&${service.to}=${clockText(to)}&limit=${limit}`;
  return pageAt(url.href, work);
}

async function pageAt(url: string, { http }: Work): Promise<Page> {
  const found = await packageOf(http, url);
  return { ...found, isFull: found.ids.length >= limit };
}

/**
 * The pages after a page, by its link. If the link is missing after a full page of one second, that is told: nothing else can show
 * that rows are missing.
 * @throws RequestFailed if a link is no address, if a full page leads back to a page that was read, or if there are too many pages.
 */
async function laterPages(first: Page, work: Work, at: number): Promise<{ pages: Page[]; remark: string | null }> {
  const pages: Page[] = [];
  const seen = new Set<string>();
  let page = first;
  while (page.next !== null && page.ids.length > 0) {
    const next = linkOf(page.next, work.feed.address!, at);
    if (seen.has(next)) {
      if (page.isFull) throw badLink(at, page.next, "leads to a page that was read already: notices may be missing");
      break;
    }
    if (seen.size >= maxLaterPages)
      throw badLink(at, page.next, `follows page ${maxLaterPages + 1}, and no service has so many notices in a window`);
    seen.add(next);
    page = await pageAt(next, work);
    pages.push(page);
  }
  const isCut = page.isFull;
  const message = `More than ${limit} notices bear the time ${clockText(at)}, and the service names no next page: some of them may be missing.`;
  return { pages, remark: isCut ? message : null };
}

/** The address of the next page. It leads to the service itself, whatever host it names: a mirror gives the links of the original. */
function linkOf(next: string, address: string, at: number): string {
  if (!URL.canParse(next, address)) throw badLink(at, next, "is not an address");
  const { pathname, search } = new URL(next, address);
  return new URL(pathname + search, address).href;
}

const badLink = (at: number, next: string, why: string) =>
  new RequestFailed(
    `The notices from ${clockText(at)} on cannot be read: the link to the next page, ${JSON.stringify(next.slice(0, 200))}, ${why}. The next run requests them again.`,
    null,
  );

async function documentsOf(
  pages: readonly Page[],
  { feed, spool }: Work,
  from: number,
  to: number,
): Promise<FeedDocument[]> {
  const named = pages.filter(({ ids }) => ids.length > 0);
  const name = `${feed.kind}-${clockText(from)}-${clockText(to)}`.replace(/:/g, "");
  return Promise.all(
    named.map(async ({ body }, i) => ({
      path: await spool.put(`${name}${i > 0 ? `-${i + 1}` : ""}.json`, body),
      url: null,
    })),
  );
}
