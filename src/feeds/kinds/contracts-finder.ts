import type { FeedKind } from "../feed-kind.ts";
import { noticeWindows } from "./notice-windows.ts";

const minutes = 60_000;

/**
 * Contracts Finder (contractsfinder.service.gov.uk/apidocumentation/Notices/1/GET-Published-Notice-OCDS-Search). After 403 or 429 no
 * request may follow for five minutes.
 */
export const contractsFinder: FeedKind = {
  name: "contracts-finder",
  brings: "notices of England and of non-devolved bodies, above £12,000 or £30,000",
  address: "https://www.contractsfinder.service.gov.uk",
  everySeconds: 1_800,
  interval: 2_000,
  busy: { 403: 5 * minutes, 429: 5 * minutes },
  days: 7,
  steps: (work) =>
    noticeWindows(
      {
        path: "/Published/Notices/OCDS/Search",
        from: "publishedFrom",
        to: "publishedTo",
        longest: 15 * 24 * 60 * minutes,
      },
      work,
    ),
};
