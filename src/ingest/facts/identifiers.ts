/** An identifier as a document gives it, with the scheme (org-id.guide) that it is said to belong to. */
export interface GivenIdentifier {
  scheme?: string | null;
  id?: string | null;
}

/**
 * The identifier in its one spelling, scheme and all, such as `GB-COH-01002610`; null where the scheme is not one that
 * identifies, or the id cannot be one of it: a per-notice number (`GB-CFS-…`), "1", a VAT number in the place of a company's.
 * A company's number that lacks digits is not trusted by itself: see `paddedIdentifier`.
 */
export function trustedIdentifier(given: GivenIdentifier): string | null {
  const spelled = spelledIdentifier(given);
  return spelled === null || isPadded(spelled, given) ? null : spelled;
}

/**
 * A company's number that lacks digits, with zeros before it, such as `GB-COH-01002610` for "1002610": spreadsheets take the
 * leading zeros away, and who drops another digit names another company. Null where the number lacks none.
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
  return found ? [found, id.slice(found.length + 1)] : [null, id];
}

/** What people type where they know no identifier: "12345678", "99999999", "TBC". */
function isPlaceholder(id: string): boolean {
  const digits = id.replace(/\D/g, "");
  return (
    /^(TBC|TBA|TBD|NONE|NULL|NIL|TEST|NHS|TRUST|UNKNOWN|XXXX?)$/.test(id) ||
    (digits.length > 4 && /^(\d)\1+$/.test(digits)) ||
    (id.length > 6 && "1234567890".startsWith(id)) ||
    /^([A-Z])\1{3}/.test(id)
  );
}

/** Whether an identifier is one of the registers of public bodies: of government, local authorities, the NHS, or providers of learning. */
export const isOfRegister = (identifier: string) => /^GB-(?:GOR|LAE|LAS|LAN|PLA|NHS|UKPRN)-/.test(identifier);

/** Whether it is one of the registers of local authorities. */
export const isOfCouncil = (identifier: string) => /^GB-(?:LAE|LAS|LAN|PLA)-/.test(identifier);

/** One number under two schemes is one identifier. */
const otherSpellings: Partial<Record<string, string>> = { "XI-DUNS": "US-DUNS" };

const matching = (pattern: RegExp) => (id: string) => (pattern.test(id) ? id : null);
const dunsNumber = (id: string) => matching(/^\d{9}$/)(id.replace(/-/g, ""));

/** The schemes that are trusted, each with what makes an id one of it. */
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
  ["GB-NHS", matching(/^(?=.*\d)[A-Z0-9]{3,6}$|^Q[A-Z]{2}$/)],
  ["US-DUNS", dunsNumber],
  ["XI-DUNS", dunsNumber],
  ["XI-LEI", legalEntityIdentifier],
  ["GB-PPON", matching(/^[A-Z]{4}-\d{4}-[A-Z]{4}$/)],
]);

/** Above what Companies House has given out; a day written as a number, 20200401, is above it too. */
const maxCompanies = 18_000_000;

/** Eight characters. A number of nine digits is the VAT number. */
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

/** ISO 17442: its last two digits check the others (ISO 7064, mod 97-10). */
function legalEntityIdentifier(id: string): string | null {
  if (!/^[A-Z0-9]{18}\d{2}$/.test(id)) return null;
  const digits = id.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
  return BigInt(digits) % 97n === 1n ? id : null;
}
