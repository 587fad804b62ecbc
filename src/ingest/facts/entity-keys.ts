import { hasLegalForm, normalisedName } from "./names.ts";

/**
 * The key of an organisation: an identifier of a trusted scheme, otherwise its country and its normalised name. A buyer or
 * supplier whose name has no country and no legal form is not assumed to be the vendor of the same name. Its key marks it as a
 * party to deals.
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

/** The key of a product, from the stated names of vendor and product. */
export function productKey(vendor: string, product: string): string {
  return `${normalisedName(vendor)}/${normalisedName(product)}`;
}

/** A code that ISO 3166 does not assign. CLDR uses it for an unknown country. */
const unknownCountry = "ZZ";

/** The parts of a key that was made from a name. Null if the key is an identifier. */
export function parseNameKey(key: string): { country: string | null; name: string; isParty: boolean } | null {
  const [, country, party, name] = /^name:([A-Z]{2}):(party:)?(.*)$/s.exec(key) ?? [];
  return country === undefined
    ? null
    : { country: country === unknownCountry ? null : country, name: name!, isParty: party !== undefined };
}
