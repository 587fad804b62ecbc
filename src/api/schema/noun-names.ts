import { type NounName, nouns } from "../../model.ts";

/** The plural of a type as texts write it: `ContractingProcess` is "contracting processes". */
export function pluralOf(type: string): string {
  return isNoun(type) ? nouns[type].plural : `${wordsOf(type)}s`;
}

export const isNoun = (type: string): type is NounName => type in nouns;

const wordsOf = (type: string) => type.replace(/(?<=.)[A-Z]/g, (letter) => ` ${letter}`).toLowerCase();
