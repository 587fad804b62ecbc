import type { ProductNaming } from "../../../graph/identity/products.ts";
import { compare } from "../../facts/compare.ts";
import { normalisedName } from "../../facts/names.ts";
import { keysDescribed, nameIn, withoutVendor } from "./product-names.ts";

/** The names that dictionaries have for the products of some vendors. */
export interface ListedNames {
  /**
   * The key that each key leads to. A renamed key leads to the product that replaced it. A key that nobody describes leads to the
   * product that has its name as another name.
   */
  leads: ReadonlyMap<string, string>;
  /** The other names of each product that no other product has. */
  aliases: ReadonlyMap<string, readonly string[]>;
}

/** True if two keys are products of the same vendor. */
export type IsOneVendor = (a: string, b: string) => boolean;

/**
 * The names that dictionaries list for products. A dictionary is trusted less than a curator, so these limits apply. A
 * product of a curated file leads to no other product. A name never leads from one vendor to another. A name that two products
 * have leads to neither. A name that is a longer or shorter form of the product's own name is ignored.
 */
export function listedNames(statements: readonly ProductNaming[], isOneVendor: IsOneVendor): ListedNames {
  const described = new Set([...keysDescribed(statements, "CURATED"), ...keysDescribed(statements, "DICTIONARY")]);
  const leads = renamesIn(statements, isOneVendor);
  const claims = claimsIn(statements, leads);
  const bearers = new Map<string, string[]>();
  for (const key of new Set(statements.map(({ statedKey }) => statedKey)))
    bearers.set(nameIn(key), [...(bearers.get(nameIn(key)) ?? []), key]);
  const aliases = new Map<string, string[]>();
  for (const [name, claiming] of claims)
    for (const [key, alias] of claiming) {
      if ([...claiming.keys()].some((other) => other !== key && isOneVendor(other, key))) continue;
      const others = (bearers.get(name) ?? []).filter((other) => other !== key && isOneVendor(other, key));
      if (others.some((other) => described.has(other) && leads.get(other) !== key)) continue;
      for (const other of others) leads.set(other, key);
      aliases.set(key, [...(aliases.get(key) ?? []), alias]);
    }
  return { leads, aliases };
}

/** The final key for each key that was renamed. Keys that replace each other in a circle are left out. */
function renamesIn(statements: readonly ProductNaming[], isOneVendor: IsOneVendor): Map<string, string> {
  const known = new Set(statements.map(({ statedKey }) => statedKey));
  const curated = keysDescribed(statements, "CURATED");
  const next = new Map<string, string | null>();
  for (const { statedKey: key, describedBy, renamedTo } of statements) {
    if (describedBy !== "DICTIONARY") continue;
    const isRename = renamedTo !== null && known.has(renamedTo) && !curated.has(key) && isOneVendor(key, renamedTo);
    const before = next.get(key);
    // One product may have several entries, for example as an application and as an operating system. All of them must agree.
    next.set(key, isRename && (before === undefined || before === renamedTo) ? renamedTo : null);
  }
  const renamed = new Map<string, string>();
  for (const key of next.keys()) {
    const seen = new Set<string>();
    let at = key;
    for (let to = next.get(at) ?? null; to !== null && !seen.has(at); to = next.get(at) ?? null) {
      seen.add(at);
      at = to;
    }
    if (at !== key && !seen.has(at)) renamed.set(key, at);
  }
  return renamed;
}

/** For each other name in dictionaries, the products that have it, with one spelling of the name. */
function claimsIn(
  statements: readonly ProductNaming[],
  renamed: ReadonlyMap<string, string>,
): Map<string, Map<string, string>> {
  const claims = new Map<string, Map<string, string>>();
  for (const { statedKey, describedBy, aliases } of statements) {
    if (describedBy !== "DICTIONARY") continue;
    const key = renamed.get(statedKey) ?? statedKey;
    for (const alias of aliases) {
      const name = withoutVendor(statedKey, normalisedName(alias));
      if (name === "" || [statedKey, key].some((each) => isForm(name, nameIn(each)))) continue;
      const claiming = claims.get(name) ?? new Map<string, string>();
      const spelled = claiming.get(key);
      claiming.set(key, spelled !== undefined && compare(spelled, alias) < 0 ? spelled : alias);
      claims.set(name, claiming);
    }
  }
  return claims;
}

/** True if one name begins with the other: "Office for Mac" is an edition of "Office", and "Office" is a family of products. */
const isForm = (name: string, own: string) => `${name}-`.startsWith(`${own}-`) || `${own}-`.startsWith(`${name}-`);
