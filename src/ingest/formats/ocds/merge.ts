import type { KeptRelease } from "../../format.ts";
import { type Json, objectOf, objectsOf, textOf } from "../../json.ts";
import { withParties } from "./parties.ts";
import type { Profile } from "./profile.ts";

/** A process as its releases leave it, and what each of them changed. */
export interface MergedProcess {
  release: Json;
  /** What the releases state of each award and contract, by `awards <id>`, in their order. */
  statedIn: Map<string, { release: KeptRelease; item: Json }[]>;
  /** The tender, the awards and the contracts after each release that states any of them. */
  history: { release: KeptRelease; tender: Json | null; awards: Json[]; contracts: Json[] }[];
}

/**
 * Merges releases as OCDS 1.1 says: in the order of their dates, objects member by member, lists of objects with ids by id,
 * other lists whole; null takes a member away (standard.open-contracting.org/1.1/en/schema/merging). Where a publisher's award
 * releases are snapshots, the newest replaces all awards and contracts.
 */
export function mergeReleases(releases: readonly KeptRelease[], profile: Profile): MergedProcess {
  const merged: MergedProcess = { release: {}, statedIn: new Map(), history: [] };
  for (const release of inOrder(releases)) {
    const body = withCancellations(release.tags, withParties(release.body as Json));
    const isSnapshot = profile.awardsAreSnapshots && objectsOf(body.awards).length > 0;
    if (isSnapshot) merged.release = { ...merged.release, awards: [], contracts: [] };
    merged.release = mergeObjects(merged.release, body);
    if (!("tender" in body || "awards" in body || "contracts" in body)) continue;
    const awards = objectsOf(merged.release.awards);
    const contracts = objectsOf(merged.release.contracts);
    for (const list of ["awards", "contracts"] as const)
      for (const item of objectsOf(body[list])) {
        const key = `${list} ${textOf(item.id) ?? ""}`;
        merged.statedIn.set(key, [...(merged.statedIn.get(key) ?? []), { release, item }]);
      }
    merged.history.push({ release, tender: objectOf(merged.release.tender), awards, contracts });
  }
  return merged;
}

/** By date, which may be that of the package; a compiled release after those that it compiles; where dates are the same, in an order that is always the same. */
export function inOrder(releases: readonly KeptRelease[]): KeptRelease[] {
  const sortable = ({ body, date }: KeptRelease) => {
    const time = Date.parse(textOf((body as Json).date) ?? date?.earliest ?? "");
    return Number.isNaN(time) ? -Infinity : time;
  };
  return [...releases].sort(
    (a, b) =>
      sortable(a) - sortable(b) ||
      Number(a.tags.includes("compiled")) - Number(b.tags.includes("compiled")) ||
      (a.key < b.key ? -1 : a.key > b.key ? 1 : 0),
  );
}

/** A release that cancels need not repeat the status. */
function withCancellations(tags: readonly string[], body: Json): Json {
  const cancel = (tag: string, list: "awards" | "contracts", status: string) =>
    tags.includes(tag)
      ? { [list]: objectsOf(body[list]).map((each) => ({ ...each, status: textOf(each.status) ?? status })) }
      : {};
  const tender = objectOf(body.tender);
  return {
    ...body,
    ...(tags.includes("tenderCancellation") && tender
      ? { tender: { ...tender, status: textOf(tender.status) ?? "cancelled" } }
      : {}),
    ...cancel("awardCancellation", "awards", "cancelled"),
    ...cancel("contractTermination", "contracts", "terminated"),
  };
}

function mergeObjects(before: Json, after: Json): Json {
  const merged = new Map(Object.entries(before));
  for (const [member, value] of Object.entries(after)) {
    if (value === null) merged.delete(member);
    else merged.set(member, mergeValues(merged.get(member), value));
  }
  return Object.fromEntries(merged);
}

function mergeValues(before: unknown, after: unknown): unknown {
  const [left, right] = [objectOf(before), objectOf(after)];
  if (left && right) return mergeObjects(left, right);
  if (!Array.isArray(after)) return right ? mergeObjects({}, right) : after;
  if (!haveOwnIds(after)) return after;
  const items = new Map<string, Json>();
  for (const item of [...(haveOwnIds(before) ? (before as Json[]) : []), ...(after as Json[])]) {
    const id = textOf(item.id)!;
    items.set(id, mergeObjects(items.get(id) ?? {}, item));
  }
  return [...items.values()];
}

/** Whether each item of a list has an id that no other has. */
function haveOwnIds(list: unknown): boolean {
  if (!Array.isArray(list)) return false;
  const ids = list.map((each) => textOf(objectOf(each)?.id));
  return !ids.includes(null) && new Set(ids).size === ids.length;
}

/** What releases state is known from the first of them that is dated, and from all of their documents. */
export function provenanceOf(releases: readonly KeptRelease[]) {
  return {
    sources: [...new Set(releases.flatMap(({ sources }) => sources))].sort(),
    knownFrom: releases.find(({ date }) => date !== null)?.date ?? null,
  };
}
