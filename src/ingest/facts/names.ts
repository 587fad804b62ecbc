/**
 * The form of a name in which names are compared. It ignores case, accents, punctuation and the spelling of the legal form. The
 * legal form itself stays: "Zoom Ltd" equals "Zoom Limited", but not "Zoom".
 */
export function normalisedName(name: string): string {
  return wordsOf(name).join("-");
}

/** A name without its legal form. If it has two ("co-limited"), both are removed. */
export function withoutForm(normalised: string): string {
  const words = normalised.split("-");
  while (words.length > 1 && isForm.has(words.at(-1)!)) words.pop();
  return words.join("-");
}

/**
 * A name without its legal form and without the country of a subsidiary. If two names are equal in this form, they may be the
 * same organisation.
 */
export function coreOfName(normalised: string): string {
  const words = normalised.split("-").filter((word, i) => word !== "the" || i > 0);
  while (words.length > 1 && (isForm.has(words.at(-1)!) || countryWords.has(words.at(-1)!))) words.pop();
  return words.join("-");
}

/** True if a name ends in an unambiguous legal form. Only such a name is unique in its country's register of companies. */
export function hasLegalForm(normalised: string): boolean {
  const last = normalised.slice(normalised.lastIndexOf("-") + 1);
  return isForm.has(last) && !alsoWords.has(last);
}

/** Each legal form in full, with its other spellings after punctuation is removed. */
const legalForms: Record<string, readonly string[]> = {
  limited: ["ltd", "limted", "limitd"],
  plc: ["public limited company", "p l c"],
  llp: ["limited liability partnership", "l l p"],
  llc: ["limited liability company", "l l c"],
  sarl: ["s a r l"],
  unlimited: ["unlimited company"],
  dac: ["designated activity company"],
  incorporated: ["inc"],
  corporation: ["corp"],
  company: ["co"],
  gmbh: ["g m b h"],
  ag: [],
  bv: [],
  nv: [],
  sa: [],
  sas: ["s a s"],
  srl: ["s r l"],
  spa: ["s p a"],
  ab: [],
  oy: [],
  as: [],
  cic: ["community interest company", "c i c"],
  pty: [],
};

const isForm = new Set(Object.keys(legalForms));
/**
 * Legal forms that are also ordinary words or endings, as in "The Coffee Company" and "Day Spa". They do not prove that a
 * company is registered.
 */
const alsoWords = new Set(["unlimited", "company", "corporation", "spa", "as", "ab", "oy", "ag", "sa"]);
/** Words for countries and regions at the end of the names of subsidiaries. */
export const placeWords = new Set(
  "uk gb ireland eire europe emea eu usa us america americas england scotland wales apac nordic benelux deutschland germany france netherlands".split(
    " ",
  ),
);
const countryWords = new Set([
  "uk",
  "gb",
  "ireland",
  "europe",
  "emea",
  "usa",
  "us",
  "international",
  "holdings",
  "group",
]);

const spellings = Object.entries(legalForms).flatMap(([form, others]) =>
  others.map((other) => [` ${other} `, ` ${form} `] as const),
);

/** Signs that distinguish names: "C+ Ltd" and "C# Ltd" are different companies. */
const signs: Record<string, string> = { "&": "and", "+": "plus", "@": "at", "#": "hash", "%": "percent" };

function wordsOf(name: string): string[] {
  const plain = name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/['’]/g, "")
    // "S.A." is one word, but "Jones A G" has two initials.
    .replace(/(?<![\p{L}\p{N}])(?:\p{L}\.){2,}(?:\p{L}(?!\p{L}))?/gu, (initials) => initials.replaceAll(".", ""))
    .replace(/[&+@#%]/g, (sign) => ` ${signs[sign]!} `)
    .replace(/[^\p{L}\p{N}]+/gu, " ");
  // "Co Ltd" has two legal forms, so the search at the end of the name runs twice.
  const uniform = (text: string) => {
    const found = spellings.find(([other]) => text.endsWith(other));
    return found ? text.slice(0, -found[0].length) + found[1] : text;
  };
  const spelled = uniform(` ${plain.trim()} `);
  const form = spelled.slice(0, -1).split(" ").at(-1)!;
  const text = isForm.has(form) ? `${uniform(spelled.slice(0, -form.length - 1)).trimEnd()} ${form}` : spelled;
  return text.trim().split(/\s+/).filter(Boolean);
}
