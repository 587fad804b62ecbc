import type { Label, nodes, NodeStatement, Role } from "../../model.ts";
import { indexedNames } from "./search-words.ts";

/** What is searched of a noun: its names, with whatever else identifies it, and other text. */
interface SearchedFields<Field> {
  names: readonly (Field | "key")[];
  texts: readonly Field[];
}

/**
 * The nouns that are searched. Releases and revisions say again what their process, contract or advisory says, and would stand
 * before it many times over.
 */
const searchedFields = {
  Organization: { names: ["name", "aliases", "identifiers", "key"], texts: [] },
  ContractingProcess: { names: ["title", "key"], texts: ["description", "procurementMethodDetails"] },
  Framework: { names: ["title", "aliases", "key"], texts: ["description", "statedAs", "caveats"] },
  Lot: { names: ["title", "key"], texts: ["description"] },
  Contract: { names: ["title", "key"], texts: ["description", "items", "cpv", "caveats"] },
  Payment: { names: ["title", "reference", "key"], texts: ["description", "details", "caveats"] },
  Product: { names: ["name", "aliases", "distinctiveNames", "key"], texts: ["description"] },
  Advisory: {
    names: ["title", "key"],
    texts: ["summary", "requiredAction", "permittedUse", "discouragedUse", "audience", "dueDateBinds", "caveats"],
  },
  Vulnerability: { names: ["title", "key"], texts: ["description"] },
  Observation: { names: ["title", "key"], texts: ["metric", "statedValue", "caveats"] },
  Response: { names: ["title", "key"], texts: ["summary", "caveats"] },
  Source: { names: ["title", "key"], texts: ["publisher", "url", "note"] },
} as const satisfies { [L in Label]?: SearchedFields<keyof (typeof nodes)[L]> };

type SearchedLabel = keyof typeof searchedFields;
export const searchedLabels = Object.keys(searchedFields) as SearchedLabel[];
export const searchedRoles: readonly Role[] = ["Buyer", "Supplier", "Vendor", "Agency", "OtherOrganization"];

export function fieldsOf(label: Label): SearchedFields<string> | null {
  return label in searchedFields ? searchedFields[label as SearchedLabel] : null;
}

/** The property `names` of what a parser states; none where the noun is not searched. */
export function storedNames(statement: NodeStatement): { names?: string } {
  const fields = fieldsOf(statement.label);
  if (!fields) return {};
  const stated = statement as unknown as Record<string, string | readonly string[] | null | undefined>;
  return { names: indexedNames(fields.names.flatMap((field) => spellings(field, [stated[field] ?? []].flat()))) };
}

/** A key that is a digest, or was made from a name, identifies nothing for a reader. */
const isMade = /^(?:name:|.*[0-9a-f]{32})/;

/** As who looks for it may write it: a company's number without its register, an advisory's without its publisher's address. */
function spellings(field: string, values: readonly string[]): string[] {
  if (field === "identifiers") return values.flatMap((value) => [value, value.replace(/^[A-Z]{2}-[A-Z0-9]+-/, "")]);
  if (field !== "key") return [...values];
  return values.filter((value) => !isMade.test(value)).map((value) => value.replace(/^https?:.*\//, ""));
}
