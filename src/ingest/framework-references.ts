/** A framework agreement that a text names for sure. */
export interface FrameworkReference {
  /** The key of its node: the reference in one spelling, `g-cloud-14`, `rm6194`. */
  key: string;
  title: string;
  /** The text's own words. */
  words: string;
}

/**
 * Frameworks by the references that purchasing bodies give them, such as "G-Cloud 14", "RM6194" or "ESPO 509_23". What could
 * be something else is not one: a missing link is better than a wrong one.
 */
export function frameworksNamedIn(text: string): FrameworkReference[] {
  const found = new Map<string, FrameworkReference>();
  for (const { pattern, name } of patterns) {
    for (const match of text.matchAll(pattern)) {
      const named = name(match);
      if (named === null) continue;
      const key = keyOf(named);
      if (!found.has(key)) found.set(key, { key, title: named, words: match[0].trim() });
    }
  }
  // "G-Cloud 14 (RM1557.14)" names one framework, and a family is not meant where one of its iterations is.
  return [...found.values()].filter(({ key }) => ![...found.keys()].some((other) => other.startsWith(`${key}-`)));
}

const keyOf = (title: string) =>
  title
    .toLowerCase()
    .replace(/[^a-z0-9._]+/g, "-")
    .replace(/^-|-$/g, "");

const numerals = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv"];

/** An iteration's number, in digits or Roman; null where there is none such. */
function iteration(text: string | undefined, last: number): number | null {
  if (!text) return null;
  const number = /^\d+$/.test(text) ? Number(text) : numerals.indexOf(text.toLowerCase()) + 1;
  return number >= 1 && number <= last ? number : null;
}

/** "G-Cloud 2 year contract": the number counts something else. */
const countsSomething = String.raw`(?![- ]*(?:years?|yrs?|months?|weeks?|days?|users?|licen[cs]es?|lots|seats?|people|suppliers?|x)\b)`;

const patterns: { pattern: RegExp; name: (match: RegExpExecArray) => string | null }[] = [
  {
    pattern: new RegExp(
      String.raw`\bG([- ]?)Cloud(?: Services)?(?:[- ]?(\d{1,2}|[ivx]{1,4})(?!\w)${countsSomething})?(?!\w)`,
      "gi",
    ),
    name: ([words, separator, number]) => {
      // "gcloud" is a program of Google's.
      if (!separator && (!number || !words.startsWith("G"))) return null;
      const found = iteration(number, 15);
      return number && found === null ? null : found === null ? "G-Cloud" : `G-Cloud ${found}`;
    },
  },
  {
    pattern: new RegExp(
      String.raw`(?:(?<![\w-]|\bMS )DOS[- ]?(\d)\b(?! ?attack)|\bDigital Outcomes (?:and|&) Specialists(?: (\d)\b)?)${countsSomething}`,
      "g",
    ),
    name: ([, short, long]) => {
      const found = iteration(short ?? long, 7);
      if (short !== undefined && found === null) return null;
      return found === null ? "Digital Outcomes and Specialists" : `Digital Outcomes and Specialists ${found}`;
    },
  },
  { pattern: /\bRM(\d{3,4})(?:[./](\d{1,2})\b|([ivx]{1,4})\b|(?![\w,.]*\d))/g, name: ccsTitle },
  {
    pattern: /\bESPO (?:(?:framework )(?!(?:19|20)\d\d\b)(\d{1,4}(?:[_-]\d{2})?)|(\d{1,4}[_-]\d{2}))\b/gi,
    name: ([, after, number]) => `ESPO ${(after ?? number)!.replace("-", "_")}`,
  },
  {
    pattern: /\bYPO\s+(?:framework\s+)?(?:ref(?:erence)?\.?\s+)?0*(\d{3,6})\b/gi,
    name: ([, number]) => `YPO ${number}`,
  },
  { pattern: /\bKCS\s+Y(\d{5})\b/gi, name: ([, number]) => `KCS Y${number}` },
  { pattern: /\bSBS\/\d{2}\/[A-Z]{1,4}\/[A-Z0-9]{2,5}\/\d{3,6}\b/g, name: ([words]) => `NHS ${words}` },
];

/** References of the Crown Commercial Service; those of iterations that have a name of their own are that iteration. */
function ccsTitle(match: RegExpExecArray): string | null {
  const [, number, part, roman] = match;
  if (!isSurelyCcs(match)) return null;
  const iterated = part ? Number(part) : iteration(roman, 14);
  if (number === "1557" && iterated) return `G-Cloud ${iterated}`;
  const outcomes = number === "1043" && iterated ? outcomesByPart[iterated] : undefined;
  if (outcomes) return `Digital Outcomes and Specialists ${outcomes}`;
  return `RM${number}${part ? `.${Number(part)}` : (roman ?? "")}`;
}

/** "RM" is Romford's postcode and short for room, too: three digits alone need words that say what they are. */
function isSurelyCcs({ index, input, 0: words, 1: number, 2: part }: RegExpExecArray): boolean {
  const before = input.slice(Math.max(0, index - 80), index);
  if (/\broom\s*$/i.test(before)) return false;
  const around = before + input.slice(index + words.length, index + words.length + 80);
  return (
    number!.length > 3 ||
    part !== undefined ||
    /\b(frameworks?|CCS|Crown Commercial|Government Procurement Service|GPS|call(ed)?[- ]?off|lot)\b/i.test(around)
  );
}

/** RM1043.5 to RM1043.8, as the Crown Commercial Service numbered the iterations. */
const outcomesByPart: Record<number, number> = { 5: 3, 6: 4, 7: 5, 8: 6 };
