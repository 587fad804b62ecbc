import type { Likeness } from "../../graph/descriptions.ts";
import type { Bearer, Bearing, Resolution, Statement } from "../../graph/resolution.ts";
import type { BuyerKind, MatchedBy, NodeStatement } from "../../model.ts";
import { uncertainDate } from "../uncertain-date.ts";
import { groupBy } from "../../graph/group-by.ts";
import { parseNameKey } from "../keys.ts";
import { coreOfName, hasLegalForm, normalisedName } from "../names.ts";
import { distinct, earliestOf, mostStated } from "./stated.ts";

/** What a person judged of two keys, with the reason in a curated file. */
export interface Judgements {
  /** The key that each of these is the same as. */
  same: ReadonlyMap<string, string>;
  /** Pairs that are not the same, as `a b` and `b a`. */
  different: ReadonlySet<string>;
}

/** The names that the statements of keys bear. Only what is stated of a key itself counts, not what was merged into it. */
export function bearingsOf(statements: readonly Statement[]): Bearing[] {
  const bearings = new Map<string, Bearing>();
  const add = (bearing: Bearing) => bearings.set(JSON.stringify(bearing), bearing);
  for (const { statedKey, statedName, statedCountry, describedBy, aliases } of statements) {
    const named = parseNameKey(statedKey);
    const country = statedCountry ?? named?.country ?? null;
    const name = statedName === null ? named?.name : normalisedName(statedName);
    const told = (name: string, by: Bearing["by"]) => {
      if (name === "") return;
      add({ key: statedKey, name, by, country });
      add({ key: statedKey, name: `core ${coreOfName(name)}`, by: "CORE", country });
    };
    if (name !== undefined) told(name, describedBy ?? (named ? "NAME" : "IDENTIFIER"));
    for (const alias of aliases) told(normalisedName(alias), describedBy === "CURATED" ? "ALIAS" : "REGISTER");
  }
  return [...bearings.values()];
}

/** On whose word a name leads to an organisation, the best first. */
const words: readonly (readonly Bearing["by"][])[] = [["CURATED", "ALIAS"], ["REGISTER"], ["IDENTIFIER"], ["NAME"]];

/**
 * Which organisation each key is, for keys that bear one of these names: those whose answer differs from what the graph says.
 * A name leads to an identifier only where exactly one bears it; a name without a country leads anywhere only if it carries a
 * legal form, and all who bear it are of one country.
 */
export function resolutionsOf(bearers: readonly Bearer[], { same, different }: Judgements): Resolution[] {
  const groups = groupBy(
    bearers.filter(({ by }) => by !== "CORE"),
    ({ name }) => name,
  );
  const now = new Map(bearers.map(({ key, is }) => [key, is]));
  const next = new Map<string, { is: string; matchedBy: MatchedBy }>();
  for (const key of now.keys()) {
    const judged = same.get(key);
    const named = parseNameKey(key);
    const group = named && groups.get(named.name);
    if (judged !== undefined) next.set(key, { is: judged, matchedBy: "CURATED" });
    else if (group) next.set(key, leadsTo(key, named, group, different) ?? { is: key, matchedBy: "NAME" });
    else if (!named) next.set(key, { is: key, matchedBy: "IDENTIFIER" });
  }
  return [...next].flatMap(([key, { is, matchedBy }]): Resolution[] => {
    const end = follow(is, next, now);
    const was = now.get(key)!;
    return end === was ? [] : [{ key, was, is: end, matchedBy }];
  });
}

function leadsTo(
  key: string,
  named: { country: string | null; name: string },
  group: readonly Bearer[],
  different: ReadonlySet<string>,
): { is: string; matchedBy: MatchedBy } | null {
  const countries = new Set(group.flatMap(({ country }) => country ?? []));
  const fits = (country: string | null) =>
    country === named.country ||
    ((country === null || named.country === null) && countries.size <= 1 && hasLegalForm(named.name));
  for (const tier of words) {
    const found = group.filter(
      (each) =>
        tier.includes(each.by) &&
        each.key !== key &&
        fits(each.country) &&
        !different.has(`${key} ${each.key}`) &&
        // Of two names that differ in the country alone, the one without it follows the other.
        (each.by !== "NAME" || named.country === null),
    );
    const keys = new Set(found.map((each) => each.key));
    if (keys.size === 1) return { is: found[0]!.key, matchedBy: matchedBy(found[0]!.by) };
    if (keys.size > 1) return null;
  }
  return null;
}

const matchedBy = (by: Bearing["by"]): MatchedBy => (by === "IDENTIFIER" || by === "CORE" ? "NAME" : by);

function follow(key: string, next: ReadonlyMap<string, { is: string }>, now: ReadonlyMap<string, string>): string {
  const seen = new Set<string>();
  let at = key;
  for (;;) {
    seen.add(at);
    const to = next.get(at)?.is ?? now.get(at) ?? at;
    if (to === at || seen.has(to)) return at;
    at = to;
  }
}

/** An organisation as all that is stated of it: a curated entry before a register before the name that most statements give. */
export function descriptionOf(key: string, statements: readonly Statement[]): NodeStatement | null {
  if (statements.length === 0) return null;
  const described = [
    ...statements.filter(({ describedBy }) => describedBy === "CURATED"),
    ...statements.filter(({ describedBy }) => describedBy === "REGISTER"),
  ].sort((a, b) => Number(b.describedBy === "CURATED") - Number(a.describedBy === "CURATED") || compare(a, b));
  const first = <T>(of: (statement: Statement) => T | null): T | null =>
    described.map(of).find((value) => value !== null) ?? null;
  const named = parseNameKey(key);
  const name = first(({ statedName }) => statedName) ?? mostStated(statements, ({ statedName }) => statedName) ?? key;
  const names = statements.flatMap(({ statedName, aliases }) => [...(statedName ? [statedName] : []), ...aliases]);
  const sources = described.length > 0 ? described : statements;
  return {
    label: "Organization",
    key,
    name,
    aliases: distinct(names.filter((each) => each !== name)).slice(0, 50),
    identifiers: distinct([
      ...statements.flatMap(({ statedKey, identifiers }) => [
        ...(parseNameKey(statedKey) ? [] : [statedKey]),
        ...identifiers,
      ]),
      ...(named ? [] : [key]),
    ]),
    country:
      first(({ statedCountry }) => statedCountry) ??
      mostStated(statements, ({ statedCountry }) => statedCountry) ??
      named?.country ??
      null,
    kind: first(({ kind }) => kind as BuyerKind | null),
    isAgency: first(({ isAgency }) => isAgency),
    startDate: dayIn(first(({ startDate }) => startDate)),
    endDate: dayIn(first(({ endDate }) => endDate)),
    sources: distinct(sources.flatMap(({ source }) => source ?? [])).slice(0, 20),
    knownFrom: earliestOf(statements),
  };
}

const dayIn = (edtf: string | null) => (edtf === null ? null : uncertainDate({ edtf }));

/** A core that so many share is a word of the language, not a likeness. */
const mostAlike = 20;

/**
 * Organisations that share the core of a name, which is no proof: "IBM UK Limited" and "IBM". All that bear the core are compared,
 * whatever changed of them, since one more or less may make it a word of the language. Whom a person judged to be different are not
 * alike.
 */
export function likenessesOf(bearers: readonly Bearer[], { different }: Judgements): Likeness[] {
  const found = new Map<string, Likeness>();
  const cores = groupBy(
    bearers.filter(({ by }) => by === "CORE"),
    ({ name }) => name,
  );
  for (const [core, group] of [...cores].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const organizations = distinct(group.map(({ is }) => is));
    if (organizations.length > mostAlike) continue;
    for (const from of organizations) {
      for (const to of organizations) {
        if (from >= to || found.has(`${from} ${to}`) || areDifferent(group, from, to, different)) continue;
        const sameCountry = alike(group, from, to);
        const score = sameCountry === null ? 0.6 : sameCountry ? 0.8 : 0.4;
        found.set(`${from} ${to}`, {
          from,
          to,
          method: "CORE_OF_NAME",
          score,
          confidence: score > 0.5 ? "LOW" : "VERY_LOW",
          words: wordsOfCore(core),
        });
      }
    }
  }
  return [...found.values()];
}

/** The words of cores that too many share, and who bears them. */
export function crowdedCores(bearers: readonly Bearer[]): { words: string; organizations: string[] }[] {
  const cores = groupBy(
    bearers.filter(({ by }) => by === "CORE"),
    ({ name }) => name,
  );
  return [...cores].flatMap(([core, group]) => {
    const organizations = distinct(group.map(({ is }) => is));
    return organizations.length > mostAlike ? [{ words: wordsOfCore(core), organizations }] : [];
  });
}

const wordsOfCore = (core: string) => core.slice("core ".length).replaceAll("-", " ");

function areDifferent(group: readonly Bearer[], a: string, b: string, different: ReadonlySet<string>): boolean {
  const keys = (organization: string) => [
    organization,
    ...group.flatMap(({ is, key }) => (is === organization ? key : [])),
  ];
  return keys(a).some((left) => keys(b).some((right) => different.has(`${left} ${right}`)));
}

function alike(group: readonly Bearer[], a: string, b: string): boolean | null {
  const countries = (key: string) => new Set(group.flatMap(({ is, country }) => (is === key ? (country ?? []) : [])));
  const [left, right] = [countries(a), countries(b)];
  return left.size === 0 || right.size === 0 ? null : [...left].some((each) => right.has(each));
}

const compare = (a: Statement, b: Statement) => {
  const [left, right] = [JSON.stringify(a), JSON.stringify(b)];
  return left < right ? -1 : left > right ? 1 : 0;
};
