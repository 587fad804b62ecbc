import { groupBy } from "../../../graph/group-by.ts";
import type { NameBearer, Days } from "../../../graph/identity/name-bearers.ts";
import type { Resolution } from "../../../graph/write/identity/organization-merges.ts";
import { parseNameKey } from "../../facts/entity-keys.ts";
import { rankOfScheme } from "../../facts/identifiers.ts";
import type { Judgements } from "./judged.ts";
import { itself, type Target, targetOfBody, targetOfName, targetOfNumber } from "./name-targets.ts";

/**
 * The organisation that each of these keys is, if it differs from the one in the graph.
 * @param bearers all bearers of the names of these keys.
 * @param keys the keys to resolve; all keys of `bearers` by default.
 */
export function resolutionsOf(
  bearers: readonly NameBearer[],
  judgements: Judgements,
  keys: ReadonlySet<string> = new Set(bearers.map(({ key }) => key)),
): Resolution[] {
  const now = new Map(bearers.map(({ key, is, isOnDays }) => [key, { is, isOnDays }]));
  const next = targetsOf(bearers, judgements, keys);
  const end = (key: string) => follow(key, next, now);
  keepApart(judgements, next, end);
  return [...next].flatMap(([key, { matchedBy }]): Resolution[] => {
    const [was, { is, days }] = [now.get(key)!, end(key)];
    // A key that leads to another organisation on some days only must be resolved again for each statement about it.
    return is === was.is && days === null && !was.isOnDays ? [] : [{ key, was: was.is, is, matchedBy, days }];
  });
}

function targetsOf(
  bearers: readonly NameBearer[],
  judgements: Judgements,
  keys: ReadonlySet<string>,
): Map<string, Target> {
  const borne = bearers.filter(({ by }) => by !== "CORE");
  const groups = groupBy(borne, ({ name }) => name);
  const names = groupBy(borne, ({ key }) => key);
  const targets = new Map<string, Target>();
  const standsFor = ({ key, is }: NameBearer) =>
    judgements.same.get(key) ?? (parseNameKey(key) ? key : (targets.get(key)?.is ?? is));
  // Identifiers come before the identifiers of a lower rank and before the names, because those may lead to them.
  for (const key of [...keys].sort((a, b) => rankOf(a) - rankOf(b))) {
    const judged = judgements.same.get(key);
    const named = parseNameKey(key);
    const sought = { key, own: names.get(key) ?? [], groups, judgements, standsFor };
    if (judged !== undefined) targets.set(key, { is: judged, matchedBy: "CURATED", days: null });
    else if (!named)
      targets.set(key, (rankOf(key) > 0 ? (targetOfBody(sought) ?? targetOfNumber(sought)) : null) ?? itself(key));
    else if (groups.has(named.name))
      targets.set(key, targetOfNumber(sought) ?? targetOfName({ ...sought, named }) ?? itself(key));
  }
  return targets;
}

const rankOf = (key: string) => (parseNameKey(key) ? Infinity : rankOfScheme(key));

/** Makes keys that a person judged to be different stand for themselves, if the other rules would merge them. */
function keepApart({ same, different }: Judgements, next: Map<string, Target>, end: (key: string) => End): void {
  for (let changed = true; changed;) {
    changed = false;
    for (const pair of different) {
      if (!pair.some((key) => next.has(key)) || end(pair[0]).is !== end(pair[1]).is) continue;
      const led = pair.filter((key) => next.has(key) && !same.has(key) && next.get(key)!.is !== key);
      for (const key of led) next.set(key, itself(key));
      changed ||= led.length > 0;
    }
  }
}

/** The organisation that a key leads to after all steps, and the days on which it does. */
interface End {
  is: string;
  days: Days | null;
}

function follow(key: string, next: ReadonlyMap<string, Target>, now: ReadonlyMap<string, { is: string }>): End {
  const seen = new Set<string>();
  let days: Days | null = null;
  for (let at = key; ;) {
    seen.add(at);
    const target = next.get(at);
    const to = target?.is ?? now.get(at)?.is ?? at;
    if (to === at || seen.has(to)) return { is: at, days };
    days ??= target?.days ?? null;
    at = to;
  }
}
