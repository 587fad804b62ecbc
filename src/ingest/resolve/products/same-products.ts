import type { Merge } from "../../../graph/write/identity/merges.ts";
import type { ProductNaming } from "../../../graph/identity/products.ts";
import { compare } from "../../facts/compare.ts";
import { normalisedName } from "../../facts/names.ts";
import { type ListedNames, listedNames } from "./listed-names.ts";
import { keysDescribed, nameIn, vendorIn, withoutVendor } from "./product-names.ts";

/**
 * The product that each key stands for. Two keys are the same product if the vendor and the name are the same. Other spellings of
 * the vendor, aliases of the name, and names that begin with the vendor's name count too. So do keys that a dictionary renames.
 * The product keeps the key that a curated file describes. If there is none, it keeps the first key, in order, that does not lead
 * to another key.
 */
export function productResolutions(
  statements: readonly ProductNaming[],
  vendors: ReadonlyMap<string, string>,
): Merge[] {
  const now = new Map(statements.map(({ statedKey, node }) => [statedKey, node]));
  const curated = keysDescribed(statements, "CURATED");
  const { leads } = namesListed(statements, vendors);
  const vendorOf = (key: string) => vendors.get(now.get(key)!) ?? `? ${key}`;
  const aliases = new Map<string, string>();
  for (const { statedKey, node, describedBy, aliases: names } of statements)
    if (describedBy === "CURATED")
      for (const alias of names)
        aliases.set(`${vendors.get(node) ?? ""} ${withoutVendor(statedKey, normalisedName(alias))}`, statedKey);
  const groups = new Map<string, string[]>();
  for (const key of now.keys()) {
    const led = leads.get(key) ?? key;
    const vendor = vendorOf(led);
    const name = nameIn(aliases.get(`${vendor} ${nameIn(led)}`) ?? led);
    groups.set(`${vendor} ${name}`, [...(groups.get(`${vendor} ${name}`) ?? []), key]);
  }
  return [...groups.values()].flatMap((keys) => {
    const [is] = [...keys].sort(
      (a, b) =>
        Number(curated.has(b)) - Number(curated.has(a)) || Number(leads.has(a)) - Number(leads.has(b)) || compare(a, b),
    );
    return keys.flatMap((key) => (now.get(key) === is ? [] : [{ key, was: now.get(key)!, is: is! }]));
  });
}

/** The names that dictionaries list. If the vendors of two keys are not known, the same word in both keys is one vendor. */
export function namesListed(statements: readonly ProductNaming[], vendors: ReadonlyMap<string, string>): ListedNames {
  const vendorOf = new Map(statements.map(({ statedKey, node }) => [statedKey, vendors.get(node)]));
  return listedNames(statements, (a, b) => {
    const [left, right] = [vendorOf.get(a), vendorOf.get(b)];
    return (left !== undefined && left === right) || (vendorIn(a) !== "" && vendorIn(a) === vendorIn(b));
  });
}
