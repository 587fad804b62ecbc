import type { Clock } from "../../src/feeds/clock.ts";
import { json, type OddAnswer, type Route } from "./odd-server.ts";

/** A notice of the tests' Find a Tender. `time` is that of the clocks in London, in milliseconds since 1970. */
export interface Notice {
  id: string;
  ocid: string;
  time: number;
}

/** Notices of a period, most of them by day. The same seed gives the same notices. */
export function noticesBetween(from: string, to: string, count: number, first = 1): Notice[] {
  const start = Date.parse(`${from}T00:00:00Z`);
  const days = Math.round((Date.parse(`${to}T00:00:00Z`) - start) / day);
  return Array.from({ length: count }, (_, i) => {
    const at = (i * days) / count;
    // Nine in ten notices come between 8 and 18 o'clock.
    const share = at % 1;
    const hour =
      share < 0.05 ? share * 160 : share < 0.95 ? 8 + ((share - 0.05) / 0.9) * 10 : 18 + (share - 0.95) * 120;
    const number = first + i;
    return {
      id: `${String(number).padStart(6, "0")}-${from.slice(0, 4)}`,
      ocid: `ocds-h6vhtk-${(0x60000 + number).toString(16)}`,
      time: start + Math.floor(at) * day + Math.floor(hour * 3_600) * 1_000,
    };
  });
}

const day = 24 * 3_600_000;

/** Faults of the tests' service. Each turns one answer into a bad one, by the number of the request. */
export type Fault = "html" | "cut" | "busy" | "busy without a word" | "error" | "slow";

export interface ServiceOptions {
  notices: readonly Notice[];
  clock: Clock;
  /** The path of its packages, and the parameters of a window. */
  path?: string;
  from?: string;
  to?: string;
  fault?: (request: number) => Fault | undefined;
  /** What it does with the link to the next page. */
  next?: "works" | "vanishes" | "repeats" | "never ends" | "is broken";
  /** Ids that no window shows, only a request for the id. */
  hidden?: ReadonlySet<string>;
  isLimited?: boolean;
}

/** A service with the rules of Find a Tender: strict parameters, 100 releases a page, 12 requests in two minutes. */
export function findATenderService(options: ServiceOptions) {
  const { notices, clock, path = "/api/1.0/ocdsReleasePackages", from = "updatedFrom", to = "updatedTo" } = options;
  const { fault = () => undefined, next = "works", hidden = new Set(), isLimited = true } = options;
  const told: number[] = [];
  let requests = 0;
  let most = 0;
  const route: Route = (url) => {
    const now = clock.now();
    const recent = told.filter((time) => now - time < 120_000).length;
    told.push(now);
    most = Math.max(most, recent + 1);
    if (isLimited && recent >= 12)
      return { status: 429, body: "Rate limit exceeded", headers: { "retry-after": "120" } };
    const answer = answerTo(url);
    return spoilt(fault(requests++), answer);
  };
  const answerTo = (url: URL): OddAnswer => {
    if (url.pathname.startsWith(`${path}/`)) return one(url.pathname.slice(path.length + 1));
    if (url.pathname !== path) return { status: 404 };
    const allowed = [from, to, "limit", "cursor"];
    const wrong = [...url.searchParams.keys()].find((name) => !allowed.includes(name));
    if (wrong) return { status: 400, body: `${wrong} is not a parameter` };
    return page(url);
  };
  const one = (id: string): OddAnswer => {
    const found = notices.filter((notice) => notice.id === id);
    return found.length === 0 ? { status: 404 } : json(packageOf(found, `${path}/${id}`));
  };
  const page = (url: URL): OddAnswer => {
    const [after, before] = [from, to].map((name) => url.searchParams.get(name) ?? "");
    if (![after, before].every((time) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/.test(time!))) return { status: 400 };
    const [begin, end] = [Date.parse(`${after}Z`), Date.parse(`${before}Z`)];
    const found = notices.filter(({ id, time }) => time >= begin && time <= end && !hidden.has(id)).reverse();
    const at = Number(url.searchParams.get("cursor") ?? 0);
    const hasMore = found.length > at + 100 && next !== "vanishes";
    return json({
      ...packageOf(found.slice(next === "never ends" ? 0 : at, at + 100), url.pathname + url.search),
      ...(hasMore || next === "never ends" ? { links: { next: linkAfter(url, at) } } : {}),
    });
  };
  const linkAfter = (url: URL, at: number) => {
    if (next === "is broken") return "http://[";
    const more = new URL(url);
    more.protocol = "http:";
    more.searchParams.set("cursor", String(next === "repeats" ? at : at + 100));
    return more.href;
  };
  return { route, mostInTwoMinutes: () => most };
}

function spoilt(fault: Fault | undefined, answer: OddAnswer): OddAnswer {
  switch (fault) {
    case "html":
      return { body: "<!DOCTYPE html><title>Service unavailable</title>" };
    case "cut":
      return { ...answer, manner: "cut" };
    case "slow":
      return { ...answer, manner: "slow" };
    case "busy":
      return { status: 429, body: "Rate limit exceeded", headers: { "retry-after": "120" } };
    case "busy without a word":
      return { status: 429, body: "Rate limit exceeded" };
    case "error":
      return { status: 502 };
    case undefined:
      return answer;
  }
}

function packageOf(notices: readonly Notice[], uri: string) {
  return {
    uri: `https://www.find-tender.service.gov.uk${uri}`,
    version: "1.1",
    publishedDate: "2026-08-01T00:00:00Z",
    publisher: { name: "Cabinet Office" },
    license: "http://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/",
    releases: notices.map(releaseOf),
  };
}

const releaseOf = ({ id, ocid, time }: Notice) => ({
  ocid,
  id,
  date: `${new Date(time).toISOString().slice(0, 19)}+01:00`,
  tag: ["tender"],
  initiationType: "tender",
  parties: [{ id: "GB-COH-01234567", name: "Example Borough Council", roles: ["buyer"] }],
  buyer: { id: "GB-COH-01234567", name: "Example Borough Council" },
  tender: { id, title: `Office supplies ${ocid}`, status: "active", value: { amount: 1_000, currency: "GBP" } },
});
