/**
 * A name as names are compared: without regard to case, accents, punctuation and the spelling of its legal form. The form itself
 * is kept: "Zoom Ltd" is "Zoom Limited" and is not "Zoom".
 */
export function normalisedName(name: string): string {
  return wordsOf(name).join("-");
}

/** A name without its legal form, or without both of two: "co-limited". */
export function withoutForm(normalised: string): string {
  const words = normalised.split("-");
  while (words.length > 1 && isForm.has(words.at(-1)!)) words.pop();
  return words.join("-");
}

/** A name without its legal form and the country of a subsidiary: where two of them are alike, their bearers may be one. */
export function coreOfName(normalised: string): string {
  const words = normalised.split("-").filter((word, i) => word !== "the" || i > 0);
  while (words.length > 1 && (isForm.has(words.at(-1)!) || countryWords.has(words.at(-1)!))) words.pop();
  return words.join("-");
}

/** Whether a name ends in a legal form that is nothing else. Only such a name is unique in the register of companies of its country. */
export function hasLegalForm(normalised: string): boolean {
  const last = normalised.slice(normalised.lastIndexOf("-") + 1);
  return isForm.has(last) && !alsoWords.has(last);
}

/** Each legal form in full, and how else it is spelled once punctuation is gone. */
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
/** "The Coffee Company", "Day Spa": names that say nothing of a register. */
const alsoWords = new Set(["unlimited", "company", "corporation", "spa", "as", "ab", "oy", "ag", "sa"]);
/** Words for a country or region that a subsidiary's name ends in. */
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

/** Signs that tell names apart: "C+ Ltd" and "C# Ltd" are two. */
const signs: Record<string, string> = { "&": "and", "+": "plus", "@": "at", "#": "hash", "%": "percent" };

function wordsOf(name: string): string[] {
  const plain = name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/['’]/g, "")
    // "S.A." is a word, and "Jones A G" has two initials.
    .replace(/(?<![\p{L}\p{N}])(?:\p{L}\.){2,}(?:\p{L}(?!\p{L}))?/gu, (initials) => initials.replaceAll(".", ""))
    .replace(/[&+@#%]/g, (sign) => ` ${signs[sign]!} `)
    .replace(/[^\p{L}\p{N}]+/gu, " ");
  // "Co Ltd" has two forms, so a form is looked for at the end alone, twice.
  const uniform = (text: string) => {
    const found = spellings.find(([other]) => text.endsWith(other));
    return found ? text.slice(0, -found[0].length) + found[1] : text;
  };
  const spelled = uniform(` ${plain.trim()} `);
  const form = spelled.slice(0, -1).split(" ").at(-1)!;
  const text = isForm.has(form) ? `${uniform(spelled.slice(0, -form.length - 1)).trimEnd()} ${form}` : spelled;
  return text.trim().split(/\s+/).filter(Boolean);
}
