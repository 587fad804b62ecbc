import type { FeedDocument } from "../../feed-kind.ts";
import { RequestFailed } from "../../http/request-failed.ts";
import type { Listed } from "./listings.ts";

/*
 * Advisories that a provider lists and that could not be stored. Only an answer about the advisory itself counts against it: it is not
 * there, it is not what it should be, or its hash or signature does not fit it. A refusal by its host never does.
 */

/** By address. The first was requested longest ago. */
export type Missing = Readonly<Record<string, { answers: number; why: string }>>;

/** After so many answers an advisory is not requested again until it changes. */
const maxAnswers = 5;
const maxTold = 10;

/** Those that are missing, without those that have changed since. One that the provider does not list for a while stays. */
export function stillMissing(
  before: Missing,
  all: readonly Listed[],
  recent: Readonly<Record<string, number>>,
): Missing {
  const changed = new Set(all.filter(({ url, updated }) => updated !== recent[url]).map(({ url }) => url));
  return Object.fromEntries(Object.entries(before).filter(([url]) => !changed.has(url)));
}

/** Those to request again: all that are not given up, in their order. */
export function toTryAgain(missing: Missing, all: readonly Listed[]): Listed[] {
  const listed = new Map(all.map((each) => [each.url, each]));
  return Object.entries(missing).flatMap(([url, { answers }]) => (answers < maxAnswers ? (listed.get(url) ?? []) : []));
}

/** What is missing after another try for an advisory. */
export function afterTry(before: Missing, url: string, found: FeedDocument | Error): Missing {
  const { [url]: last, ...others } = before;
  if (!(found instanceof Error)) return others;
  const isAnswer = !(found instanceof RequestFailed && found.isOfHost);
  return { ...others, [url]: { answers: (last?.answers ?? 0) + (isAnswer ? 1 : 0), why: found.message } };
}

/** Sentences about those that the provider lists and that are missing, given up ones first. */
export function remarksOn(missing: Missing, listed: readonly Listed[]): string[] {
  const urls = new Set(listed.map(({ url }) => url));
  const all = Object.entries(missing)
    .filter(([url]) => urls.has(url))
    .sort(([, a], [, b]) => b.answers - a.answers);
  const more = all.length - maxTold;
  return [
    ...all.slice(0, maxTold).map(([url, { answers, why }]) => {
      const isGivenUp = answers >= maxAnswers;
      const next = isGivenUp
        ? `It failed ${answers} times, and is not requested again until its provider changes it.`
        : "Each run requests it again.";
      return `${url} is not stored: ${why.replace(/([^.])$/, "$1.")} ${next}`;
    }),
    ...(more > 0 ? [`${more} more ${more === 1 ? "advisory is" : "advisories are"} not stored.`] : []),
  ];
}
