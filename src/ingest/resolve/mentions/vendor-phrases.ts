import { coreOfName, normalisedName } from "../../facts/names.ts";
import { spokenAs } from "../../facts/ordinary-words.ts";
import type { Singularity } from "./dealt-in.ts";
import { plainWords } from "./phrases.ts";

/** A vendor with the names that texts may use for it, without a product. */
export interface NamedMaker {
  key: string;
  names: readonly string[];
  /** True if a curated entry says that it is a vendor. Many of the others are known from an advisory only. */
  isCurated: boolean;
}

/** Words that name a vendor. */
export interface VendorPhrase {
  vendor: string;
  tokens: string[];
  singularity: Singularity;
  /** True if texts write it in capitals: "SAP", not "sap". */
  isAcronym: boolean;
}

/** The phrases by which texts may name a vendor alone, without its legal form and country. */
export function vendorPhrases({ key, names, isCurated }: NamedMaker): VendorPhrase[] {
  const found = new Map<string, VendorPhrase>();
  for (const name of names)
    for (const spelling of spellingsOf(name)) {
      const core = coreOfName(normalisedName(spelling));
      if (core.length < 2 || isCompound.test(name) || isPlatform.has(core)) continue;
      const isShortened = ofNetworks.test(name) && !ofNetworks.test(spelling);
      if (isShortened && !isCurated) continue;
      const singularity = isShortened ? "COMMON" : singularityOf(spelling, core, isCurated);
      const isAcronym = /^[A-Z0-9]{2,4}$/.test(spelling);
      if (!found.has(core))
        found.set(core, {
          ...{ vendor: key, tokens: plainWords(core.replaceAll("-", " ")), isAcronym },
          singularity: isAcronym && singularity !== "COMMON" && core.length < 4 ? "PROPER" : singularity,
        });
    }
  return [...found.values()];
}

/** "Hewlett Packard (HP)" is also "HP". "Barracuda Networks" is also "Barracuda", if a noun of goods stands behind it. */
function spellingsOf(name: string): string[] {
  const [, acronym] = /\(([A-Z]{2,5})\)\s*$/.exec(name) ?? [];
  const whole = name.replace(/\s*\([^)]*\)/g, "").trim();
  const [, shortened] = ofNetworks.exec(whole) ?? [];
  return [whole, ...(acronym ? [acronym] : []), ...(shortened ? [shortened] : [])];
}

const ofNetworks = /^(.{4,}) (?:Networks|Wireless)$/;

/** Matches names that stand for several vendors or for none. */
const isCompound = /, | and |::|\bpackage\b/;

/**
 * Systems that other vendors build on, and programming languages. A deal that names one does not buy from a vendor of that name.
 */
const isPlatform = new Set(
  "android linux php perl gnu sudo openssl webrtc rails pear jquery laravel samba docker".split(" "),
);

const isMadeUp = /\p{L}\d|\d\p{L}|\p{Ll}\p{Lu}|\p{Lu}{2}\p{Ll}/u;

function singularityOf(spelling: string, core: string, isCurated: boolean): Singularity {
  const words = core.split("-");
  if (words.length === 1 && /\p{L}\d|\d\p{L}/u.test(core)) return "PROPER";
  const spoken = spokenAs(words);
  // Most surnames and many places are not in the list of words. So a single word is distinct only if its spelling is one that no
  // surname or place has.
  if (spoken === "NEVER") return isCurated && (words.length > 1 || isMadeUp.test(spelling)) ? "DISTINCT" : "RARE";
  if (spoken === "SELDOM") return isCurated ? "RARE" : "PROPER";
  return isCurated && (spoken === "AS_A_NAME" || words.length > 1) ? "PROPER" : "COMMON";
}
