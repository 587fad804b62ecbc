import type { Confidence } from "../../../model.ts";
import { aggregators, readCardDescriptor } from "../../facts/card-descriptor.ts";
import { normalisedName, placeWords, withoutForm } from "../../facts/names.ts";
import { areOrdinary } from "../../facts/ordinary-words.ts";

/** A vendor, or a body that belongs to one, as suppliers' names may suggest it. */
export interface NamedVendor {
  key: string;
  names: readonly string[];
  /** How card statements write it: "MSFT", "FACEBK". What follows such a beginning is of one purchase. */
  descriptors: readonly string[];
  domains: readonly string[];
}

/** How a name suggests a vendor. */
export type VendorMethod = "NAME" | "NAME_AND_CORPORATE_WORDS" | "CARD_DESCRIPTOR" | "DOMAIN";

/** A vendor that a supplier's name suggests, and the words that do. */
export interface SuggestedVendor {
  key: string;
  method: VendorMethod;
  confidence: Confidence;
  words: string;
}

/**
 * Finds the vendor whose name a supplier's name is, with nothing around it but a legal form, a country or region, and words of
 * corporations: "Microsoft Ireland Operations Ltd", "SAP (UK) Ltd". A vendor whose name is a word of the language needs one of
 * these, its address, or a descriptor of its own. A name that says anything else is nobody's: "Dell Care Ltd", "UserZoom". Two
 * vendors of one name suggest neither.
 */
export function vendorFinder(
  vendors: readonly NamedVendor[],
  isCrowded: (name: string) => boolean = () => false,
): (name: string) => SuggestedVendor | null {
  const byName = indexed(vendors, ({ names }) => names.flatMap(coresOfVendor));
  const byDescriptor = indexed(vendors, ({ descriptors }) => descriptors.map(descriptorCore));
  const byDomain = indexed(vendors, ({ domains }) => domains.map((domain) => domain.toLowerCase()));
  return (name) => {
    const { merchant, isCard, domain } = readCardDescriptor(name);
    const own = domain === null ? undefined : only(byDomain.get(domain));
    if (own) return { key: own, method: "DOMAIN", confidence: "MEDIUM", words: domain! };
    const described = only(byDescriptor.get(normalisedName(merchant)));
    if (described) return { key: described, method: "CARD_DESCRIPTOR", confidence: "MEDIUM", words: merchant };
    // In brackets stands a place, or another name: "SAP (UK) Ltd", "Arco (SAP)".
    for (const { core, corporate, isVaguelyPut } of readings(normalisedName(merchant))) {
      const key = only(byName.get(core));
      if (!key) continue;
      const isOrdinary = areOrdinary(core.split("-")) || isCrowded(core);
      if (isOrdinary && (corporate === 0 || isVaguelyPut)) return null;
      return {
        key,
        method: isCard ? "CARD_DESCRIPTOR" : corporate > 0 ? "NAME_AND_CORPORATE_WORDS" : "NAME",
        confidence: isOrdinary ? "LOW" : "MEDIUM",
        words: merchant,
      };
    }
    return null;
  };
}

/** How suppliers' names begin that may suggest a vendor, aggregators before it or not: names as the graph keeps their cores. */
export function beginningsOf({ names, descriptors, domains }: Omit<NamedVendor, "key">): string[] {
  const own = [
    ...names.flatMap(coresOfVendor),
    ...descriptors.map(descriptorCore),
    ...domains.map((domain) => normalisedName(domain)),
  ].filter((each) => each !== "");
  return own.flatMap((each) => [each, ...aggregators.map((aggregator) => `${aggregator}-${each}`)]);
}

/** The names of vendors that are a single word. */
export function singleWordsOf(vendors: readonly Pick<NamedVendor, "names">[]): string[] {
  return [...new Set(vendors.flatMap(({ names }) => names.flatMap(coresOfVendor)))].filter(
    (core) => !core.includes("-"),
  );
}

/** The ways to read a name as a vendor's with words of corporations behind it, the whole name first. */
function readings(name: string): { core: string; corporate: number; isVaguelyPut: boolean }[] {
  const words = name.split("-").filter((word, i) => i > 0 || word !== "the");
  const all = [{ core: words.join("-"), corporate: 0, isVaguelyPut: false }];
  while (words.length > 1) {
    // "Systems" says nothing of a name only beside a form or a place: "Schneider Electric Systems UK Ltd".
    const isVaguelyPut = all.length > 1 && isVague.has(words.at(-1)!);
    const taken = isVaguelyPut ? 1 : endOf(words);
    if (taken === 0) break;
    words.splice(words.length - taken);
    all.push({ core: words.join("-"), corporate: all.length, isVaguelyPut: isVaguelyPut || all.at(-1)!.isVaguelyPut });
  }
  return all;
}

/** How many words at the end say nothing but that a name is a corporation's, or where it is. */
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

/** Words of corporations. "Services" and "care" are trades: another's name may end in them. */
const isCorporate = new Set(
  "operations corporation corp company software international holdings holding group technologies technology global sales trading".split(
    " ",
  ),
);

/** Words that end the names of many, so that they say nothing beside a name which is no word of the language alone. */
const isVague = new Set(["systems", "solutions"]);

/** The names of a vendor without its legal form, each also without what is in brackets. */
function coresOfVendor(name: string): string[] {
  const [, acronym] = /\(([^)]+)\)\s*$/.exec(name) ?? [];
  const cores = [name.replace(/\s*\([^)]*\)/g, ""), ...(acronym ? [acronym] : [])].map((each) =>
    withoutForm(normalisedName(each)),
  );
  // Two letters are anybody's.
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

function only(keys: ReadonlySet<string> | undefined): string | undefined {
  const [key, ...others] = keys ?? [];
  return others.length === 0 ? key : undefined;
}
