import type { Found } from "../queries/search.ts";
import { closeness } from "./closeness.ts";
import { fieldsOf } from "./fields.ts";
import { isLeftOut, writtenWords } from "./words.ts";

/** A field of what was found, with its own words that were taken for those that are asked for, as they are written there. */
export interface Match {
  field: string;
  words: string[];
}

/** What is taken for an asked word: misspellings only where the rank rests on them, and the word is not there as asked. */
export function matchesIn({ node, rank, asked }: Found): Match[] {
  const fields = fieldsOf(node.label);
  if (!fields) return [];
  const words = [
    ...fields.names.map((field) => ({ field: field as string, isName: true })),
    ...fields.texts.map((field) => ({ field, isName: false })),
  ].flatMap(({ field, isName }) =>
    wordsIn((node as unknown as Record<string, unknown>)[field]).map((word) => ({ field, isName, ...word })),
  );
  const close = words.flatMap(({ field, isName, written, plain }) =>
    asked.flatMap((word) => {
      // The index has no such words of other text.
      const how = !isName && isLeftOut(word) ? null : closeness(word, plain, isName);
      return how === null ? [] : [{ field, isName, written, word, how }];
    }),
  );
  const isMisspelt = (isName: boolean) => rank === "TEXT_MISSPELT" || (isName && rank === "NAME_MISSPELT");
  const isThere = new Set(
    close
      .filter(({ isName, how }) => how !== "OFF" && (isName || rank === "TEXT_MISSPELT"))
      .map(({ word }) => word),
  );
  const taken = new Map<string, Set<string>>();
  for (const { field, isName, written, word, how } of close) {
    if (how === "OFF" && (!isMisspelt(isName) || isThere.has(word))) continue;
    const called = field === "key" ? "id" : field;
    taken.set(called, (taken.get(called) ?? new Set()).add(written));
  }
  return [...taken].map(([field, written]) => ({ field, words: [...written].slice(0, mostShown) }));
}

/** A long text may have a hundred words of one beginning. */
const mostShown = 20;

function wordsIn(value: unknown) {
  const texts = Array.isArray(value) ? value : [value ?? ""];
  return texts.flatMap((text: string) => writtenWords(text));
}
