/** An identifier as a document gives it, with the scheme (org-id.guide) that it is said to belong to. */
export interface GivenIdentifier {
  scheme?: string | null;
  id?: string | null;
}

/**
 * The identifier in its one spelling, scheme and all, such as `GB-COH-01002610`; null where the scheme is not one that
 * identifies, or the id cannot be one of it: a per-notice number (`GB-CFS-…`), "1", a VAT number in the place of a company's.
 */
export function trustedIdentifier({ scheme, id }: GivenIdentifier): string | null {
  if (!id) return null;
  const given = (scheme ?? "").trim().toUpperCase();
  const bare = id.trim().toUpperCase();
  const [found, rest] = schemes.has(given)
    ? [given, bare.startsWith(`${given}-`) ? bare.slice(given.length + 1) : bare]
    : splitScheme(bare);
  const valid = found === null ? null : schemes.get(found)!(rest.replace(/\s+/g, ""));
  return valid === null ? null : `${found}-${valid}`;
}

function splitScheme(id: string): [string | null, string] {
  const found = [...schemes.keys()].find((scheme) => id.startsWith(`${scheme}-`));
  return found ? [found, id.slice(found.length + 1)] : [null, id];
}

const matching = (pattern: RegExp) => (id: string) => (pattern.test(id) && !/^0*$/.test(id) ? id : null);

/** The schemes that are trusted, each with what makes an id one of it. */
const schemes = new Map<string, (id: string) => string | null>([
  ["GB-COH", companyNumber],
  ["GB-GOR", matching(/^[A-Z]{1,4}\d{1,5}$/)],
  ["GB-LAE", matching(/^[A-Z]{3,4}$/)],
  ["GB-LAS", matching(/^[A-Z]{3,4}$/)],
  ["GB-LAN", matching(/^[A-Z]{3,4}$/)],
  ["GB-PLA", matching(/^[A-Z]{3,4}$/)],
  ["GB-NIC", charityNumber(6)],
  ["GB-CHC", charityNumber(6)],
  ["GB-SC", matching(/^SC\d{6}$/)],
  ["GB-UKPRN", matching(/^1\d{7}$/)],
  ["GB-NHS", matching(/^[A-Z0-9]{3,6}$/)],
  ["US-DUNS", matching(/^\d{9}$/)],
  ["XI-LEI", matching(/^[A-Z0-9]{18}\d{2}$/)],
  ["XI-DUNS", matching(/^\d{9}$/)],
  ["GB-PPON", matching(/^[A-Z]{4}-\d{4}-[A-Z]{4}$/)],
]);

/** Eight characters: spreadsheets take the leading zeros away. A number of nine digits is the VAT number. */
function companyNumber(id: string): string | null {
  if (/^\d{1,8}$/.test(id)) return /^0*$/.test(id) || id.length < 5 ? null : id.padStart(8, "0");
  return /^(SC|NI|OC|SO|NC|R0|FC|NF|BR|LP|SL|NL|IP|SP|NP|RC|CE|CS|GE|IC|SI|ZC|AC|SA|NA|GS|PC|RS)\d{5,6}[A-Z]?$/.test(id)
    ? `${id.slice(0, 2)}${id.slice(2).padStart(6, "0")}`
    : null;
}

function charityNumber(least: number): (id: string) => string | null {
  return matching(new RegExp(`^\\d{${least},7}$`));
}
