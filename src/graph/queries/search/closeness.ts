import { lettersOff } from "../../stored/search-words.ts";

/**
 * The kind of match between a word and a searched word: it is the same, begins with it, or is misspelt by a few letters (OFF).
 */
type Closeness = "SAME" | "BEGINS" | "OFF";

/**
 * The kind of match between a word and a searched word, or null if they differ too much. Names allow other misspellings than
 * texts.
 */
export function closeness(asked: string, word: string, isName: boolean): Closeness | null {
  if (word === asked) return "SAME";
  if (word.startsWith(asked)) return "BEGINS";
  const limit = lettersOff(asked, isName);
  return limit > 0 && Math.abs(word.length - asked.length) <= limit && lettersBetween(asked, word) <= limit
    ? "OFF"
    : null;
}

/** The number of letters to insert, delete, change or swap with their neighbour to turn one word into the other, as in Lucene. */
function lettersBetween(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = last[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(Math.min(changed, last[j]! + 1, row[j - 1]! + 1, isSwapped ? beforeLast[j - 2]! + 1 : Infinity));
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length]!;
}
