import { hasLegalForm, normalisedName } from "./names.ts";

/**
 * The key of an organisation: an identifier of a trusted scheme, else its country and its normalised name. Who buys or supplies under
 * a name without country and legal form is not the vendor that is called so: the key says that it is a party to deals.
 */
export function organizationKey({
  identifier,
  country,
  name,
  isParty = false,
}: {
  identifier?: string;
  country?: string | null;
  name: string;
  isParty?: boolean;
}): string {
  const normalised = normalisedName(name);
  const isAnybody = isParty && !country && !hasLegalForm(normalised);
  return identifier ?? `name:${country ?? unknownCountry}:${isAnybody ? "party:" : ""}${normalised}`;
}

/** The key of a product: vendor and product as stated. */
export function productKey(vendor: string, product: string): string {
  return `${normalisedName(vendor)}/${normalisedName(product)}`;
}

/** The code that ISO 3166 leaves free and CLDR uses for an unknown country. */
const unknownCountry = "ZZ";

/** What a key that was made from a name says; null where the key is an identifier. */
export function parseNameKey(key: string): { country: string | null; name: string; isParty: boolean } | null {
  const [, country, party, name] = /^name:([A-Z]{2}):(party:)?(.*)$/s.exec(key) ?? [];
  return country === undefined
    ? null
    : { country: country === unknownCountry ? null : country, name: name!, isParty: party !== undefined };
}
