import type { NameBearer, NameClaim, Days } from "../../../graph/identity/name-bearers.ts";
import type { MatchedBy } from "../../../values.ts";
import { compare } from "../../facts/compare.ts";
import { isUniqueByLaw } from "../../facts/body-names.ts";
import { isOfPlatform, isOfRegister, rankOfScheme } from "../../facts/identifiers.ts";
import { parseNameKey } from "../../facts/entity-keys.ts";
import { hasLegalForm } from "../../facts/names.ts";
import { bodiesOfForm } from "./body-forms.ts";
import { areDifferent, type Judgements } from "./judged.ts";

/** The organisation that a key leads to, the kind of evidence, and the days on which it does (null for all days). */
export interface Target {
  is: string;
  matchedBy: MatchedBy;
  days: Days | null;
}

/** A key to resolve, the names that it bears, and all bearers of each name. */
interface Sought {
  key: string;
  own: readonly NameBearer[];
  groups: ReadonlyMap<string, readonly NameBearer[]>;
  judgements: Judgements;
  /** The organisation that a bearer of a name stands for. It may be another one than the bearer. */
  standsFor: (bearer: NameBearer) => string;
}

type Named = NonNullable<ReturnType<typeof parseNameKey>>;

/** The target of a key that leads to no other organisation. */
export const itself = (key: string): Target => ({
  is: key,
  matchedBy: parseNameKey(key) ? "NAME" : "IDENTIFIER",
  days: null,
});

/**
 * The organisation with an identifier that sources state together with a name, or with an identifier of a lower rank. It must bear
 * the core of the name. Instead, the words of one name may be part of the other, if neither has a second identifier of the
 * other's scheme. All statements of a name must give the number, possibly without its zeros.
 */
export function targetOfNumber(sought: Sought): Target | null {
  const { key, own, groups } = sought;
  const rank = parseNameKey(key) ? Infinity : rankOfScheme(key);
  const pairs = own.filter(isNumber).flatMap((one) =>
    groups
      .get(one.name)!
      .filter((other) => !parseNameKey(other.key) && rankOfScheme(other.key) < rank)
      .map((other) => ({ one, other })),
  );
  const sameName = pairs.filter(({ one, other }) => one.as === other.as);
  const found = sameName.length > 0 ? sameName : pairs.filter(({ one, other }) => areParts(one, other));
  return targetAmong(
    found.map(({ other }) => other),
    "IDENTIFIER",
    sought,
  );
}

const isNumber = ({ by }: NameBearer) => by === "NUMBER" || by === "ONLY_NUMBER";

/**
 * True if both are given with one identifier of the scheme, and all words of the shorter name are words of the longer one: "House
 * of Commons" and "Corporate Officer of the House of Commons".
 */
function areParts(one: NameBearer, other: NameBearer): boolean {
  if (one.by === "NUMBER" || other.by === "NUMBER") return false;
  const [shorter, longer] = [one, other].map(({ as }) => (as ?? "").split("-")).sort((a, b) => a.length - b.length) as [
    string[],
    string[],
  ];
  return shorter.every((word) => longer.includes(word));
}

/**
 * The body in a register that has, as its official name, the name of the holder of a platform's identifier. The holder of a number
 * of companies, charities or societies is such a body only if law gives the name to one body alone. Bodies that ended are left
 * out: they cannot have registered on the platform, which is younger.
 */
export function targetOfBody(sought: Sought): Target | null {
  const { key, own, groups } = sought;
  const inUk = own.filter(
    (each) => each.country === "GB" && !isNumber(each) && (isOfPlatform(key) || isUniqueByLaw(each.name)),
  );
  const bodies = inUk
    .flatMap((each) =>
      each.by === "FORM" ? bodiesOfForm(each, groups.get(each.name)!) : groups.get(each.name)!.filter(isRegistered),
    )
    .filter(({ by, days }) => by !== "ALIAS" && (days?.until ?? null) === null);
  const target = targetAmong(bodies, bodies.some(({ by }) => by !== "FORM") ? "REGISTER" : "FORM", sought);
  return target && { ...target, days: null };
}

/** The kinds of evidence by which a name leads to an organisation, the best first. */
const words = ["CURATED", "ALIAS", "REGISTER", "FORM", "IDENTIFIER", "NAME"] as const satisfies NameClaim["by"][];

/**
 * The organisation that a name leads to. A name leads to an identifier only if exactly one organisation bears it. A name without
 * a country leads to an organisation only if it has a legal form and all its bearers are in one country. The name of a party to a
 * deal with neither a country nor a legal form leads only to a public body in a register.
 */
export function targetOfName({ named, ...sought }: Sought & { named: Named }): Target | null {
  const { key, own, groups, standsFor } = sought;
  const fitting = fittingOf(named, groups.get(named.name)!);
  const forms = named.country === "GB" || isOfBody(named, own) ? own.filter(({ by }) => by === "FORM") : [];
  const claims = (by: NameClaim["by"]) =>
    by === "FORM"
      ? forms.flatMap((form) => bodiesOfForm(form, groups.get(form.name)!))
      : fitting.filter((each) => each.by === by);
  for (const by of words) {
    const claiming = claims(by).filter((each) => standsFor(each) !== key);
    if (claiming.length === 0) continue;
    const target = targetAmong(claiming, by === "IDENTIFIER" ? "NAME" : by, sought);
    const isSure =
      // If two names differ only in the country, the one without a country leads to the other.
      (by !== "NAME" || named.country === null) &&
      // Many bodies are called "St Mary's School". If one of them gave its number, that says nothing about the others.
      (by !== "IDENTIFIER" || hasLegalForm(named.name) || isUniqueByLaw(named.name)) &&
      // The alias of one body may be the official name of another.
      (by !== "ALIAS" || targetAmong([...claiming, ...claims("CURATED"), ...claims("REGISTER")], by, sought) !== null);
    return isSure ? target : null;
  }
  return null;
}

/**
 * The bearers of a name in its country. A party that buys or supplies under a name only may be a public body, but is not matched
 * with a company.
 */
function fittingOf(named: Named, group: readonly NameBearer[]): readonly NameBearer[] {
  const countries = new Set(group.flatMap(({ country }) => country ?? []));
  const fits = ({ country }: NameBearer) =>
    country === named.country ||
    ((country === null || named.country === null) && countries.size <= 1 && hasLegalForm(named.name));
  return named.isParty
    ? group.filter((each) => isRegistered(each) && isOfBody(named, group))
    : group.filter((each) => fits(each) && !parseNameKey(each.key)?.isParty);
}

/** True if a party's name may be that of a UK public body: it has several words, and nobody in another country bears it. */
function isOfBody(named: Named, bearers: readonly NameBearer[]): boolean {
  return (
    named.isParty && named.name.includes("-") && bearers.every(({ country }) => country === null || country === "GB")
  );
}

const isRegistered = ({ key, by }: NameBearer) =>
  isOfRegister(key) && (by === "CURATED" || by === "REGISTER" || by === "ALIAS");

/**
 * A lead to the organisation that all of these stand for. Null if they stand for several, or if a person judged the key to be
 * different from it.
 */
function targetAmong(claiming: readonly NameBearer[], matchedBy: MatchedBy, sought: Sought): Target | null {
  const { key, judgements, standsFor } = sought;
  const [is, ...others] = new Set(claiming.map(standsFor));
  if (is === undefined || others.length > 0 || areDifferent(judgements, key, is)) return null;
  return { is, matchedBy, days: daysOf(claiming) };
}

/** The days on which a name is borne. Null, for all days, if the days of one bearer are not limited. */
function daysOf(claiming: readonly NameBearer[]): Days | null {
  const limited = claiming.flatMap(({ days }) => days ?? []);
  const [longest = null] = limited.sort((a, b) => compare(b.until ?? "~", a.until ?? "~"));
  return limited.length < claiming.length ? null : longest;
}
