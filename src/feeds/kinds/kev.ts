import {
  cursorOf,
  type FeedKind,
  isRemoved,
  progress,
  progressWithSource,
  type Step,
  type Work,
} from "../feed-kind.ts";
import { RequestFailed } from "../http/request-failed.ts";
import { jsonOf, notExpected } from "./release-package.ts";

/** CISA refuses requests from many clouds. Its own mirror is brought up to date within minutes (github.com/cisagov/kev-data). */
const mirror = "https://raw.githubusercontent.com/cisagov/kev-data/HEAD/known_exploited_vulnerabilities.json";

/** CISA's catalogue of Known Exploited Vulnerabilities (cisa.gov/known-exploited-vulnerabilities-catalog). */
export const kev: FeedKind = {
  name: "kev",
  brings: "CISA's catalogue of Known Exploited Vulnerabilities",
  address: "https://www.cisa.gov/sites/default/files/feeds/known_exploited_vulnerabilities.json",
  everySeconds: 3_600,
  interval: 1_000,
  days: 0,
  steps,
};

/** `url` is the address that the `etag` of the feed belongs to. `source` is the document in the graph; null if it is in quarantine. */
interface Cursor {
  url: string;
  catalogVersion: string;
  source: string | null;
}

async function* steps(work: Work): AsyncGenerator<Step> {
  const { feed, clock, spool } = work;
  const before = cursorOf(feed) as Cursor | null;
  const begun = clock.now();
  const { answer, url, catalogue } = await newest(work, before);
  const isFromMirror = url !== feed.address;
  const remarks = isFromMirror
    ? [`${feed.address} refuses this server. The catalogue comes from CISA's mirror, ${url}.`]
    : [];
  if (answer.status === 304) {
    yield { documents: [], progress: progress(before!, begun, { etag: feed.etag, remarks }) };
    return;
  }
  const name = `known_exploited_vulnerabilities-${catalogue.catalogVersion}.json`;
  yield {
    documents: [{ path: await spool.put(name, answer.body), url }],
    ...progressWithSource({ url, catalogVersion: catalogue.catalogVersion }, begun, { etag: answer.etag, remarks }),
  };
}

async function newest(work: Work, before: Cursor | null) {
  const { feed, http } = work;
  const isAnew = await isRemoved(before?.source, work);
  const from = async (url: string) => {
    let catalogue = { catalogVersion: "" };
    const etag = before?.url === url && !isAnew ? feed.etag : null;
    const answer = await http.get(url, { etag, check: (body) => (catalogue = catalogueOf(body, url)) });
    return { answer, url, catalogue };
  };
  try {
    return await from(feed.address!);
  } catch (error) {
    if (!(error instanceof RequestFailed && error.status === 403)) throw error;
    return from(feed.mirror ?? mirror);
  }
}

/** A catalogue that is cut off, or caught while it was replaced, does not count its entries right. */
function catalogueOf(body: Buffer, url: string): { catalogVersion: string } {
  const { catalogVersion, count, vulnerabilities } = jsonOf(body, url) as Record<string, unknown>;
  if (typeof catalogVersion !== "string" || catalogVersion === "") throw notExpected(url, `it has no "catalogVersion"`);
  if (!Array.isArray(vulnerabilities) || vulnerabilities.length !== count)
    throw notExpected(
      url,
      `its "count" is ${JSON.stringify(count)}, and it has ${Array.isArray(vulnerabilities) ? vulnerabilities.length : "no"} entries`,
    );
  return { catalogVersion };
}
