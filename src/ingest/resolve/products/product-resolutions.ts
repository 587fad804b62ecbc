import type { ProductResolution, ProductStatement } from "../../../graph/identity/products.ts";
import type { NodeStatement } from "../../../model.ts";
import { normalisedName } from "../../facts/names.ts";
import { distinct, earliestOf, mostStated } from "../../facts/stated.ts";
import { compare } from "../../facts/compare.ts";

/**
 * Which product each key is: those of one vendor, whatever its spelling, with one name or an alias of it, the vendor's name before
 * it or not. What a curated file describes keeps its key; else the first in the order of keys does.
 */
export function productResolutions(
  statements: readonly ProductStatement[],
  vendors: ReadonlyMap<string, string>,
): ProductResolution[] {
  const now = new Map(statements.map(({ statedKey, node }) => [statedKey, node]));
  const described = new Set(statements.filter(({ isDescribed }) => isDescribed).map(({ statedKey }) => statedKey));
  const aliases = new Map<string, string>();
  for (const { statedKey, node, aliases: names } of statements.filter(({ isDescribed }) => isDescribed))
    for (const alias of names)
      aliases.set(`${vendors.get(node) ?? ""} ${withoutVendor(statedKey, normalisedName(alias))}`, statedKey);
  const groups = new Map<string, string[]>();
  for (const [key, node] of now) {
    const name = nameIn(key);
    const vendor = vendors.get(node) ?? `? ${key}`;
    const alias = aliases.get(`${vendor} ${name}`);
    const group = alias ? `${vendor} ${nameIn(alias)}` : `${vendor} ${name}`;
    groups.set(group, [...(groups.get(group) ?? []), key]);
  }
  return [...groups.values()].flatMap((keys) => {
    const [is] = [...keys].sort((a, b) => Number(described.has(b)) - Number(described.has(a)) || compare(a, b));
    return keys.flatMap((key) => (now.get(key) === is ? [] : [{ key, was: now.get(key)!, is: is! }]));
  });
}

/** The product's name in its key: "core" of "drupal/drupal-core" as of "drupal/core". */
function nameIn(key: string): string {
  return withoutVendor(key, key.slice(key.indexOf("/") + 1));
}

function withoutVendor(key: string, name: string): string {
  const vendor = `${key.slice(0, key.indexOf("/"))}-`;
  return name.startsWith(vendor) && name.length > vendor.length ? name.slice(vendor.length) : name;
}

/** A product as all that is stated of it: what a curated file describes before the name that most statements give. */
export function productDescription(key: string, statements: readonly ProductStatement[]): NodeStatement | null {
  if (statements.length === 0) return null;
  const described = statements.filter(({ isDescribed }) => isDescribed);
  const telling = described.length > 0 ? described : statements;
  const name = mostStated(telling, ({ statedName }) => statedName || null) ?? key;
  const all = statements.flatMap(({ statedName, aliases }) => [...(statedName ? [statedName] : []), ...aliases]);
  return {
    label: "Product",
    key,
    name,
    aliases: distinct(all.filter((each) => each !== name)),
    distinctiveNames: distinct(described.flatMap(({ distinctiveNames }) => distinctiveNames)),
    description: described.map(({ description }) => description).find((each) => each !== null) ?? null,
    sources: distinct(telling.flatMap(({ source }) => source ?? [])).slice(0, 20),
    knownFrom: earliestOf(statements),
  };
}
