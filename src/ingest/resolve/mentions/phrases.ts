import { indexedWords, wordsOf } from "../../../graph/stored/deal-text.ts";
import { coreOfName, normalisedName } from "../../facts/names.ts";
import { spokenAs } from "../../facts/ordinary-words.ts";

/** A product as texts may name it. */
export interface NamedProduct {
  key: string;
  names: readonly string[];
  vendorNames: readonly string[];
  /** The vendors that make it. */
  vendorKeys: readonly string[];
  /** Names that mean this product wherever they stand, by a curator's judgement. */
  distinctiveNames: readonly string[];
}

/** Words that name a product. */
export interface Phrase {
  key: string;
  tokens: string[];
  /** How many of the words are the vendor's. */
  vendorLength: number;
  /** NAME is that of the product alone, spelled as no word of the language is: it tells whose product is spoken of, and no more. */
  method: "VENDOR_AND_PRODUCT" | "DISTINCTIVE_NAME" | "NAME";
  /** Whether these words are the whole name, as stated; a shortened one; or one of those that a name lists. */
  whole: "STATED" | "SHORTENED" | "LISTED";
}

/** The words by which texts may name a product. A function of the product alone, since the index is asked for those that changed. */
export function namingPhrases({ key, names, vendorNames, distinctiveNames }: NamedProduct): Phrase[] {
  const vendors = distinct(vendorNames.flatMap(spellingsOfVendor).map(plainWords));
  const phrases = distinctBy(
    names.flatMap((name) => spellingsOf(name).map(({ words, whole }) => ({ tokens: plainWords(words), whole }))),
    ({ tokens }) => tokens.join(" "),
  ).flatMap(({ tokens, whole }) =>
    vendors.flatMap((vendor): Phrase[] => {
      // "Apache HTTP Server" of Apache: the name has its vendor in it already.
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
  // What has no word that is indexed would be found or not as the runs come.
  return [...phrases, ...distinctive, ...alone].filter(({ tokens }) => indexedWordsOf(tokens) !== "");
}

/** "SharePoint", "NetScaler": one word, with a capital inside. */
const isMadeUp = /^\p{L}*\p{Ll}\p{Lu}\p{L}*$/u;

/** A phrase as the full-text index of deals is asked for it. */
export function indexedWordsOf(tokens: readonly string[]): string {
  return indexedWords(tokens.join(" ").toUpperCase());
}

/** The words of a name, as they are compared with those of texts. */
export function plainWords(name: string): string[] {
  return wordsOf(name).map(({ plain }) => plain);
}

/** "Palo Alto Networks" is "Palo Alto" too: with a product's name behind it, no place is meant. */
function spellingsOfVendor(name: string): string[] {
  const core = coreOfName(normalisedName(name)).replaceAll("-", " ");
  return [core, core.replace(/ (?:networks|systems)$/, "")];
}

/** A product's name, and what else it is called by its own words: without a bracket, by the acronym in it, one by one. */
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

/** "IOS XE Software" is IOS XE; an appliance may be another product than what it is named after. */
const withoutKind = (name: string) => name.replace(/(\S) software$/i, "$1").replace(/ (gateway) appliance$/i, " $1");

/** "ASA" of "Adaptive Security Appliance (ASA)", where it is the name's whole and no part of a list. */
function acronymsOf(name: string): string[] {
  if (separator.test(name)) return [];
  return [...name.matchAll(/\(([A-Z][A-Z0-9+-]{1,6})\)(?= (?:Software|Appliance)$|$)/g)].map(([, acronym]) => acronym!);
}

const separator = /,\s+and\s+|,\s+|\s+and\s+/;

/** The names that a name lists, "Connect Secure and Policy Secure"; none where its words may belong to each other. */
function partsOf(name: string): string[] {
  const parts = name.split(separator).filter(Boolean);
  if (parts.length < 2) return [];
  const standsAlone = (part: string) => {
    const words = plainWords(part);
    if (/\([A-Z0-9-]{2,7}\)$/.test(part)) return true;
    // "Confluence Server and Data Center": the last is of Confluence, too.
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

/** Single words that mean nothing but a product: spelled as no other word is, or known to. */
const isNameAlone = /^(?:\p{L}+\p{Ll}\p{Lu}\p{L}*|\p{Ll}+\p{Lu}\p{L}*|Acrobat|Reader|Firefox|Thunderbird|Sitefinity)$/u;

function distinct(lists: readonly string[][]): string[][] {
  return distinctBy(lists, (list) => list.join(" "));
}

/** The first of each. */
function distinctBy<T>(all: readonly T[], by: (each: T) => string): T[] {
  const seen = new Map<string, T>();
  for (const each of all) if (!seen.has(by(each))) seen.set(by(each), each);
  return [...seen.values()];
}
