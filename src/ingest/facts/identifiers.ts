/** An identifier as a document gives it, with its stated scheme (org-id.guide). */
export interface GivenIdentifier {
  scheme?: string | null;
  id?: string | null;
}

/**
 * The identifier in its standard spelling with its scheme, such as `GB-COH-01002610`. Null if the scheme does not identify
 * organisations. Null also if the id cannot belong to the scheme: a number that is valid in one notice only (`GB-CFS-…`), "1",
 * or a VAT number in the place of a company number. A company number with missing digits is not trusted alone: see
 * `paddedIdentifier`.
 */
export function trustedIdentifier(given: GivenIdentifier): string | null {
  const spelled = spelledIdentifier(given);
  return spelled === null || isPadded(spelled, given) ? null : spelled;
}

/**
 * A company number with missing digits, padded with zeros, such as `GB-COH-01002610` for "1002610". Spreadsheets remove leading
 * zeros. If another digit is missing, the padded number is another company's. Null if no digit is missing.
 */
export function paddedIdentifier(given: GivenIdentifier): string | null {
  const spelled = spelledIdentifier(given);
  return spelled !== null && isPadded(spelled, given) ? spelled : null;
}

const isPadded = (spelled: string, { id }: GivenIdentifier) =>
  spelled.startsWith("GB-COH-") && !id!.toUpperCase().replace(/\s+/g, "").endsWith(spelled.slice("GB-COH-".length));

function spelledIdentifier({ scheme, id }: GivenIdentifier): string | null {
  if (!id) return null;
  const given = (scheme ?? "").trim().toUpperCase();
  const bare = id.trim().toUpperCase();
  const [found, rest] = schemes.has(given)
    ? [given, bare.startsWith(`${given}-`) ? bare.slice(given.length + 1) : bare]
    : splitScheme(bare);
  if (found === null || isPlaceholder(rest)) return null;
  const valid = schemes.get(found)!(rest);
  return valid === null ? null : `${otherSpellings[found] ?? found}-${valid}`;
}

function splitScheme(id: string): [string | null, string] {
  const found = [...schemes.keys()].find((scheme) => id.startsWith(`${scheme}-`));
  if (found) return [found, id.slice(found.length + 1)];
  // No other number looks like that of the procurement platform, so it needs no scheme: "PBXY-4271-QRTV".
  return [/^P[A-Z]{3}-\d{4}-[A-Z]{4}$/.test(id) ? "GB-PPON" : null, id];
}

/** True for texts that people type if they do not know the identifier: "12345678", "99999999", "TBC". */
function isPlaceholder(id: string): boolean {
  const digits = id.replace(/\D/g, "");
  return (
    /^(TBC|TBA|TBD|NONE|NULL|NIL|TEST|NHS|TRUST|UNKNOWN|XXXX?)$/.test(id) ||
    (digits.length > 4 && /^(\d)\1+$/.test(digits)) ||
    (id.length > 6 && "1234567890".startsWith(id)) ||
    /^([A-Z])\1{3}/.test(id)
  );
}

/** True if an identifier is from a register of public bodies: government, local authorities, the NHS, or learning providers. */
export const isOfRegister = (identifier: string) => /^GB-(?:GOR|LAE|LAS|LAN|PLA|NHS|UKPRN)-/.test(identifier);

/** True for an identifier that the UK's procurement platform gives to everyone who registers there, public bodies included. */
export const isOfPlatform = (identifier: string) => identifier.startsWith("GB-PPON-");

/**
 * The place of an identifier's scheme, if one organisation has several identifiers: first a register of public bodies, then the
 * register of companies, then other registers, and last the procurement platform, which numbers everybody anew.
 */
export function rankOfScheme(identifier: string): number {
  return isOfRegister(identifier) ? 0 : identifier.startsWith("GB-COH-") ? 1 : isOfPlatform(identifier) ? 3 : 2;
}

/** The scheme of an identifier in its standard spelling: `GB-COH`. */
export const schemeOf = (identifier: string) => identifier.split("-", 2).join("-");

/** True if an identifier is from a register of local authorities. */
export const isOfCouncil = (identifier: string) => /^GB-(?:LAE|LAS|LAN|PLA)-/.test(identifier);

/** Different schemes for the same number are one identifier. */
const otherSpellings: Partial<Record<string, string>> = { "XI-DUNS": "US-DUNS" };

const matching = (pattern: RegExp) => (id: string) => (pattern.test(id) ? id : null);
const dunsNumber = (id: string) => matching(/^\d{9}$/)(id.replace(/-/g, ""));

/** The trusted schemes. Each has a function that checks an id and returns its standard form. */
const schemes = new Map<string, (id: string) => string | null>([
  ["GB-COH", companyNumber],
  ["GB-GOR", matching(/^(?:D|DA|EA|PB|PC|OT|IM|EO|CO|CS)[1-9]\d{0,4}$/)],
  ["GB-LAE", matching(/^[A-Z]{3,4}$/)],
  ["GB-LAS", matching(/^[A-Z]{3}$/)],
  ["GB-LAN", matching(/^[A-Z]{3,4}$/)],
  ["GB-PLA", matching(/^[A-Z]{3}$/)],
  ["GB-NIC", (id) => matching(/^1\d{5}$/)(id.replace(/^NIC\s*/, ""))],
  ["GB-CHC", matching(/^(?:[2-9]\d{5}|1[0-4]\d{5})$/)],
  ["GB-SC", (id) => matching(/^SC0\d{5}$/)(id.replace(/^SC\s+/, "SC"))],
  ["GB-UKPRN", matching(/^100\d{5}$/)],
  // Codes of the Organisation Data Service: "RJ1", "REN", "TAF", "QWO", "S9B9J"; with "EE", the number of a school or college.
  ["GB-NHS", matching(/^(?=.*\d)[A-Z0-9]{3,6}$|^(?:[QR][A-Z]|TA)[A-Z]$|^EE\d{6}$/)],
  // The register of mutual societies numbers without zeros in front: "7711", "30045R".
  ["GB-MPR", (id) => matching(/^[1-9]\d{2,5}[A-Z]{0,2}$/)(id.replace(/^0+/, ""))],
  ["US-DUNS", dunsNumber],
  ["XI-DUNS", dunsNumber],
  ["XI-LEI", legalEntityIdentifier],
  ["GB-PPON", matching(/^[A-Z]{4}-\d{4}-[A-Z]{4}$/)],
]);

/** Higher than any number that Companies House has issued. A day written as a number, such as 20200401, is higher. */
const maxCompanies = 18_000_000;

/** A company number has eight characters. A number of nine digits is a VAT number. */
function companyNumber(given: string): string | null {
  const id = given.replace(/^([A-Z]{2})\s+/, "$1");
  if (/^\d{5,8}$/.test(id)) {
    const number = Number(id);
    return number >= 100 && number < maxCompanies ? id.padStart(8, "0") : null;
  }
  const [, prefix, digits, suffix = ""] =
    /^(SC|NI|OC|OE|SO|NC|R0|FC|NF|BR|LP|SL|NL|IP|SP|NP|RC|CE|CS|GE|IC|SI|ZC|AC|SA|NA|GS|PC|RS)(\d{5,6})([A-Z]?)$/.exec(
      id,
    ) ?? [];
  return digits === undefined || /^0*$/.test(digits) ? null : prefix! + `${digits}${suffix}`.padStart(6, "0");
}

/** ISO 17442: the last two characters are check digits (ISO 7064, mod 97-10). */
function legalEntityIdentifier(id: string): string | null {
  if (!/^[A-Z0-9]{18}\d{2}$/.test(id)) return null;
  const digits = id.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
  return BigInt(digits) % 97n === 1n ? id : null;
}
