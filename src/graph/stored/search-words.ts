import { fold } from "./case-folding.ts";

/** Letters that no accent parts from plain ones, as the index's analyzer writes them. */
const plainLetters: Record<string, string> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i",
  "’": "'",
};

/** Text as search compares it. */
const plain = (text: string) => fold(text).replace(/[ßæœøłđðþı’]/g, (letter) => plainLetters[letter]!);

/** The longest word that is kept and asked for. */
const longestWord = 60;

/** Words of letters and digits, without case and accents; every operator of Lucene parts words. */
export function wordsOf(text: string): string[] {
  return (plain(text).match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => word.slice(0, longestWord));
}

/** The words of a text as it is written, each with how it is compared. */
export function writtenWords(text: string): { written: string; plain: string }[] {
  return (text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).flatMap((written) =>
    wordsOf(written).map((plain) => ({ written, plain })),
  );
}

/**
 * What the index's analyzer may keep as one token where we see several words, such as "o'brien" and "rm1557.12": each with its
 * words.
 */
export function chunksOf(text: string): { joined: string; words: string[] }[] {
  const chunks = plain(text).match(/[\p{L}\p{N}]+(?:['.][\p{L}\p{N}]+)*/gu) ?? [];
  return chunks.map((joined) => ({ joined: joined.slice(0, longestWord), words: wordsOf(joined) }));
}

/**
 * Names as the index keeps them: each word marked, since the analyzer would drop "it" and "the" unmarked, and each name as a
 * whole. No word that is asked for can equal a mark.
 */
export function indexedNames(names: readonly string[]): string {
  const words = names.map(wordsOf).filter((each) => each.length > 0);
  return [...new Set([...words.flat().map(markedWord), ...words.map(markedWhole)])].join(" ");
}

export const markedWord = (word: string) => `_${word}`;
/**
 * The tokenizer parts what is longer than 255 signs. Its end is further from the end of a marked word than letters may be off, so
 * that no word is taken for a misspelt whole.
 */
export const markedWhole = (words: readonly string[]) => `_${words.join("_")}__`.slice(0, 200);

/** Words that the analyzer leaves out of other text. */
export const isLeftOut = (word: string) => leftOut.has(word);
const leftOut = new Set(
  "a an and are as at be but by for if in into is it no not of on or such that the their then there these they this to was will with".split(
    " ",
  ),
);

/** How many letters a word may be off: none in short ones, where every word is like some other, and in numbers. */
export function lettersOff(word: string, isName: boolean): 0 | 1 | 2 {
  if (/\p{N}/u.test(word)) return 0;
  if (word.length > 7) return 2;
  return word.length > (isName ? 3 : 4) ? 1 : 0;
}
