import { fold } from "./case-folding.ts";

/** Letters that have no accent to remove, as the index's analyzer writes them. */
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

/** The maximum length of a word in the index and in a search. Longer words are cut. */
const longestWord = 60;

/**
 * Words of letters and digits, without case and accents. All other characters separate words, so no operator of Lucene remains.
 */
export function wordsOf(text: string): string[] {
  return (plain(text).match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => word.slice(0, longestWord));
}

/** The words of a text, each as it is written and as it is compared. */
export function writtenWords(text: string): { written: string; plain: string }[] {
  return (text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).flatMap((written) =>
    wordsOf(written).map((plain) => ({ written, plain })),
  );
}

/**
 * The parts of a text that the index's analyzer may store as one token, although they are several words here, such as "o'brien"
 * and "rm1557.12". Each part has its words.
 */
export function chunksOf(text: string): { joined: string; words: string[] }[] {
  const chunks = plain(text).match(/[\p{L}\p{N}]+(?:['.][\p{L}\p{N}]+)*/gu) ?? [];
  return chunks.map((joined) => ({ joined: joined.slice(0, longestWord), words: wordsOf(joined) }));
}

/**
 * Names as the index stores them: each word with a mark, and each name as a whole with its marks. The analyzer would drop "it"
 * and "the" without a mark. No searched word can equal a marked word.
 */
export function indexedNames(names: readonly string[]): string {
  const words = names.map(wordsOf).filter((each) => each.length > 0);
  return [...new Set([...words.flat().map(markedWord), ...words.map(markedWhole)])].join(" ");
}

/** A word of a name, marked so that it differs from the same word of a text. */
export const markedWord = (word: string) => `_${word}`;
/**
 * A whole name with its marks, up to 200 characters, because the tokenizer splits tokens of more than 255. The two marks at its
 * end differ from a marked word by more letters than a misspelling may have, so no single word matches a misspelt whole name.
 */
export const markedWhole = (words: readonly string[]) => `_${words.join("_")}__`.slice(0, 200);

/** True for words that the analyzer leaves out of texts other than names. */
export const isLeftOut = (word: string) => leftOut.has(word);
const leftOut = new Set(
  "a an and are as at be but by for if in into is it no not of on or such that the their then there these they this to was will with".split(
    " ",
  ),
);

/** The number of letters by which a word may be misspelt: none in short words, which all resemble others, and none in numbers. */
export function lettersOff(word: string, isName: boolean): 0 | 1 | 2 {
  if (/\p{N}/u.test(word)) return 0;
  if (word.length > 7) return 2;
  return word.length > (isName ? 3 : 4) ? 1 : 0;
}
