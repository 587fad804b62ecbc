import { momentOf } from "../../facts/day.ts";
import type { StoredRelease } from "../format.ts";
import { withDecodedTexts } from "../../facts/html-entities.ts";
import { type Json, objectOf, objectsOf, textOf } from "../../facts/json.ts";
import { withCancellations } from "./cancellations.ts";
import { withChanges } from "./changed-contracts.ts";
import { distinct } from "./deals.ts";
import { withIntentions } from "./intentions.ts";
import { withOwnIds } from "./own-ids.ts";
import { withParties } from "./parties.ts";
import type { Profile } from "./profile.ts";
import { inShape } from "./shape.ts";

/** A process after all its releases were merged, and the changes that each release made. */
export interface MergedProcess {
  release: Json;
  /** Each release as it was merged, in the order of the releases. */
  bodies: { release: StoredRelease; body: Json }[];
  /** The statements of the releases about each award and contract, by `awards <id>`, in the order of the releases. */
  statedIn: Map<string, { release: StoredRelease; item: Json }[]>;
  /** The tender, the awards and the contracts after each release that states any of them, with the body of that release. */
  history: { release: StoredRelease; body: Json; tender: Json | null; awards: Json[]; contracts: Json[] }[];
}

/**
 * Merges releases as OCDS 1.1 says (standard.open-contracting.org/1.1/en/schema/merging). Releases are merged in the order of
 * their dates: objects member by member, lists of objects with ids by id, and other lists as a whole. A null removes a member.
 * If a publisher's award releases are snapshots, the newest one replaces all awards and contracts.
 */
export function mergeReleases(releases: readonly StoredRelease[], profile: Profile): MergedProcess {
  const merged: MergedProcess = { release: {}, bodies: [], statedIn: new Map(), history: [] };
  let before: number | null = null;
  for (const release of inOrder(releases)) {
    const moment = momentOfRelease(release);
    // Two editions with the same date do not change each other: a member that one of them leaves out is not removed from the
    // other.
    const body = moment === before ? (withoutNulls(bodyOf(release)) as Json) : bodyOf(release);
    before = moment;
    merged.bodies.push({ release, body });
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
    merged.history.push({ release, body, tender: objectOf(merged.release.tender), awards, contracts });
  }
  return merged;
}

/**
 * A release in the form in which it is merged: in the standard's shape, with its parties in place, and without two items of one
 * id.
 */
function bodyOf({ tags, body }: StoredRelease): Json {
  const given = withParties(withOwnIds(inShape(withDecodedTexts(body) as Json).body));
  const whole = withCancellations(tags, withIntentions(withChanges(given)));
  for (const list of ["awards", "contracts"] as const) {
    if (!(list in whole)) continue;
    const items = objectsOf(whole[list]);
    const unlike = distinct(items);
    whole[list] = items.filter((item) => textOf(item.id) === null || unlike.includes(item));
  }
  return whole;
}

/**
 * Sorts releases by date, which may be the date of the package. A compiled release comes after the releases that it compiles.
 * Releases with the same date always come in the same order.
 */
export function inOrder(releases: readonly StoredRelease[]): StoredRelease[] {
  return [...releases].sort(
    (a, b) =>
      momentOfRelease(a) - momentOfRelease(b) ||
      Number(a.tags.includes("compiled")) - Number(b.tags.includes("compiled")) ||
      (a.key < b.key ? -1 : a.key > b.key ? 1 : 0),
  );
}

const momentOfRelease = ({ body, date }: StoredRelease) =>
  momentOf((body as Json).date) ?? momentOf(date?.earliest) ?? -Infinity;

function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  const object = objectOf(value);
  if (!object) return value;
  const stated = Object.entries(object).filter(([, member]) => member !== null);
  return Object.fromEntries(stated.map(([name, member]) => [name, withoutNulls(member)]));
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

/** True if each item of a list has an id that no other item has. */
function haveOwnIds(list: unknown): boolean {
  if (!Array.isArray(list)) return false;
  const ids = list.map((each) => textOf(objectOf(each)?.id));
  return !ids.includes(null) && new Set(ids).size === ids.length;
}

/** The statements of releases are known from the first dated release, and come from all documents of these releases. */
export function provenanceOf(releases: readonly StoredRelease[]) {
  return {
    sources: [...new Set(releases.flatMap(({ sources }) => sources))].sort(),
    knownFrom: releases.find(({ date }) => date !== null)?.date ?? null,
  };
}
