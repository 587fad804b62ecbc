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

/** A name without regard to case, accents and punctuation. Legal forms are kept: "Zoom Ltd" is not "Zoom". */
function normalisedName(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/&/g, " and ")
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
}
