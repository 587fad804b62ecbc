import type { Bearer, Bearing, Days } from "../../../graph/identity/bearings.ts";
import type { MatchedBy } from "../../../model.ts";
import { compare } from "../../facts/compare.ts";
import { isOfRegister } from "../../facts/identifiers.ts";
import { parseNameKey } from "../../facts/keys.ts";
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
  own: readonly Bearer[];
  groups: ReadonlyMap<string, readonly Bearer[]>;
  judgements: Judgements;
}

type Named = NonNullable<ReturnType<typeof parseNameKey>>;

export const itself = (key: string): Lead => ({
  is: key,
  matchedBy: parseNameKey(key) ? "NAME" : "IDENTIFIER",
  days: null,
});

/** The company whose number all statements of a name give without its zeros, where the company bears the core of the name. */
export function leadOfNumber({ key, own, groups, judgements }: Sought): Lead | null {
  const companies = own
    .filter(({ by }) => by === "NUMBER")
    .flatMap(({ name }) => groups.get(name)!.filter((each) => parseNameKey(each.key) === null));
  return leadTo(companies, "IDENTIFIER", key, judgements);
}

/**
 * The body of a register whose official name the holder of a platform's identifier has. A body that ended is nobody who registered
 * there, since the platform is younger.
 */
export function leadOfBody({ key, own, groups, judgements }: Sought): Lead | null {
  if (!isOfPlatform(key)) return null;
  const inUk = own.filter(({ country }) => country === "GB");
  const bodies = inUk
    .flatMap((each) =>
      each.by === "FORM" ? bodiesOfForm(each, groups.get(each.name)!) : groups.get(each.name)!.filter(isRegistered),
    )
    .filter(({ by, days }) => by !== "ALIAS" && (days?.until ?? null) === null);
  const lead = leadTo(bodies, bodies.some(({ by }) => by !== "FORM") ? "REGISTER" : "FORM", key, judgements);
  return lead && { ...lead, days: null };
}

/** On whose word a name leads to an organisation, the best first. */
const words = ["CURATED", "ALIAS", "REGISTER", "FORM", "IDENTIFIER", "NAME"] as const satisfies Bearing["by"][];

/**
 * A name leads to an identifier only where exactly one bears it; a name without a country leads anywhere only if it carries a legal
 * form, and all who bear it are of one country. A party to deals that has neither is led to by registers of public bodies alone.
 */
export function leadOfName({ named, ...sought }: Sought & { named: Named }): Lead | null {
  const { key, own, groups, judgements } = sought;
  const fitting = fittingOf(named, groups.get(named.name)!);
  const forms = named.country === "GB" || isOfBody(named, own) ? own.filter(({ by }) => by === "FORM") : [];
  const claims = (by: Bearing["by"]) =>
    by === "FORM"
      ? forms.flatMap((form) => bodiesOfForm(form, groups.get(form.name)!))
      : fitting.filter((each) => each.by === by);
  for (const by of words) {
    const claiming = claims(by).filter((each) => (judgements.same.get(each.key) ?? each.key) !== key);
    if (claiming.length === 0) continue;
    const lead = leadTo(claiming, by === "IDENTIFIER" ? "NAME" : by, key, judgements);
    const isSure =
      // Of two names that differ in the country alone, the one without it follows the other.
      (by !== "NAME" || named.country === null) &&
      // Many bodies are called "St Mary's School"; that one of them gave its number says nothing of the others.
      (by !== "IDENTIFIER" || hasLegalForm(named.name)) &&
      // What one body is also called, another may be called by right.
      (by !== "ALIAS" ||
        leadTo([...claiming, ...claims("CURATED"), ...claims("REGISTER")], by, key, judgements) !== null);
    return isSure ? lead : null;
  }
  return null;
}

/** Those who bear a name and are of its country. Who buys or supplies under a name alone may be a public body, and no company. */
function fittingOf(named: Named, group: readonly Bearer[]): readonly Bearer[] {
  const countries = new Set(group.flatMap(({ country }) => country ?? []));
  const fits = ({ country }: Bearer) =>
    country === named.country ||
    ((country === null || named.country === null) && countries.size <= 1 && hasLegalForm(named.name));
  return named.isParty
    ? group.filter((each) => isRegistered(each) && isOfBody(named, group))
    : group.filter((each) => fits(each) && !parseNameKey(each.key)?.isParty);
}

/** Whether a name without a country may be a public body's of the UK: of several words, and borne by nobody elsewhere. */
function isOfBody(named: Named, bearers: readonly Bearer[]): boolean {
  return (
    named.isParty && named.name.includes("-") && bearers.every(({ country }) => country === null || country === "GB")
  );
}

const isRegistered = ({ key, by }: Bearer) =>
  isOfRegister(key) && (by === "CURATED" || by === "REGISTER" || by === "ALIAS");

/** A lead to the one organisation that all of these are; null where they are several, or judged to be another. */
function leadTo(claiming: readonly Bearer[], matchedBy: MatchedBy, key: string, judgements: Judgements): Lead | null {
  const [is, ...others] = new Set(claiming.map((each) => judgements.same.get(each.key) ?? each.key));
  if (is === undefined || others.length > 0 || areDifferent(judgements, key, is)) return null;
  return { is, matchedBy, days: daysOf(claiming) };
}

/** The days on which a name is borne; all of them where one bearing is not limited. */
function daysOf(claiming: readonly Bearer[]): Days | null {
  const limited = claiming.flatMap(({ days }) => days ?? []);
  const [longest = null] = limited.sort((a, b) => compare(b.until ?? "~", a.until ?? "~"));
  return limited.length < claiming.length ? null : longest;
}
