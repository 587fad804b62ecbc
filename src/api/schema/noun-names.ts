import { type NounName, nouns } from "../../model.ts";

/** The plural of a type as texts write it: `ContractingProcess` is "contracting processes". */
export function pluralOf(type: string): string {
  if (isNoun(type)) return nouns[type].plural;
  const words = wordsOf(type);
  if (/[^aeiou]y$/.test(words)) return `${words.slice(0, -1)}ies`;
  return words.endsWith("s") ? `${words}es` : `${words}s`;
}

/** True if a type is one of the `nouns` of the model. */
export const isNoun = (type: string): type is NounName => type in nouns;

const wordsOf = (type: string) => type.replace(/(?<=.)[A-Z]/g, (letter) => ` ${letter}`).toLowerCase();
