import type { NameBearer } from "../../../graph/identity/name-bearers.ts";
import { isUniqueByLaw, plainName } from "../../facts/body-names.ts";
import { councilNamed, mayBeCalled, shortPlace } from "../../facts/councils.ts";
import { isOfPlatform, isOfRegister } from "../../facts/identifiers.ts";
import { parseNameKey } from "../../facts/entity-keys.ts";
import { normalisedName } from "../../facts/names.ts";

/*
 * Other forms of the names of public bodies. Sources often write the name without the article, or call a council by another kind
 * of council that its place may have. Both the body and the key to resolve bear these forms, so that a form leads to a body like
 * a name.
 */

/**
 * The forms in which the name of a key is searched for among the names of bodies. The key may be the name of a party to a deal, a
 * name in the UK, or an identifier of the UK's procurement platform. The holder of another identifier is a body only if law gives
 * its name to one body alone, so the kinds of council that a place may have do not count then.
 */
export function formsOf(key: string, country: string | null, name: string): string[] {
  const [named, plain] = [parseNameKey(key), plainName(name)];
  const council = councilNamed(plain);
  const simpler = plain === name ? [] : [plain];
  if (named ? named.isParty || named.country === "GB" : isOfPlatform(key) && country === "GB")
    return [...simpler, ...(council ? [ofPlace(council.place)] : [])];
  return !named && country === "GB" && isUniqueByLaw(plain) ? simpler : [];
}

/**
 * The places that a council is of, each with the name of the council (`as`). `as` is null if the place is only the beginning of a
 * longer one.
 */
export function formsOfCouncil(name: string, place: string | null): { name: string; as: string | null }[] {
  const council = councilNamed(plainName(name));
  if (!council) return [];
  const places = [...new Set([council.place, ...(place === null ? [] : [placeIn(place)])])];
  return [
    ...places.map((each) => ({ name: ofPlace(each), as: name })),
    ...places.flatMap((each) => shortPlace(each) ?? []).map((each) => ({ name: ofPlace(each), as: null })),
  ];
}

/**
 * The registered bodies that a form of a name leads to. The form of a council leads to a body only if the place has exactly one
 * council.
 */
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

/** The place of a council: "City of Bristol" is Bristol and "County Durham" is Durham. */
const placeIn = (place: string) =>
  plainName(normalisedName(place))
    .replace(/^(?:city-of|county)-/, "")
    .replace(/-(?:city|council)$/, "");
