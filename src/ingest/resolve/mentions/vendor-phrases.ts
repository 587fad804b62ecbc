import { coreOfName, normalisedName } from "../../facts/names.ts";
import { spokenAs } from "../../facts/ordinary-words.ts";
import type { Singularity } from "./dealt-in.ts";
import { plainWords } from "./phrases.ts";

/** A vendor as texts may name it alone. */
export interface NamedMaker {
  key: string;
  names: readonly string[];
  /** Whether a curated entry says that it is a vendor: of the others, many are known by an advisory alone. */
  isCurated: boolean;
}

/** Words that name a vendor. */
export interface VendorPhrase {
  vendor: string;
  tokens: string[];
  singularity: Singularity;
  /** Whether texts write it in capitals: "SAP", and not "sap". */
  isAcronym: boolean;
}

/** The words by which texts may name a vendor alone, without its legal form and country. */
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

/** "Hewlett Packard (HP)" is HP, too, and "Barracuda Networks" is Barracuda where goods stand behind it. */
function spellingsOf(name: string): string[] {
  const [, acronym] = /\(([A-Z]{2,5})\)\s*$/.exec(name) ?? [];
  const whole = name.replace(/\s*\([^)]*\)/g, "").trim();
  const [, shortened] = ofNetworks.exec(whole) ?? [];
  return [whole, ...(acronym ? [acronym] : []), ...(shortened ? [shortened] : [])];
}

const ofNetworks = /^(.{4,}) (?:Networks|Wireless)$/;

/** Names of several, and of what is no vendor. */
const isCompound = /, | and |::|\bpackage\b/;

/** Systems that others build on, and languages: nobody buys of who bears their name. */
const isPlatform = new Set(
  "android linux php perl gnu sudo openssl webrtc rails pear jquery laravel samba docker".split(" "),
);

const isMadeUp = /\p{L}\d|\d\p{L}|\p{Ll}\p{Lu}|\p{Lu}{2}\p{Ll}/u;

function singularityOf(spelling: string, core: string, isCurated: boolean): Singularity {
  const words = core.split("-");
  if (words.length === 1 && /\p{L}\d|\d\p{L}/u.test(core)) return "PROPER";
  const spoken = spokenAs(words);
  // Nobody says most surnames and many places, so that one word alone is not distinct unless it is spelled as no name of a person is.
  if (spoken === "NEVER") return isCurated && (words.length > 1 || isMadeUp.test(spelling)) ? "DISTINCT" : "RARE";
  if (spoken === "SELDOM") return isCurated ? "RARE" : "PROPER";
  return isCurated && (spoken === "AS_A_NAME" || words.length > 1) ? "PROPER" : "COMMON";
}
