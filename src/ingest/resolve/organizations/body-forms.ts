import type { NameBearer } from "../../../graph/identity/name-bearers.ts";
import { plainName } from "../../facts/body-names.ts";
import { councilNamed, mayBeCalled, shortPlace } from "../../facts/councils.ts";
import { isOfRegister } from "../../facts/identifiers.ts";
import { parseNameKey } from "../../facts/entity-keys.ts";
import { normalisedName } from "../../facts/names.ts";

/*
 * A public body is called by other forms of the name that its register gives: without the article, and a council by any kind of
 * council that its place may have. Both sides bear the forms, so that a form leads to a body as a name does.
 */

/** Whether a key may be that of a body of a register by another name: of a party without a country, of one of the UK, or of its platform. */
export function mayBeBody(key: string, country: string | null): boolean {
  const named = parseNameKey(key);
  return named ? named.isParty || named.country === "GB" : isOfPlatform(key) && country === "GB";
}

/** The identifiers that the UK's procurement platform gives to all who register there, public bodies among them. */
export const isOfPlatform = (key: string) => key.startsWith("GB-PPON-");

/** The forms under which a name is looked for among the names of bodies. */
export function formsOf(name: string): string[] {
  const [plain, council] = [plainName(name), councilNamed(plainName(name))];
  return [...(plain === name ? [] : [plain]), ...(council ? [ofPlace(council.place)] : [])];
}

/** The places that a council is of, and the name by which it is the council of each; of what is only the beginning of one, none. */
export function formsOfCouncil(name: string, place: string | null): { name: string; as: string | null }[] {
  const council = councilNamed(plainName(name));
  if (!council) return [];
  const places = [...new Set([council.place, ...(place === null ? [] : [placeIn(place)])])];
  return [
    ...places.map((each) => ({ name: ofPlace(each), as: name })),
    ...places.flatMap((each) => shortPlace(each) ?? []).map((each) => ({ name: ofPlace(each), as: null })),
  ];
}

/** Of the registered bodies that bear a form of a name, the one that it leads to, if it is one: where a place has one council alone. */
export function bodiesOfForm(form: NameBearer, bearers: readonly NameBearer[]): NameBearer[] {
  const bodies = bearers.filter(
    ({ key, by }) => isOfRegister(key) && ["CURATED", "REGISTER", "ALIAS", "FORM"].includes(by),
  );
  if (!form.name.startsWith(ofPlace(""))) return bodies;
  const called = councilNamed(plainName(form.as ?? ""));
  return new Set(bodies.map(({ key }) => key)).size > 1
    ? []
    : bodies.filter(({ as }) => as !== null && mayBeCalled(councilNamed(plainName(as))!, called!));
}

const ofPlace = (place: string) => `council ${place}`;

/** "City of Bristol" and "County Durham" are of the places that are called so by themselves. */
const placeIn = (place: string) =>
  plainName(normalisedName(place))
    .replace(/^(?:city-of|county)-/, "")
    .replace(/-(?:city|council)$/, "");
