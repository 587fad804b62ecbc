import type { Confidence } from "../../../values.ts";
import { isOfName, type Word, wordsOf } from "../../../graph/stored/deal-text.ts";
import { isBought } from "./bought.ts";
import { type Dealing, dealingIn } from "./dealt-in.ts";
import { indexedWordsOf, type NamedProduct, type Phrase, namingPhrases } from "./phrases.ts";
import { type Place, placesIn } from "./place.ts";
import { type NamedMaker, type VendorPhrase, vendorPhrases } from "./vendor-phrases.ts";

/**
 * A product that a text names as bought, or a vendor that is named itself or by a product that the deal is about. `words` are the
 * words of the name in the text.
 */
export interface Mention {
  label: "Product" | "Organization";
  key: string;
  words: string;
  method: Phrase["method"] | "VENDOR" | "PRODUCT_OF_VENDOR";
  confidence: Confidence;
}

/**
 * Returns a function that finds the products that a text names as bought. The text must have the vendor's name directly before
 * the product's name, or a distinctive name, and words of buying that belong to it. A name alone is not enough, because products
 * are called Windows, Office, Core and Edge, and deals are about glazing, chairs, apples and kerbs. An unmistakable name is not
 * enough either, because texts more often name products that people replace, know or work with than products that they buy.
 *
 * The function also finds vendors that are named alone, or by a product that is perhaps not bought itself. In that case the deal
 * supports, integrates or teaches the product, or its title is about it. Such a mention only shows where to ask.
 */
export function mentionFinder(
  products: readonly NamedProduct[],
  vendors: readonly NamedMaker[],
): (text: string) => Mention[] {
  const phrases = new Map<string, Begun>();
  const beginning = (token: string) => {
    const known = phrases.get(token) ?? { products: [], vendors: [] };
    phrases.set(token, known);
    return known;
  };
  for (const phrase of products.flatMap(namingPhrases)) beginning(phrase.tokens[0]!).products.push(phrase);
  for (const phrase of vendors.flatMap(vendorPhrases)) beginning(phrase.tokens[0]!).vendors.push(phrase);
  for (const begun of phrases.values())
    for (const each of [begun.products, begun.vendors]) each.sort((a, b) => b.tokens.length - a.tokens.length);
  const makers = new Map(products.map(({ key, vendorKeys }) => [key, vendorKeys]));
  return (text) => mentionsAt(placesIn(text, namesIn(text, phrases)), text, makers);
}

/** The phrases to search for in the full-text index of deals, to find the deals whose text may name a product. */
export function phrasesOf(product: NamedProduct): string[] {
  return [...new Set(namingPhrases(product).map(({ tokens }) => indexedWordsOf(tokens)))];
}

/** The phrases to search for in that index, to find the deals whose text may name a vendor. */
export function phrasesOfVendor(vendor: NamedMaker): string[] {
  return [...new Set(vendorPhrases(vendor).map(({ tokens }) => indexedWordsOf(tokens)))].filter(Boolean);
}

/** The phrases that begin with the same word, the longest first. */
interface Begun {
  products: Phrase[];
  vendors: VendorPhrase[];
}

/** A name in a text, and the phrases that it may stand for. */
interface Name {
  start: number;
  end: number;
  tokens: readonly string[];
  products: readonly Phrase[];
  /** The vendors of this name. If there are several, the text does not show which one is meant. */
  vendors: readonly VendorPhrase[];
}

function mentionsAt(
  places: readonly { name: Name; place: Place }[],
  text: string,
  makers: ReadonlyMap<string, readonly string[]>,
): Mention[] {
  const found = new Map<string, Mention>();
  const left = new Set<string>();
  const dealtIn: { name: Name; mention: Mention }[] = [];
  for (const { name, place } of places) {
    const words = text.slice(name.start, name.end);
    if (name.products.some(({ method }) => method !== "NAME") && isBought(place)) {
      for (const { key, method } of name.products)
        if (!found.has(key)) found.set(key, { label: "Product", key, method, words, confidence: "MEDIUM" });
      continue;
    }
    // If several vendors have a product of this name, the text does not show which vendor is meant.
    const named = new Set(name.products.flatMap(({ key }) => makers.get(key) ?? []));
    const vendor = named.size === 1 ? [...named][0] : undefined;
    const alone = named.size === 0 && name.vendors.length === 1 ? name.vendors[0] : undefined;
    if (vendor === undefined && alone === undefined) continue;
    const dealing: Dealing = dealingIn(place, alone ? { ...alone, isVendor: true } : ofProduct);
    if (dealing === "LEFT") left.add(name.tokens.join(" "));
    else if (dealing === "DEALT_IN")
      dealtIn.push({
        name,
        mention: {
          ...{ label: "Organization", key: vendor ?? alone!.vendor, words },
          method: alone ? "VENDOR" : "PRODUCT_OF_VENDOR",
          confidence: alone?.singularity === "COMMON" ? "LOW" : "MEDIUM",
        },
      });
  }
  // A product that is replaced in one sentence is not the one that is bought in the next.
  for (const { name, mention } of dealtIn) {
    const called = name.tokens.join(" ");
    const same = `${mention.key} ${called}`;
    if (!left.has(called) && !found.has(same)) found.set(same, mention);
  }
  return [...found.values()];
}

const ofProduct = { singularity: "DISTINCT", isVendor: false, isAcronym: false } as const;

/** The names of products and vendors in a text, bought or not. If several begin at the same word, it is the longest. */
function namesIn(text: string, phrases: ReadonlyMap<string, Begun>): Name[] {
  const words = wordsOf(text);
  const names: Name[] = [];
  for (let i = 0; i < words.length; i++) {
    const beginning = phrases.get(words[i]!.plain);
    if (!beginning) continue;
    if (!isOfName(words[i]!)) continue;
    const products = beginning.products.filter(({ tokens, vendorLength }) =>
      matches(text, words, i, tokens, vendorLength),
    );
    const vendors = beginning.vendors.filter(
      ({ tokens, isAcronym }) =>
        matches(text, words, i, tokens, tokens.length) &&
        (!isAcronym || words[i]!.word === words[i]!.word.toUpperCase()),
    );
    const longest = Math.max(products[0]?.tokens.length ?? 0, vendors[0]?.tokens.length ?? 0);
    if (longest === 0) continue;
    const meantBy = meant(products.filter(({ tokens }) => tokens.length === longest));
    const [first] = products;
    names.push({
      start: words[i]!.start,
      end: words[i + longest - 1]!.end,
      tokens: first?.tokens.length === longest ? first.tokens.slice(first.vendorLength) : vendors[0]!.tokens,
      products: meantBy,
      vendors: vendors.filter(({ tokens }) => tokens.length === longest),
    });
    i += longest - 1;
  }
  return names;
}

/**
 * The products that a name means. If two products have this whole name, it means neither, since the text does not show which. A
 * product that has the name in a list is meant in addition to the product of this name.
 */
function meant(all: readonly Phrase[]): Phrase[] {
  const phrases = all.filter(({ method }) => method !== "NAME");
  if (phrases.length === 0) return [...all];
  const own = (["STATED", "SHORTENED"] as const)
    .map((whole) => phrases.filter((phrase) => phrase.whole === whole))
    .find((each) => each.length > 0);
  const listed = phrases.filter(({ whole }) => whole === "LISTED");
  return new Set(own?.map(({ key }) => key)).size > 1 ? [] : [...(own ?? []), ...listed];
}

function matches(
  text: string,
  words: readonly Word[],
  at: number,
  tokens: readonly string[],
  vendorLength: number,
): boolean {
  // The caller has already checked the first word.
  for (let i = 1; i < tokens.length; i++) {
    const word = words[at + i];
    if (word === undefined || word.plain !== tokens[i] || !isOfName(word)) return false;
    const between = text.slice(words[at + i - 1]!.end, word.start);
    // There must be no full stop, comma or line break between the words of a name.
    if (between !== " " && !isJoint.test(between) && (between !== "/" || i === vendorLength)) return false;
  }
  return true;
}

const isJoint = /^[®™©'’]*(?:[ \u00a0]{0,2}|[ \u00a0]\.|[-\u2010\u2011])$/;
