import type { AnyNode } from "../../../model.ts";
import type { Detail } from "../../../values.ts";
import type { Found } from "./search.ts";
import { closeness } from "./closeness.ts";
import { fieldsOf } from "../../stored/search-fields.ts";
import { isLeftOut, writtenWords } from "../../stored/search-words.ts";

/** A field of a result, with the words in it that matched the search, as they are written there. */
export interface Match {
  field: string;
  words: string[];
}

/**
 * The words in a result that are closest to each searched word. The ranks of names rest on names alone, so for them a word in
 * other text counts only if it is exactly the searched word.
 */
export function matchesIn({ node, rank, asked }: Found): Match[] {
  const fields = fieldsOf(node.label);
  if (!fields) return [];
  const restsOnNames = rank.includes("NAME");
  const taken = new Map<string, Set<string>>();
  const words = [
    ...fields.names.flatMap((field) => wordsIn(node, field, true)),
    ...fields.texts.flatMap((field) => wordsIn(node, field, false)),
  ];
  const close = asked.map((word) =>
    words.flatMap((each) => {
      // For texts other than names, the index leaves out such words.
      const how = !each.isName && isLeftOut(word) ? null : closeness(word, each.plain, each.isName);
      return how === null || (restsOnNames && !each.isName && how !== "SAME") ? [] : [{ ...each, how }];
    }),
  );
  const nearest = close.map((all) =>
    nearestFirst.find((how) => all.some((each) => each.how === how && (each.isName || !restsOnNames))),
  );
  for (const { field, written, how, of } of close.flatMap((all, of) => all.map((each) => ({ ...each, of }))))
    if (how === "SAME" || how === nearest[of]) taken.set(field, (taken.get(field) ?? new Set()).add(written));
  return [...taken].map(([field, written]) => ({
    field: field === "key" ? "id" : field,
    words: [...written].slice(0, maxShown),
  }));
}

const nearestFirst = ["SAME", "BEGINS", "OFF"] as const;

/** The maximum number of words for a field: a long text may have a hundred words that begin with the searched word. */
const maxShown = 20;

function wordsIn(node: AnyNode, field: string, isName: boolean) {
  const value = (node as unknown as Record<string, string | (string | Detail)[] | null>)[field];
  return [value ?? []]
    .flat()
    .map((each) => (typeof each === "string" ? each : each.text))
    .flatMap((text) => writtenWords(text).map((word) => ({ field, isName, ...word })));
}
