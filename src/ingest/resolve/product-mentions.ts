import { coreOfName, normalisedName } from "../names.ts";

/** A product as texts may name it. */
export interface NamedProduct {
  key: string;
  names: readonly string[];
  vendorNames: readonly string[];
  /** Names that mean this product wherever they stand, by a curator's judgement. */
  distinctiveNames: readonly string[];
}

/** A product that a text names, and the words that do. */
export interface ProductMention {
  key: string;
  words: string;
  method: "VENDOR_AND_PRODUCT" | "DISTINCTIVE_NAME";
}

/**
 * Finds the products that a text names: the vendor's name with the product's right after it, or a distinctive name. A name
 * alone is not enough, since products are called Windows, Office, Core and Edge, and deals are about glazing, chairs, apples
 * and kerbs. Of several that begin together the longest counts; one that goes on as a longer name is somebody else's.
 */
export function productFinder(products: readonly NamedProduct[]): (text: string) => ProductMention[] {
  const phrases = new Map<string, Phrase[]>();
  const add = (phrase: Phrase) => {
    const first = phrase.tokens[0]!;
    phrases.set(first, [...(phrases.get(first) ?? []), phrase]);
  };
  for (const product of products)
    for (const { tokens, method } of phrasesWithMethod(product)) add({ key: product.key, tokens, method });
  for (const each of phrases.values()) each.sort((a, b) => b.tokens.length - a.tokens.length);
  return (text) => find(text, phrases);
}

/** The words by which texts may name a product. */
export function phrasesOf(product: NamedProduct): string[] {
  return phrasesWithMethod(product).map(({ tokens }) => tokens.join(" "));
}

function phrasesWithMethod({ names, vendorNames, distinctiveNames }: NamedProduct): Omit<Phrase, "key">[] {
  const plain = (name: string) => tokensOf(name).map(({ plain }) => plain);
  const vendors = [...new Set(vendorNames.map((name) => coreOfName(normalisedName(name)).replaceAll("-", " ")))].map(
    plain,
  );
  const together = names.map(plain).flatMap((name) =>
    vendors.flatMap((vendor): Omit<Phrase, "key">[] => {
      // "Apache HTTP Server" of Apache: the name has its vendor in it already.
      const rest = startsWith(name, vendor) ? name.slice(vendor.length) : name;
      return rest.length > 0 && vendor.length > 0
        ? [{ tokens: [...vendor, ...rest], method: "VENDOR_AND_PRODUCT" }]
        : [];
    }),
  );
  const distinctive = distinctiveNames.map(plain).filter((tokens) => tokens.length > 0);
  return [...together, ...distinctive.map((tokens) => ({ tokens, method: "DISTINCTIVE_NAME" as const }))];
}

interface Phrase {
  key: string;
  tokens: string[];
  method: ProductMention["method"];
}

interface Token {
  plain: string;
  word: string;
  start: number;
  end: number;
}

function find(text: string, phrases: ReadonlyMap<string, readonly Phrase[]>): ProductMention[] {
  const tokens = tokensOf(text);
  const found = new Map<string, ProductMention>();
  for (let i = 0; i < tokens.length; i++) {
    const candidates = (phrases.get(tokens[i]!.plain) ?? []).filter((phrase) => matches(text, tokens, i, phrase));
    const longest = candidates[0]?.tokens.length ?? 0;
    const best = candidates.filter((phrase) => phrase.tokens.length === longest);
    // Two products of one name: it is not known which is meant.
    if (new Set(best.map(({ key }) => key)).size !== 1) continue;
    const { key, method } = best[0]!;
    const { start } = tokens[i]!;
    const words = text.slice(start, tokens[i + longest - 1]!.end);
    if (isElsewhere.test(text.slice(Math.max(0, start - 160), start))) continue;
    if (!found.has(key)) found.set(key, { key, words, method });
    i += longest - 1;
  }
  return [...found.values()];
}

function matches(text: string, tokens: readonly Token[], at: number, { tokens: wanted }: Phrase): boolean {
  for (const [i, plain] of wanted.entries()) {
    const token = tokens[at + i];
    if (token?.plain !== plain) return false;
    // The words of a name stand together: no full stop, comma or line between them.
    if (i > 0 && !/^[\s\u00a0'’®™-]*$/.test(text.slice(tokens[at + i - 1]!.end, token.start).replace(/\n/g, "|")))
      return false;
    // Names have capitals: "the apple products", "microsoft project".
    if (!/[\p{Lu}\p{N}]/u.test(token.word)) return false;
  }
  const before = tokens[at - 1];
  const after = tokens[at + wanted.length];
  if (before && text.slice(before.end, tokens[at]!.start) === "-") return false;
  if (!after) return true;
  const between = text.slice(tokens[at + wanted.length - 1]!.end, after.start);
  if (between === "-" || between === "/") return false;
  if (tokens.slice(at + wanted.length, at + wanted.length + 2).some(({ plain }) => ofKnowing.has(plain))) return false;
  // After a full stop, a comma or a bracket something else begins.
  if (/[.,;:()[\]"“”|&\n–—]/.test(between)) return true;
  if (/^\p{N}/u.test(after.word)) return true;
  if (ofPeople.has(after.plain)) return false;
  if (ofSoftware.has(after.plain)) return true;
  // "Microsoft Office building", "Telerik Framework Agreement".
  if (isEveryday.has(wanted.at(-1)!)) return false;
  return !/^\p{Lu}/u.test(after.word) || goesOn.has(after.plain);
}

/** Products that are called by a word of everyday: what follows says whether the product is meant. */
const isEveryday = new Set(
  (
    "windows office word edge framework project core access exchange teams outlook publisher server client kernel chrome reader " +
    "player security center centre product products service services manager connect desktop storage router routers cloud gateway " +
    "director explorer works surface one phone watch pages numbers rooms meetings events database forms report reports analytics"
  ).split(" "),
);

/** "A Microsoft Project manager" is a person, or manages a project. */
const ofPeople = new Set(
  "manager managers management team teams board lead leads delivery engineer engineers developer developers".split(" "),
);

/** "Atlassian Confluence experience", "Citrix ADC replacement": the product is known, left or spoken of, and not bought. */
const ofKnowing = new Set(
  (
    "experience experienced skill skills skilled expertise knowledge proficiency certification certified specialist specialists " +
    "consultant consultants administrator administrators replacement replacements decommissioning exit alternative alternatives " +
    "breach breaches incident incidents attack attacks vulnerability vulnerabilities compromise"
  ).split(" "),
);

/** Words before a name that say that something else is bought: what works with it, comes in its place, or knows it. */
const isElsewhere = new RegExp(
  [
    // Of all that a sentence goes on to list,
    /\b(?:compatib\w+|integrat\w+|interfac\w+|works?)\b[^.;\n]{0,60}\b(?:with|into|to)\b[^.;\n]*$/,
    /\b(?:experienced?|knowledge|skills?|skilled|familiar\w*|expertise|proficien\w+|competen\w+)\b(?: (?:of|with|in|using)\b)[^.;\n]*$/,
    /\b(?:apps?|applications?) (?:development|for|on)\b[^.;\n]*$/,
    // and of what comes next.
    /\b(?:alternatives? to|instead of|replac\w+(?: of| for)?|in place of|(?:mov|migrat|exit|transition)\w* (?:away )?from|away from|other than|rather than|similar to|(?:not|no longer|never)(?: \w+)?|without|excluding|decommission\w*(?: of)?|such as|competitors? (?:of|to)|equivalents? to)(?: the| our| its| a| an| existing| current| legacy| [\w-]+['’]s?)*\s*$/,
  ]
    .map(({ source }) => source)
    .join("|"),
  "i",
);

/** Words that follow the name of a product and of nothing else. */
const ofSoftware = new Set(
  (
    "licence licences license licenses licensing subscription subscriptions support software renewal renewals upgrade upgrades " +
    "and or for from to in version versions edition telephony templates training"
  ).split(" "),
);

/** Words that follow a product's name with a capital and are no part of it. */
const goesOn = new Set(
  (
    "migration maintenance implementation deployment hosting services service users user environment estate platform solution " +
    "solutions system systems on with via under through of the at by agreement contract procurement purchase supply provision " +
    "reseller devices appliance appliances"
  ).split(" "),
);

function startsWith(tokens: readonly string[], beginning: readonly string[]): boolean {
  return beginning.every((token, i) => tokens[i] === token);
}

function tokensOf(text: string): Token[] {
  return [...text.matchAll(/[\p{L}\p{N}]+(?:[.+#_][\p{L}\p{N}]+)*[+#]*/gu)].map(({ 0: word, index }) => ({
    plain: word.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase(),
    word,
    start: index,
    end: index + word.length,
  }));
}
