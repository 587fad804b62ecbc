import { indexedWords, wordsOf } from "../../../graph/stored/deal-text.ts";
import { coreOfName, normalisedName } from "../../facts/names.ts";
import { spokenAs } from "../../facts/ordinary-words.ts";

/** A product with the names that texts may use for it. */
export interface NamedProduct {
  key: string;
  names: readonly string[];
  vendorNames: readonly string[];
  /** The keys of the vendors that make it. */
  vendorKeys: readonly string[];
  /** Names that mean this product in any text, as a curator decided. */
  distinctiveNames: readonly string[];
}

/** Words that name a product. */
export interface Phrase {
  key: string;
  tokens: string[];
  /** The number of words at the beginning that are the vendor's name. */
  vendorLength: number;
  /**
   * NAME is the name of the product alone, in a spelling that no ordinary word has. It only shows which vendor's product the text
   * is about.
   */
  method: "VENDOR_AND_PRODUCT" | "DISTINCTIVE_NAME" | "NAME";
  /**
   * STATED if these words are the whole name, SHORTENED if they are a shorter form, LISTED if they are one of several names in
   * it.
   */
  whole: "STATED" | "SHORTENED" | "LISTED";
}

/**
 * The phrases by which texts may name a product. They depend on the product only, because the index is searched for each product
 * that changed.
 */
export function namingPhrases({ key, names, vendorNames, distinctiveNames }: NamedProduct): Phrase[] {
  const vendors = distinct(vendorNames.flatMap(spellingsOfVendor).map(plainWords));
  const phrases = distinctBy(
    names.flatMap((name) => spellingsOf(name).map(({ words, whole }) => ({ tokens: plainWords(words), whole }))),
    ({ tokens }) => tokens.join(" "),
  ).flatMap(({ tokens, whole }) =>
    vendors.flatMap((vendor): Phrase[] => {
      // The name may already begin with the vendor: "Apache HTTP Server" by Apache.
      const rest = vendor.every((token, i) => tokens[i] === token) ? tokens.slice(vendor.length) : tokens;
      return rest.length > 0 && vendor.length > 0
        ? [
            {
              key,
              tokens: [...vendor, ...rest],
              vendorLength: vendor.length,
              method: "VENDOR_AND_PRODUCT",
              whole,
            },
          ]
        : [];
    }),
  );
  const distinctive = distinctiveNames.map((name): Phrase => ({
    key,
    tokens: plainWords(name),
    vendorLength: 0,
    method: "DISTINCTIVE_NAME",
    whole: "STATED",
  }));
  const alone = names
    .map((name) => withoutKind(withoutBrackets(name)).replace(/ server$/i, ""))
    .filter((name) => isMadeUp.test(name) && spokenAs(plainWords(name)) === "NEVER" && !distinctiveNames.includes(name))
    .map((name): Phrase => ({ key, tokens: plainWords(name), vendorLength: 0, method: "NAME", whole: "STATED" }));
  // A phrase without an indexed word is left out. It would be found or not depending on the order of the runs.
  return [...phrases, ...distinctive, ...alone].filter(({ tokens }) => indexedWordsOf(tokens) !== "");
}

/** One word with a capital inside: "SharePoint", "NetScaler". */
const isMadeUp = /^\p{L}*\p{Ll}\p{Lu}\p{L}*$/u;

/** The text with which to search for a phrase in the full-text index of deals. */
export function indexedWordsOf(tokens: readonly string[]): string {
  return indexedWords(tokens.join(" ").toUpperCase());
}

/** The words of a name, in the form in which they are compared with the words of texts. */
export function plainWords(name: string): string[] {
  return wordsOf(name).map(({ plain }) => plain);
}

/** "Palo Alto Networks" is "Palo Alto" too. With a product's name behind it, it cannot mean the place. */
function spellingsOfVendor(name: string): string[] {
  const core = coreOfName(normalisedName(name)).replaceAll("-", " ");
  return [core, core.replace(/ (?:networks|systems)$/, "")];
}

/** A product's name and its other forms: without a bracket, the acronym in the bracket, and each of several names in it. */
function spellingsOf(name: string): { words: string; whole: Phrase["whole"] }[] {
  const shortened = [withoutBrackets(name), ...acronymsOf(name)];
  return [
    { words: name, whole: "STATED" as const },
    ...[...shortened, ...shortened.map(withoutKind)].map((words) => ({ words, whole: "SHORTENED" as const })),
    ...partsOf(name)
      .flatMap((part) => [withoutBrackets(part), ...acronymsOf(part)])
      .flatMap((words) => [words, withoutKind(words)])
      .map((words) => ({ words, whole: "LISTED" as const })),
  ];
}

const withoutBrackets = (name: string) => name.replace(/\s*\([^)]*\)/g, "").trim();

/** "IOS XE Software" is IOS XE. "Appliance" is dropped only after "gateway", since an appliance may be a product of its own. */
const withoutKind = (name: string) => name.replace(/(\S) software$/i, "$1").replace(/ (gateway) appliance$/i, " $1");

/** "ASA" in "Adaptive Security Appliance (ASA)", if the acronym stands for the whole name and the name is not a list. */
function acronymsOf(name: string): string[] {
  if (separator.test(name)) return [];
  return [...name.matchAll(/\(([A-Z][A-Z0-9+-]{1,6})\)(?= (?:Software|Appliance)$|$)/g)].map(([, acronym]) => acronym!);
}

const separator = /,\s+and\s+|,\s+|\s+and\s+/;

/** The names that a name lists, such as "Connect Secure and Policy Secure". None if its words may belong together. */
function partsOf(name: string): string[] {
  const parts = name.split(separator).filter(Boolean);
  if (parts.length < 2) return [];
  const standsAlone = (part: string) => {
    const words = plainWords(part);
    if (/\([A-Z0-9-]{2,7}\)$/.test(part)) return true;
    // In "Confluence Server and Data Center", the last part belongs to Confluence too, and cannot stand alone.
    return words.length > 1 ? !words.every((word) => isGeneric.has(word)) : isNameAlone.test(part);
  };
  if (parts.every(standsAlone)) return parts;
  return parts.filter((part) => /\([A-Z0-9-]{2,7}\)$/.test(part));
}

const isGeneric = new Set(
  "data center centre server servers edition editions enterprise community cloud software suite service services hypervisor standard".split(
    " ",
  ),
);

/** A single word that can only mean a product, by its spelling or because it is one of the known names. */
const isNameAlone = /^(?:\p{L}+\p{Ll}\p{Lu}\p{L}*|\p{Ll}+\p{Lu}\p{L}*|Acrobat|Reader|Firefox|Thunderbird|Sitefinity)$/u;

function distinct(lists: readonly string[][]): string[][] {
  return distinctBy(lists, (list) => list.join(" "));
}

/** The first item for each value of `by`. */
function distinctBy<T>(all: readonly T[], by: (each: T) => string): T[] {
  const seen = new Map<string, T>();
  for (const each of all) if (!seen.has(by(each))) seen.set(by(each), each);
  return [...seen.values()];
}
