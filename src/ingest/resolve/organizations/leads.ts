import type { NameBearer, NameClaim, Days } from "../../../graph/identity/name-bearers.ts";
import type { MatchedBy } from "../../../model.ts";
import { compare } from "../../facts/compare.ts";
import { isUniqueByLaw } from "../../facts/body-names.ts";
import { isOfRegister } from "../../facts/identifiers.ts";
import { parseNameKey } from "../../facts/entity-keys.ts";
import { hasLegalForm } from "../../facts/names.ts";
import { bodiesOfForm, isOfPlatform } from "./body-forms.ts";
import { areDifferent, type Judgements } from "./judged.ts";

/** Where a key leads, on whose word, and on which days; null where on all. */
export interface Lead {
  is: string;
  matchedBy: MatchedBy;
  days: Days | null;
}

/** A key, the names that it bears, and all who bear each of them. */
interface Sought {
  key: string;
  own: readonly NameBearer[];
  groups: ReadonlyMap<string, readonly NameBearer[]>;
  judgements: Judgements;
  /** Whom a bearer of a name stands for, where that is another. */
  standsFor: (bearer: NameBearer) => string;
}

type Named = NonNullable<ReturnType<typeof parseNameKey>>;

export const itself = (key: string): Lead => ({
  is: key,
  matchedBy: parseNameKey(key) ? "NAME" : "IDENTIFIER",
  days: null,
});

/**
 * The one whose number a name or a platform's identifier is stated with, where it bears the core of the name: all statements of the
 * name give the number, without its zeros, or a statement of that one gives the platform's identifier too.
 */
export function leadOfNumber(sought: Sought): Lead | null {
  const { key, own, groups } = sought;
  const bearers = own
    .filter(({ by }) => by === "NUMBER")
    .flatMap(({ name }) => groups.get(name)!)
    .filter((each) => each.key !== key && parseNameKey(each.key) === null && !isOfPlatform(each.key));
  return leadTo(bearers, "IDENTIFIER", sought);
}

/**
 * The body of a register whose official name the holder of a platform's identifier has. A body that ended is nobody who registered
 * there, since the platform is younger.
 */
export function leadOfBody(sought: Sought): Lead | null {
  const { own, groups } = sought;
  const inUk = own.filter(({ country }) => country === "GB");
  const bodies = inUk
    .flatMap((each) =>
      each.by === "FORM" ? bodiesOfForm(each, groups.get(each.name)!) : groups.get(each.name)!.filter(isRegistered),
    )
    .filter(({ by, days }) => by !== "ALIAS" && (days?.until ?? null) === null);
  const lead = leadTo(bodies, bodies.some(({ by }) => by !== "FORM") ? "REGISTER" : "FORM", sought);
  return lead && { ...lead, days: null };
}

/** On whose word a name leads to an organisation, the best first. */
const words = ["CURATED", "ALIAS", "REGISTER", "FORM", "IDENTIFIER", "NAME"] as const satisfies NameClaim["by"][];

/**
 * A name leads to an identifier only where exactly one bears it; a name without a country leads anywhere only if it carries a legal
 * form, and all who bear it are of one country. A party to deals that has neither is led to by registers of public bodies alone.
 */
export function leadOfName({ named, ...sought }: Sought & { named: Named }): Lead | null {
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
    const lead = leadTo(claiming, by === "IDENTIFIER" ? "NAME" : by, sought);
    const isSure =
      // Of two names that differ in the country alone, the one without it follows the other.
      (by !== "NAME" || named.country === null) &&
      // Many bodies are called "St Mary's School"; that one of them gave its number says nothing of the others.
      (by !== "IDENTIFIER" || hasLegalForm(named.name) || isUniqueByLaw(named.name)) &&
      // What one body is also called, another may be called by right.
      (by !== "ALIAS" || leadTo([...claiming, ...claims("CURATED"), ...claims("REGISTER")], by, sought) !== null);
    return isSure ? lead : null;
  }
  return null;
}

/** Those who bear a name and are of its country. Who buys or supplies under a name alone may be a public body, and no company. */
function fittingOf(named: Named, group: readonly NameBearer[]): readonly NameBearer[] {
  const countries = new Set(group.flatMap(({ country }) => country ?? []));
  const fits = ({ country }: NameBearer) =>
    country === named.country ||
    ((country === null || named.country === null) && countries.size <= 1 && hasLegalForm(named.name));
  return named.isParty
    ? group.filter((each) => isRegistered(each) && isOfBody(named, group))
    : group.filter((each) => fits(each) && !parseNameKey(each.key)?.isParty);
}

/** Whether a name without a country may be a public body's of the UK: of several words, and borne by nobody elsewhere. */
function isOfBody(named: Named, bearers: readonly NameBearer[]): boolean {
  return (
    named.isParty && named.name.includes("-") && bearers.every(({ country }) => country === null || country === "GB")
  );
}

const isRegistered = ({ key, by }: NameBearer) =>
  isOfRegister(key) && (by === "CURATED" || by === "REGISTER" || by === "ALIAS");

/** A lead to the one organisation that all of these are; null where they are several, or judged to be another. */
function leadTo(claiming: readonly NameBearer[], matchedBy: MatchedBy, sought: Sought): Lead | null {
  const { key, judgements, standsFor } = sought;
  const [is, ...others] = new Set(claiming.map(standsFor));
  if (is === undefined || others.length > 0 || areDifferent(judgements, key, is)) return null;
  return { is, matchedBy, days: daysOf(claiming) };
}

/** The days on which a name is borne; all of them where one bearing is not limited. */
function daysOf(claiming: readonly NameBearer[]): Days | null {
  const limited = claiming.flatMap(({ days }) => days ?? []);
  const [longest = null] = limited.sort((a, b) => compare(b.until ?? "~", a.until ?? "~"));
  return limited.length < claiming.length ? null : longest;
}
