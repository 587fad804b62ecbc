import { textsIn } from "../../stored/search-indexes.ts";
import { chunksOf, isLeftOut, lettersOff, markedWhole, markedWord, wordsOf } from "../../stored/search-words.ts";

/** The ranks of results, best first. */
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

/** The maximum number of words that count in a search. */
const maxWords = 12;
/** The maximum number of words that may be misspelt: the longest words of the search. */
const maxMisspelt = 4;
/** The fields in which words may be misspelt. */
const misspeltIn = ["names", "description", "details", "summary", "items"];
/** Lucene rejects a query of more than 1,024 clauses. It expands a word that may be misspelt into at most 50 clauses. */
const maxClauses = 1_000;

/** The words of a search, each once. */
export const askedWords = (text: string) => [...new Set(wordsOf(text))].slice(0, maxWords);

/**
 * The Lucene query of each rank; null if a rank has nothing to query. Each query needs all words, and none finds a node of an
 * earlier rank.
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

/** The query with as many misspelt words as Lucene accepts; null if none can be misspelt. */
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

/** Queries for each word in a name or in other text; null if the index of other text leaves out all the words. */
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
  // Nearly every text has a word that begins with a given letter or two.
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
