import { isOfName, type Word, wordsOf } from "../../../graph/stored/deal-text.ts";
import { isBought } from "./bought.ts";
import { indexedWordsOf, type NamedProduct, type Phrase, namingPhrases } from "./phrases.ts";
import { placesIn } from "./place.ts";

/** A product that a text names, and the words that do. */
export interface ProductMention {
  key: string;
  words: string;
  method: Phrase["method"];
}

/**
 * Finds the products that a text names as bought: the vendor's name with the product's right after it, or a distinctive name,
 * and words of buying bound to it. A name alone is not enough, since products are called Windows, Office, Core and Edge, and
 * deals are about glazing, chairs, apples and kerbs; nor is a sure name, since texts speak more often of what they leave, know
 * or work with than of what they buy.
 */
export function productFinder(products: readonly NamedProduct[]): (text: string) => ProductMention[] {
  const phrases = new Map<string, Phrase[]>();
  for (const phrase of products.flatMap(namingPhrases)) {
    const beginning = phrases.get(phrase.tokens[0]!);
    if (beginning) beginning.push(phrase);
    else phrases.set(phrase.tokens[0]!, [phrase]);
  }
  for (const each of phrases.values()) each.sort((a, b) => b.tokens.length - a.tokens.length);
  return (text) => {
    const found = new Map<string, ProductMention>();
    for (const { place, name } of placesIn(text, namesIn(text, phrases)))
      if (isBought(place))
        for (const { key, method } of name.phrases)
          if (!found.has(key)) found.set(key, { key, method, words: text.slice(name.start, name.end) });
    return [...found.values()];
  };
}

/** The phrases that the full-text index of deals is asked for, to find those whose text may name a product. */
export function phrasesOf(product: NamedProduct): string[] {
  return [...new Set(namingPhrases(product).map(({ tokens }) => indexedWordsOf(tokens)))];
}

/** A name in a text, and the phrases that it may be read as. */
interface Name {
  start: number;
  end: number;
  tokens: readonly string[];
  phrases: readonly Phrase[];
}

/** The names of products in a text: of several that begin together the longest, bought or not. */
function namesIn(text: string, phrases: ReadonlyMap<string, readonly Phrase[]>): Name[] {
  const words = wordsOf(text);
  const names: Name[] = [];
  for (let i = 0; i < words.length; i++) {
    const beginning = phrases.get(words[i]!.plain);
    if (!beginning) continue;
    const candidates = beginning.filter((phrase) => matches(text, words, i, phrase));
    const longest = candidates[0]?.tokens.length ?? 0;
    if (longest === 0) continue;
    names.push({
      start: words[i]!.start,
      end: words[i + longest - 1]!.end,
      tokens: candidates[0]!.tokens.slice(candidates[0]!.vendorLength),
      phrases: meant(candidates.filter(({ tokens }) => tokens.length === longest)),
    });
    i += longest - 1;
  }
  return names;
}

/** Two products of one name: it is not known which is meant. What a name lists is meant beside the one that is called so. */
function meant(phrases: readonly Phrase[]): Phrase[] {
  const own = (["STATED", "SHORTENED"] as const)
    .map((whole) => phrases.filter((phrase) => phrase.whole === whole))
    .find((each) => each.length > 0);
  const listed = phrases.filter(({ whole }) => whole === "LISTED");
  return new Set(own?.map(({ key }) => key)).size > 1 ? [] : [...(own ?? []), ...listed];
}

function matches(text: string, words: readonly Word[], at: number, { tokens, vendorLength }: Phrase): boolean {
  return tokens.every((token, i) => {
    const word = words[at + i];
    if (word?.plain !== token || !isOfName(word)) return false;
    if (i === 0) return true;
    const between = text.slice(words[at + i - 1]!.end, word.start);
    // The words of a name stand together: no full stop, comma or line between them.
    return (
      /^[®™©'’]*(?:[ \u00a0]{0,2}|[ \u00a0]\.|[-\u2010\u2011])$/.test(between) ||
      (between === "/" && i !== vendorLength)
    );
  });
}
