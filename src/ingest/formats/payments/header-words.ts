/** The words of a header. "Supplier's Name (T)", "supplier_name" and "SupplierName" give the same words. */
export function wordsOf(header: string): string[] {
  return header
    .normalize("NFKD")
    .replace(/\(t\)/gi, "")
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .toLowerCase()
    .replace(/['\u2019`]/g, "")
    .replace(/&/g, " and ")
    .replace(/£/g, " gbp ")
    .replace(/€/g, " eur ")
    .replace(/\$/g, " dollars ")
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
}

/** The words of a header if all of them are in a vocabulary, even if they are written together. Null if they are not. */
export function wordsIn(header: string, vocabulary: ReadonlySet<string>): string[] | null {
  const found: string[] = [];
  for (const word of wordsOf(header)) {
    const parts = vocabulary.has(word) ? [word] : partsOf(word, vocabulary);
    if (parts === null) return null;
    found.push(...parts);
  }
  return found.length > 0 ? found : null;
}

function partsOf(word: string, vocabulary: ReadonlySet<string>): string[] | null {
  if (word === "") return [];
  for (let length = word.length; length >= 2; length--) {
    const part = word.slice(0, length);
    const rest = vocabulary.has(part) ? partsOf(word.slice(length), vocabulary) : null;
    if (rest) return [part, ...rest];
  }
  return null;
}

/** A vocabulary from words that blanks separate. */
export const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/** True if any of the found words is in the vocabulary. */
export const hasAny = (found: readonly string[], of: ReadonlySet<string>) => found.some((word) => of.has(word));
