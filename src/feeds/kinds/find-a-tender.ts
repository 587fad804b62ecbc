import { cursorOf, type FeedKind, progress, type Step, type Work } from "../feed-kind.ts";
import { addNumbers, gapsIn, numbersOf } from "./notice-numbers.ts";
import { noticeWindows, type WindowCursor } from "./notice-windows.ts";
import { packageOf } from "./release-package.ts";

/**
 * Find a Tender, the service for notices of the Procurement Act 2023
 * (find-tender.service.gov.uk/apidocumentation/1.0/GET-ocdsReleasePackages). It rejects other parameters than `stages limit cursor
 * updatedFrom updatedTo`, and `stages` loses all notices of the Act. It allows 12 requests in two minutes.
 */
export const findATender: FeedKind = {
  name: "find-a-tender",
  brings: "notices of the United Kingdom since 2021; all of those under the Procurement Act 2023",
  address: "https://www.find-tender.service.gov.uk",
  everySeconds: 900,
  interval: 13_000,
  days: 7,
  steps,
};

const path = "/api/1.0/ocdsReleasePackages";
const service = { path, from: "updatedFrom", to: "updatedTo", longest: 24 * 3_600_000 };

/** The most gaps that a run asks for, and the most that it tells. */
const maxAsked = 20;
const maxTold = 100;
/** A number that is missing after so many requests was never published. */
const triesForGap = 3;

interface Cursor extends WindowCursor {
  /** How often each gap was asked for. */
  asked?: Record<string, number>;
}

async function* steps(work: Work): AsyncGenerator<Step> {
  let state = cursorOf(work.feed) as Cursor | null;
  let asked = state?.asked ?? {};
  let last: Step["progress"] | undefined;
  for await (const step of noticeWindows(service, work)) {
    state = JSON.parse(step.progress.cursor!) as Cursor;
    last = withGaps(step.progress, { ...state, asked });
    yield { ...step, progress: last };
  }
  if (!state || !last) return;
  const gaps = gapsIn(state.numbers);
  asked = Object.fromEntries(gaps.flatMap((gap) => (asked[gap] ? [[gap, asked[gap]]] : [])));
  for (const gap of gaps.filter((each) => (asked[each] ?? 0) < triesForGap).slice(0, maxAsked)) {
    const { body, ids } = await packageOf(work.http, new URL(`${path}/${gap}`, work.feed.address!).href, [404]);
    asked[gap] = (asked[gap] ?? 0) + 1;
    state = { ...state, numbers: addNumbers(state.numbers, numbersOf(ids)) };
    const documents =
      ids.length > 0 ? [{ path: await work.spool.put(`find-a-tender-${gap}.json`, body), url: null }] : [];
    yield { documents, progress: withGaps(last, { ...state, asked }) };
  }
}

function withGaps(before: Step["progress"], cursor: Cursor): Step["progress"] {
  const gaps = gapsIn(cursor.numbers);
  return progress(cursor, Date.parse(before.completeUntil!), {
    remarks: before.remarks,
    gaps: gaps.slice(-maxTold),
    gapCount: gaps.length,
  });
}
