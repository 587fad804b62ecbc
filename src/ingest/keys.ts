import { normalisedName } from "./names.ts";

/** The key of an organisation: an identifier of a trusted scheme, else its country and its normalised name. */
export function organizationKey({
  identifier,
  country,
  name,
}: {
  identifier?: string;
  country?: string | null;
  name: string;
}): string {
  return identifier ?? `name:${country ?? unknownCountry}:${normalisedName(name)}`;
}

/** The key of a product: vendor and product as stated. */
export function productKey(vendor: string, product: string): string {
  return `${normalisedName(vendor)}/${normalisedName(product)}`;
}

/** The code that ISO 3166 leaves free and CLDR uses for an unknown country. */
const unknownCountry = "ZZ";

/** The country and the normalised name in a key that was made from them; null where the key is an identifier. */
export function parseNameKey(key: string): { country: string | null; name: string } | null {
  const [, country, name] = /^name:([A-Z]{2}):(.*)$/s.exec(key) ?? [];
  return country === undefined ? null : { country: country === unknownCountry ? null : country, name: name! };
}
