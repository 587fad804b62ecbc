/** A supplier's name as a card statement or a ledger writes it, in its parts. */
export interface CardDescriptor {
  /** Who is named as the merchant, without numbers, codes, notes and phone. */
  merchant: string;
  /** Whether the name has the marks of a card statement: `*`, a code, a phone number. */
  isCard: boolean;
  /** The address that the name begins with, such as `zoom.us`. */
  domain: string | null;
}

/** These are paid for others: the merchant is named behind them. */
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
 * Reads a name as card statements write it: aggregator, merchant, plan or code, phone, town. `MICROSOFT*365`, `DRI*VMWARE`,
 * `ZOOM.US 888-799-9666`. What stands behind `*` or the first number is of one purchase, and names nobody.
 */
export function readCardDescriptor(name: string): CardDescriptor {
  // A buyer's note, and a site that its ledger glues on: "EATON ELECTRICAL PRODUCTS_SLOUGH".
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

/** A number, a phone, or letters and digits mixed: `E0400FCOMJ`, `888-799-9666`, `ADS4643584815`. */
function isCode(word: string): boolean {
  const digits = (word.match(/\d/g) ?? []).length;
  return digits > 0 && (/^[\d()+./-]+$/.test(word) || digits >= 2 || /^[A-Z\d]{8,}$/.test(word));
}

/** The letters that a number is glued to, `ADS` of `ADS4643584815`; none of a code in which they are mixed. */
function lettersOf(word: string): string {
  return /^([A-Za-z]{2,})\d{4,}$/.exec(word)?.[1] ?? "";
}

/** "Microsoft Microsoft 36" names one merchant. */
function withoutEcho(words: readonly string[]): string[] {
  return words.filter((word, i) => i === 0 || word.toLowerCase() !== words[i - 1]!.toLowerCase());
}
