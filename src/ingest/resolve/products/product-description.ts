import type { ProductStatement } from "../../../graph/identity/products.ts";
import type { NodeStatement } from "../../../model.ts";
import { normalisedName } from "../../facts/names.ts";
import { distinct, earliestOf, commonest } from "../../facts/stated.ts";

/**
 * A product as all that is stated of it: what a curated file describes before the name that most statements give. `listed` are
 * other names that a dictionary has for it alone.
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
  // A dictionary writes names in small letters, which is no other name.
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

/** The name that a curator gives, else the one that most give, of those that it still has; a dictionary's where nobody else gives one. */
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
  // What is stated as a CPE writes it, a dictionary may spell.
  const spelled =
    name === name?.toLowerCase()
      ? fromDictionary.find(({ statedName }) => statedName && normalisedName(statedName) === normalisedName(name!))
      : undefined;
  return spelled?.statedName ?? name ?? null;
}
