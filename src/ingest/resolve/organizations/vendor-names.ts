import type { Confidence } from "../../../values.ts";
import { aggregators, readCardDescriptor } from "../../facts/card-descriptor.ts";
import { hasLegalForm, normalisedName, placeWords, withoutForm } from "../../facts/names.ts";
import { areOrdinary, spokenAs } from "../../facts/ordinary-words.ts";

/** A vendor, or a body that belongs to one, with everything by which a supplier's name may suggest it. */
export interface NamedVendor {
  key: string;
  names: readonly string[];
  /**
   * The spellings of the vendor on card statements: "MSFT", "FACEBK". The words behind such a beginning belong to one purchase.
   */
  descriptors: readonly string[];
  domains: readonly string[];
  /** The lines of business of the vendor, in the words of the curated file. */
  trades?: readonly string[];
  /** The keys of its parents. */
  parents?: readonly string[];
}

/** The kind of evidence by which a name suggests a vendor. */
export type VendorMethod = "NAME" | "NAME_AND_CORPORATE_WORDS" | "NAME_AND_TRADE" | "CARD_DESCRIPTOR" | "DOMAIN";

/** A vendor that a supplier's name suggests, and the words that suggest it. */
export interface SuggestedVendor {
  key: string;
  method: VendorMethod;
  confidence: Confidence;
  words: string;
}

/**
 * Returns a function that finds the vendor that a supplier's name suggests. Beside the vendor's name, the supplier's name may
 * only have a legal form, a country or region, and words of corporations: "Microsoft Ireland Operations Ltd", "SAP (UK) Ltd". A
 * vendor whose name is an ordinary word needs one of these, its address, or its own descriptor. Any other word means no vendor:
 * "Dell Care Ltd", "UserZoom". If two vendors have the same name, the function finds neither.
 * @param isCrowded true for a name with which the names of too many suppliers begin.
 */
export function vendorFinder(
  vendors: readonly NamedVendor[],
  isCrowded: (name: string) => boolean = () => false,
): (name: string) => SuggestedVendor | null {
  const vendorOf = new Map(vendors.map((vendor) => [vendor.key, vendor]));
  const only = (keys: ReadonlySet<string> | undefined) => theOne(keys, vendorOf);
  const byName = indexed(vendors, ({ names }) => names.flatMap(coresOfVendor));
  const byDescriptor = indexed(vendors, ({ descriptors }) => descriptors.map(descriptorCore));
  const byDomain = indexed(vendors, ({ domains }) => domains.map((domain) => domain.toLowerCase()));
  return (name) => {
    const { merchant, isCard, domain } = readCardDescriptor(name);
    const own = domain === null ? undefined : only(byDomain.get(domain));
    if (own) return { key: own, method: "DOMAIN", confidence: "MEDIUM", words: domain! };
    const described = only(byDescriptor.get(normalisedName(merchant)));
    if (described) return { key: described, method: "CARD_DESCRIPTOR", confidence: "MEDIUM", words: merchant };
    // Brackets hold a place or another name: "SAP (UK) Ltd", "Arco (SAP)".
    for (const { core, corporate, isVaguelyPut } of readings(normalisedName(merchant))) {
      const key = only(byName.get(core));
      if (!key) continue;
      const isOrdinary = areOrdinary(core.split("-")) || isCrowded(core);
      if (isOrdinary && (corporate === 0 || isVaguelyPut)) return null;
      return {
        key,
        method: isCard ? "CARD_DESCRIPTOR" : corporate > 0 ? "NAME_AND_CORPORATE_WORDS" : "NAME",
        // "Jenkins Ltd" and "Cleo UK Ltd" may be other companies, though these names are rare as ordinary words.
        confidence: isOrdinary || spokenAs(core.split("-")) === "SELDOM" ? "LOW" : "MEDIUM",
        words: merchant,
      };
    }
    const begun = beginningOf(normalisedName(merchant), byName);
    const vendor = begun && vendorOf.get(only(byName.get(begun.core)) ?? "");
    if (!vendor || areOrdinary(begun.core.split("-")) || isCrowded(begun.core)) return null;
    if (isOfTrades(begun.rest, vendor.trades ?? []))
      return { key: vendor.key, method: "NAME_AND_TRADE", confidence: "LOW", words: merchant };
    if (begun.rest.length <= 3 && isOfPurchase.has(begun.rest.at(-1)!) && !hasLegalForm(normalisedName(merchant)))
      return { key: vendor.key, method: "CARD_DESCRIPTOR", confidence: "LOW", words: merchant };
    return null;
  };
}

/**
 * The beginnings of suppliers' names that may suggest a vendor, with and without an aggregator before them. They are in the form
 * of the cores that the graph stores.
 */
export function beginningsOf({ names, descriptors, domains }: Omit<NamedVendor, "key">): string[] {
  const own = [
    ...names.flatMap(coresOfVendor),
    ...descriptors.map(descriptorCore),
    ...domains.map((domain) => normalisedName(domain)),
  ].filter((each) => each !== "");
  return own.flatMap((each) => [each, ...aggregators.map((aggregator) => `${aggregator}-${each}`)]);
}

/** The names of vendors that have only one word. */
export function singleWordsOf(vendors: readonly Pick<NamedVendor, "names">[]): string[] {
  return [...new Set(vendors.flatMap(({ names }) => names.flatMap(coresOfVendor)))].filter(
    (core) => !core.includes("-"),
  );
}

/** The ways to read a name as a vendor's name followed by words of corporations. The whole name comes first. */
function readings(name: string): { core: string; corporate: number; isVaguelyPut: boolean }[] {
  const words = name.split("-").filter((word, i) => i > 0 || word !== "the");
  const all = [{ core: words.join("-"), corporate: 0, isVaguelyPut: false }];
  while (words.length > 1) {
    // "Systems" may be left out only if a legal form or a place follows it: "Schneider Electric Systems UK Ltd".
    const isVaguelyPut = all.length > 1 && isVague.has(words.at(-1)!);
    const taken = isVaguelyPut ? 1 : endOf(words);
    if (taken === 0) break;
    words.splice(words.length - taken);
    all.push({ core: words.join("-"), corporate: all.length, isVaguelyPut: isVaguelyPut || all.at(-1)!.isVaguelyPut });
  }
  return all;
}

/** The number of words at the end that only show a legal form, a corporation or a place. */
function endOf(words: readonly string[]): number {
  if (isPlaceOfTwo.has(words.slice(-2).join(" ")) && words.length > 2) return 2;
  const last = words.at(-1)!;
  return withoutForm(`x-${last}`) === "x" || placeWords.has(last) || isCorporate.has(last) ? 1 : 0;
}

const isPlaceOfTwo = new Set([
  "united kingdom",
  "great britain",
  "northern ireland",
  "united states",
  "and ireland",
  "and eire",
]);

/** The longest vendor's name at the beginning of a name, and the words behind it without a legal form or place at the end. */
function beginningOf(
  name: string,
  byName: ReadonlyMap<string, unknown>,
): { core: string; rest: readonly string[] } | null {
  const words = name.split("-").filter((word, i) => i > 0 || word !== "the");
  while (words.length > 1 && endOf(words) > 0) words.splice(words.length - endOf(words));
  for (let length = words.length - 1; length > 0; length--) {
    const core = words.slice(0, length).join("-");
    if (byName.has(core)) return { core, rest: words.slice(length) };
  }
  return null;
}

/** True if all words belong to a vendor's lines of business: "Siemens Industry Software", but not "Siemens Road Garage". */
function isOfTrades(words: readonly string[], trades: readonly string[]): boolean {
  const own = new Set(trades.flatMap((trade) => wordsOfTrades[trade] ?? []));
  const isInTrade = (word: string) => own.has(word);
  return words.some(isInTrade) && words.every((word) => isInTrade(word) || isOfAnyTrade.has(word));
}

const wordsOfTrades: Record<string, readonly string[]> = {
  "control-systems": ["automation", "controls", "control", "industrial", "industry", "electrical"],
  building: ["building", "buildings", "fire", "security", "controls"],
  energy: ["energy", "power", "electrical", "grid", "renewables"],
  health: ["healthcare", "health", "medical", "diagnostics", "healthineers"],
  transport: ["mobility", "traffic", "rail", "transport", "transportation"],
  software: ["software", "industry"],
  network: ["networks", "networking"],
  telephony: ["communications", "telecommunications"],
  hardware: ["electronics", "computers", "computer"],
  mobile: ["electronics", "mobile"],
  print: ["printing", "print", "imaging"],
  security: ["security"],
  cloud: ["cloud", "web"],
  "it-services": ["consulting"],
};

/** Words at the end of the name on a card statement, behind the product: "ADOBE ACROPRO SUBS", "GOOGLE ADS". */
const isOfPurchase = new Set(
  "ads subs subscription subscriptions plan renewal licence license storage store play bill".split(" "),
);

/**
 * Words of corporations. "Services" and "care" are not among them: they are trades, and the name of another company may end so.
 */
const isCorporate = new Set(
  "operations corporation corp company software international holdings holding group technologies technology global sales trading".split(
    " ",
  ),
);

/** Words at the end of many names. They do not change the meaning of a name, unless the rest of it is an ordinary word. */
const isVague = new Set(["systems", "solutions", "lab", "labs"]);
/** Words that may stand beside the words of any trade. */
const isOfAnyTrade = new Set([...isCorporate, ...isVague, "and", "products", "industries", "division"]);

/** The cores of a vendor's name: without the legal form and without brackets, and the text in the last brackets by itself. */
function coresOfVendor(name: string): string[] {
  const [, acronym] = /\(([^)]+)\)\s*$/.exec(name) ?? [];
  const cores = [name.replace(/\s*\([^)]*\)/g, ""), ...(acronym ? [acronym] : [])].map((each) =>
    withoutForm(normalisedName(each)),
  );
  // Two letters are too short to identify a vendor.
  return [...new Set(cores)].filter((core) => core.length > 2 && !isCorporate.has(core));
}

const descriptorCore = (descriptor: string) => normalisedName(descriptor.replace(/\s*\*.*$/, ""));

function indexed(
  vendors: readonly NamedVendor[],
  namesOf: (vendor: NamedVendor) => string[],
): Map<string, Set<string>> {
  const index = new Map<string, Set<string>>();
  for (const vendor of vendors)
    for (const name of namesOf(vendor)) {
      if (name === "") continue;
      const keys = index.get(name);
      if (keys) keys.add(vendor.key);
      else index.set(name, new Set([vendor.key]));
    }
  return index;
}

/** The only bearer of a name. If a vendor and bodies that belong to it bear the name, it is the vendor. */
function theOne(keys: ReadonlySet<string> | undefined, vendorOf: ReadonlyMap<string, NamedVendor>): string | undefined {
  const all = [...(keys ?? [])];
  if (all.length < 2) return all[0];
  const belongs = (key: string, to: string) => vendorOf.get(key)?.parents?.includes(to) ?? false;
  return all.find((key) => all.every((other) => other === key || belongs(other, key)));
}
