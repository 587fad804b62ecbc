/** The parts of a supplier's name in a card statement or a ledger. */
export interface CardDescriptor {
  /** The name of the merchant, without numbers, codes, notes and phone numbers. */
  merchant: string;
  /** True if the name has signs of a card statement: `*`, a code or a phone number. */
  isCard: boolean;
  /** The domain with which the name begins, such as `zoom.us`. */
  domain: string | null;
}

/** Payment services: the name of the merchant comes after theirs. */
export const aggregators = [
  "paypal",
  "pp",
  "dri",
  "digitalriver",
  "sq",
  "sumup",
  "izettle",
  "zettle",
  "stripe",
  "crv",
  "fs",
  "sp",
  "wp",
];
const aggregator = new RegExp(`^(?:${aggregators.join("|")})\\s*\\*\\s*`, "i");

/**
 * Reads a name as card statements write it: payment service, merchant, plan or code, phone, town. Examples are `MICROSOFT*365`,
 * `DRI*VMWARE` and `ZOOM.US 888-799-9666`. Text after `*` or after the first number belongs to one purchase and does not name
 * the merchant.
 */
export function readCardDescriptor(name: string): CardDescriptor {
  // A buyer may add a note, and its ledger may append a site: "EATON ELECTRICAL PRODUCTS_SLOUGH".
  const written = name
    .replace(/\((?:card only|cards?|p-?card|gpc)\)/gi, " ")
    .replace(/_[A-Za-z ]+$/, "")
    .trim();
  const paidFor = written.replace(aggregator, "");
  const [beforeStar = "", ...afterStar] = paidFor.split(/\s*\*\s*/);
  const [domain = null] = /^(?:www\.)?[a-z0-9-]+(?:\.[a-z]{2,4}){1,2}(?=[/\s*]|$)/i.exec(paidFor) ?? [];
  const words = beforeStar.replace(/[<>]/g, " ").split(/\s+/).filter(Boolean);
  const code = words.findIndex((word, i) => i > 0 && isCode(word));
  const named = (code < 0 ? words : [...words.slice(0, code), lettersOf(words[code]!)]).filter(Boolean);
  return {
    merchant: withoutEcho(named).join(" "),
    isCard: paidFor !== written || afterStar.length > 0 || code >= 0,
    domain: domain && domain.toLowerCase().replace(/^www\./, ""),
  };
}

/** True for a number, a phone number, or mixed letters and digits: `E0400FCOMJ`, `888-799-9666`, `ADS4643584815`. */
function isCode(word: string): boolean {
  const digits = (word.match(/\d/g) ?? []).length;
  return digits > 0 && (/^[\d()+./-]+$/.test(word) || digits >= 2 || /^[A-Z\d]{8,}$/.test(word));
}

/** The letters before an attached number, such as `ADS` of `ADS4643584815`. Empty if letters and digits are mixed. */
function lettersOf(word: string): string {
  return /^([A-Za-z]{2,})\d{4,}$/.exec(word)?.[1] ?? "";
}

/** Drops repeated words: "Microsoft Microsoft 36" names one merchant. */
function withoutEcho(words: readonly string[]): string[] {
  return words.filter((word, i) => i === 0 || word.toLowerCase() !== words[i - 1]!.toLowerCase());
}
