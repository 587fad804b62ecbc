import type { ParentStatement, ParentSuggestion } from "../../../graph/write/identity/store-parents.ts";
import type { OrganizationToPlace } from "../../../graph/identity/stated-parents.ts";
import { areDifferent, type Judgements } from "./judged.ts";
import { beginningsOf, type SuggestedVendor } from "./vendor-names.ts";

/** The parents that sources state for organisations. If two sources state the same, there is one statement with both sources. */
export function statedParents(organizations: readonly OrganizationToPlace[]): ParentStatement[] {
  const found = new Map<string, ParentStatement>();
  for (const { key: child, stated } of organizations)
    for (const { parents, from, to, sources, knownFrom } of stated)
      for (const [i, parent] of parents.entries()) {
        const days = { from: from[i] || null, to: to[i] || null };
        const same = JSON.stringify([child, parent, days]);
        const known = found.get(same);
        if (known) known.sources = [...new Set([...known.sources, ...sources])].sort();
        else found.set(same, { child, parent, ...days, sources: [...sources], knownFrom });
      }
  return [...found.values()];
}

/**
 * The vendors that the names of suppliers suggest as their parents. There is no suggestion for a supplier with a stated parent,
 * for a vendor, or for a supplier whose names suggest two vendors. Pairs that a person judged to be different are left out.
 */
export function suggestedParents(
  organizations: readonly OrganizationToPlace[],
  find: (name: string) => SuggestedVendor | null,
  judgements: Judgements,
): ParentSuggestion[] {
  return organizations.flatMap(({ key: child, keys, isVendor, isSupplier, names, stated }) => {
    if (isVendor || !isSupplier || stated.length > 0) return [];
    const suggestions = names.flatMap((name) => find(name) ?? []);
    const [first] = suggestions;
    if (!first || suggestions.some(({ key }) => key !== first.key)) return [];
    if (first.key === child || keys.some((each) => areDifferent(judgements, each, first.key))) return [];
    const { key: parent, method, confidence, words } = first;
    return [{ child, parent, method, confidence, words }];
  });
}

/** The beginnings of suppliers' names that may suggest these vendors, which are new or have new names. */
export function beginningsThatSuggest(vendors: readonly OrganizationToPlace[]): string[] {
  return [...new Set(vendors.flatMap(beginningsOf))];
}
