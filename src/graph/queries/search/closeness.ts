import { lettersOff } from "../../stored/search-words.ts";

/** How a word of a text may be taken for one that is asked for. */
type Closeness = "SAME" | "BEGINS" | "OFF";

export function closeness(asked: string, word: string, isName: boolean): Closeness | null {
  if (word === asked) return "SAME";
  if (word.startsWith(asked)) return "BEGINS";
  const limit = lettersOff(asked, isName);
  return limit > 0 && Math.abs(word.length - asked.length) <= limit && lettersBetween(asked, word) <= limit
    ? "OFF"
    : null;
}

/** Letters to put in, leave out, change, or swap with the next one, to come from one word to the other, as Lucene counts them. */
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
