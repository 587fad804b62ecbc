import { groupBy } from "../../../graph/group-by.ts";
import type { Bearer, Bearing } from "../../../graph/identity/bearings.ts";
import type { Resolution } from "../../../graph/identity/resolutions.ts";
import type { MatchedBy } from "../../../model.ts";
import { parseNameKey } from "../../facts/keys.ts";
import { hasLegalForm } from "../../facts/names.ts";
import { areDifferent, type Judgements } from "./judged.ts";

/**
 * Which organisation each of these keys is, from all that bear a name that one of them bears: those whose answer differs from what
 * the graph says. A name leads to an identifier only where exactly one bears it; a name without a country leads anywhere only if it
 * carries a legal form, and all who bear it are of one country. A party to deals that has neither is led to by nothing, too, but by
 * a company's number that lacks zeros, where the company bears the core of that name.
 */
export function resolutionsOf(
  bearers: readonly Bearer[],
  judgements: Judgements,
  keys: ReadonlySet<string> = new Set(bearers.map(({ key }) => key)),
): Resolution[] {
  const now = new Map(bearers.map(({ key, is }) => [key, is]));
  const next = leadsOf(bearers, judgements, keys);
  const end = (key: string) => follow(key, next, now);
  keepApart(judgements, next, end);
  return [...next].flatMap(([key, { matchedBy }]): Resolution[] => {
    const [was, is] = [now.get(key)!, end(key)];
    return is === was ? [] : [{ key, was, is, matchedBy }];
  });
}

/** Where a key leads, and on whose word. */
interface Lead {
  is: string;
  matchedBy: MatchedBy;
}

function leadsOf(bearers: readonly Bearer[], judgements: Judgements, keys: ReadonlySet<string>): Map<string, Lead> {
  const borne = bearers.filter(({ by }) => by !== "CORE");
  const groups = groupBy(borne, ({ name }) => name);
  const names = groupBy(borne, ({ key }) => key);
  const leads = new Map<string, Lead>();
  for (const key of keys) {
    const judged = judgements.same.get(key);
    const named = parseNameKey(key);
    const group = named && groups.get(named.name);
    if (judged !== undefined) leads.set(key, { is: judged, matchedBy: "CURATED" });
    else if (group)
      leads.set(
        key,
        leadOfNumber(key, names.get(key) ?? [], groups, judgements) ??
          leadOf(key, named, group, judgements) ??
          itself(key),
      );
    else if (!named) leads.set(key, itself(key));
  }
  return leads;
}

/** The company whose number all statements of a name give without its zeros, where the company bears the core of the name. */
function leadOfNumber(
  key: string,
  own: readonly Bearer[],
  groups: ReadonlyMap<string, readonly Bearer[]>,
  judgements: Judgements,
): Lead | null {
  const companies = own
    .filter(({ by }) => by === "NUMBER")
    .flatMap(({ name }) => groups.get(name)!.filter((each) => parseNameKey(each.key) === null))
    .map((each) => judgements.same.get(each.key) ?? each.key);
  const [is, ...others] = new Set(companies);
  return is === undefined || others.length > 0 || areDifferent(judgements, key, is)
    ? null
    : { is, matchedBy: "IDENTIFIER" };
}

const itself = (key: string): Lead => ({ is: key, matchedBy: parseNameKey(key) ? "NAME" : "IDENTIFIER" });

/** On whose word a name leads to an organisation, the best first. */
const words = ["CURATED", "ALIAS", "REGISTER", "IDENTIFIER", "NAME"] as const satisfies Bearing["by"][];

function leadOf(
  key: string,
  named: NonNullable<ReturnType<typeof parseNameKey>>,
  group: readonly Bearer[],
  judgements: Judgements,
): Lead | null {
  const countries = new Set(group.flatMap(({ country }) => country ?? []));
  const fits = ({ country }: Bearer) =>
    country === named.country ||
    ((country === null || named.country === null) && countries.size <= 1 && hasLegalForm(named.name));
  const fitting = named.isParty ? [] : group.filter((each) => fits(each) && !parseNameKey(each.key)?.isParty);
  const claims = (by: Bearing["by"]) =>
    new Set(fitting.flatMap((each) => (each.by === by ? [judgements.same.get(each.key) ?? each.key] : [])));
  for (const by of words) {
    const [to, ...others] = [...claims(by)].filter((each) => each !== key);
    if (to === undefined) continue;
    const isSure =
      others.length === 0 &&
      !areDifferent(judgements, key, to) &&
      // Of two names that differ in the country alone, the one without it follows the other.
      (by !== "NAME" || named.country === null) &&
      // Many bodies are called "St Mary's School"; that one of them gave its number says nothing of the others.
      (by !== "IDENTIFIER" || hasLegalForm(named.name)) &&
      // What one body is also called, another may be called by right.
      (by !== "ALIAS" || [...claims("CURATED"), ...claims("REGISTER")].every((each) => each === to));
    return isSure ? { is: to, matchedBy: by === "IDENTIFIER" ? "NAME" : by } : null;
  }
  return null;
}

/** Keys that were judged to be different stand by themselves where everything else would make them one. */
function keepApart({ same, different }: Judgements, next: Map<string, Lead>, end: (key: string) => string): void {
  for (let changed = true; changed;) {
    changed = false;
    for (const pair of different) {
      if (!pair.some((key) => next.has(key)) || end(pair[0]) !== end(pair[1])) continue;
      const led = pair.filter((key) => next.has(key) && !same.has(key) && next.get(key)!.is !== key);
      for (const key of led) next.set(key, itself(key));
      changed ||= led.length > 0;
    }
  }
}

function follow(key: string, next: ReadonlyMap<string, Lead>, now: ReadonlyMap<string, string>): string {
  const seen = new Set<string>();
  for (let at = key; ;) {
    seen.add(at);
    const to = next.get(at)?.is ?? now.get(at) ?? at;
    if (to === at || seen.has(to)) return at;
    at = to;
  }
}
