import type { ProductStatement } from "../../../graph/identity/products.ts";
import type { NodeStatement } from "../../../statements.ts";
import { normalisedName } from "../../facts/names.ts";
import { distinct, earliestOf, commonest } from "../../facts/stated.ts";

/**
 * The description of a product from all statements about it. A curated file comes first, then the name that most statements give.
 * @param listed other names that a dictionary lists for this product only.
 */
export function productDescription(
  key: string,
  statements: readonly ProductStatement[],
  listed: readonly string[],
): NodeStatement | null {
  if (statements.length === 0) return null;
  const described = statements.filter(({ describedBy }) => describedBy === "CURATED");
  const fromDictionary = statements.filter(({ describedBy }) => describedBy === "DICTIONARY");
  const name = nameOf(statements, described, fromDictionary) ?? key;
  const stated = statements.filter((each) => !fromDictionary.includes(each));
  const others = stated.flatMap(({ statedName, aliases }) => [...(statedName ? [statedName] : []), ...aliases]);
  // A dictionary writes names in small letters. That is not another name.
  const known = new Set([name, ...others].map(normalisedName));
  const added = [...fromDictionary.flatMap(({ statedName }) => statedName ?? []), ...listed];
  return {
    label: "Product",
    key,
    name,
    aliases: distinct(
      [...others, ...added.filter((each) => !known.has(normalisedName(each)))].filter((each) => each !== name),
    ),
    distinctiveNames: distinct(described.flatMap(({ distinctiveNames }) => distinctiveNames)),
    cpes: distinct(statements.flatMap(({ cpe }) => cpe ?? [])),
    description: described.map(({ description }) => description).find((each) => each !== null) ?? null,
    sources: distinct((described.length > 0 ? described : statements).flatMap(({ source }) => source ?? [])).slice(
      0,
      20,
    ),
    knownFrom: earliestOf(statements),
  };
}

/**
 * The name that a curator gives, else the name that most statements give. Names that were replaced are used last. The name of a
 * dictionary is used only if no other statement gives a name.
 */
function nameOf(
  statements: readonly ProductStatement[],
  described: readonly ProductStatement[],
  fromDictionary: readonly ProductStatement[],
): string | null {
  const former = new Set(fromDictionary.flatMap(({ statedKey, renamedTo }) => (renamedTo === null ? [] : statedKey)));
  const current = statements.filter(({ statedKey }) => !former.has(statedKey));
  const name = [described, current.filter(({ describedBy }) => describedBy === null), current, statements]
    .map((telling) => commonest(telling, ({ statedName }) => statedName || null))
    .find((each) => each !== null);
  // If the name is in small letters, as in a CPE, a dictionary may have the usual spelling.
  const spelled =
    name === name?.toLowerCase()
      ? fromDictionary.find(({ statedName }) => statedName && normalisedName(statedName) === normalisedName(name!))
      : undefined;
  return spelled?.statedName ?? name ?? null;
}
