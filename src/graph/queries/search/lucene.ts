import { textsIn } from "../../stored/search-indexes.ts";
import { chunksOf, isLeftOut, lettersOff, markedWhole, markedWord, wordsOf } from "../../stored/search-words.ts";

/** How what was found fits, best first. */
export const ranks = [
  "WHOLE_NAME",
  "NAME",
  "NAME_BEGINNING",
  "WHOLE_NAME_MISSPELT",
  "NAME_MISSPELT",
  "TEXT",
  "TEXT_BEGINNING",
  "TEXT_MISSPELT",
] as const;
export type Rank = (typeof ranks)[number];

/** So many words count. */
const maxWords = 12;
/** In so many of the words, the longest, letters may be off. */
const maxMisspelt = 4;
/** Other text in which letters may be off. */
const misspeltIn = ["names", "description", "details", "summary", "items"];
/** Lucene refuses a query of more than 1,024 clauses, and writes a misspelling out as 50 of them at most. */
const maxClauses = 1_000;

/** The words that are asked for. */
export const askedWords = (text: string) => [...new Set(wordsOf(text))].slice(0, maxWords);

/**
 * Lucene queries in the order of `ranks`, null where there is nothing to ask. All words must be found by each, and none finds
 * what one before it does.
 */
export function luceneQueries(text: string, type: string | null): Record<Rank, string | null> {
  const words = askedWords(text);
  const whole = `names:${markedWhole(wordsOf(text))}`;
  const inNames = (of: (word: string) => string) => words.map((word) => `+(${of(word)})`).join(" ");
  const names = inNames((word) => term("names", word));
  const begun = inNames((word) => `${term("names", word)}*`);
  const mayBeOff = longest(words, maxMisspelt);
  const misspelt = inNames(
    (word) => `${term("names", word)}* ${mayBeOff.includes(word) ? offBy("names", word, true) : ""}`,
  );
  const lettersOfWhole = lettersOff(wordsOf(text).join(" "), true);
  const nearlyWhole = lettersOfWhole === 0 ? null : `${whole}~${lettersOfWhole}`;
  const inNamesSomehow = [whole, misspelt, ...(nearlyWhole ? [nearlyWhole] : [])];
  const but = (query: string, ...found: string[]) => `${query} ${found.map((each) => `-(${each})`).join(" ")}`;
  const texts = textQueries(text, type);
  return {
    WHOLE_NAME: whole,
    NAME: but(names, whole),
    NAME_BEGINNING: but(begun, whole, names),
    WHOLE_NAME_MISSPELT: nearlyWhole && but(`+${nearlyWhole}`, whole, begun),
    NAME_MISSPELT: mayBeOff.length === 0 ? null : but(misspelt, whole, begun, ...(nearlyWhole ? [nearlyWhole] : [])),
    TEXT: texts && but(texts.whole, ...inNamesSomehow),
    TEXT_BEGINNING: texts && but(texts.begun, ...inNamesSomehow, texts.whole),
    TEXT_MISSPELT:
      texts &&
      within(
        (limit) => texts.misspelt(limit),
        (query) => but(query, ...inNamesSomehow, texts.begun),
      ),
  };
}

/** As many words misspelt as Lucene takes; null where none can be. */
function within(queryOf: (limit: number) => string | null, complete: (query: string) => string): string | null {
  for (let limit = maxMisspelt; limit > 0; limit--) {
    const query = queryOf(limit);
    if (query === null) return null;
    if (clausesIn(complete(query)) <= maxClauses) return complete(query);
  }
  return null;
}

function clausesIn(query: string): number {
  return (query.match(/:/g)?.length ?? 0) + 50 * (query.match(/~/g)?.length ?? 0);
}

/** Each word in a name or in other text; null where only words are asked for that no other text keeps. */
function textQueries(text: string, type: string | null) {
  const fields = ["names", ...textsIn(type)];
  const asked = new Set(askedWords(text));
  const written = new Map(chunksOf(text).map((chunk) => [chunk.joined, chunk]));
  const chunks = [...written.values()].filter(({ words }) =>
    words.every((word) => asked.has(word) && !isLeftOut(word)),
  );
  if (fields.length === 1 || chunks.length === 0) return null;
  const all = (of: (word: string) => string) =>
    chunks
      .map(({ joined, words }) =>
        words.length === 1
          ? `+(${of(joined)})`
          : `+(${of(joined)} (${words.map((word) => `+(${of(word)})`).join(" ")}))`,
      )
      .join(" ");
  const inEach = (word: string, after: string) => fields.map((field) => term(field, word) + after).join(" ");
  // Of one letter or two, nearly every text has a word that begins so.
  const begun = (word: string) => inEach(word, word.length > 2 ? "*" : "");
  return {
    whole: all((word) => inEach(word, "")),
    begun: all(begun),
    misspelt: (limit: number) => {
      const mayBeOff = longest(
        chunks.map(({ joined }) => joined).filter((word) => lettersOff(word, false) > 0),
        limit,
      );
      if (mayBeOff.length === 0) return null;
      const off = (word: string) =>
        fields
          .filter((field) => misspeltIn.includes(field))
          .map((field) => offBy(field, word, false))
          .join(" ");
      return all((word) => `${begun(word)} ${mayBeOff.includes(word) ? off(word) : ""}`);
    },
  };
}

const term = (field: string, word: string) => `${field}:${field === "names" ? markedWord(word) : word}`;
const offBy = (field: string, word: string, isName: boolean) => {
  const letters = lettersOff(word, isName);
  return letters === 0 ? "" : `${term(field, word)}~${letters}`;
};

function longest(words: readonly string[], limit: number): string[] {
  return words
    .filter((word) => lettersOff(word, true) > 0)
    .sort((a, b) => b.length - a.length)
    .slice(0, limit);
}
