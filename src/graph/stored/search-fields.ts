import { type Label, nodes, nouns } from "../../model.ts";
import type { NodeStatement } from "../../statements.ts";
import type { Role } from "../../values.ts";
import { indexedNames } from "./search-words.ts";

/** Full-text search reads the names of a node, with whatever else identifies it, and its other texts. */
type SearchedFields = { names: readonly string[]; texts: readonly string[] };

const labels = Object.keys(nodes) as Label[];
export const searchedLabels = labels.filter((label) => fieldsOf(label) !== null);
/** Each role of an organisation has an index of its own. */
export const searchedRoles = Object.keys(nouns).filter((noun): noun is Role => !(noun in nodes));

/** The properties of a label that are searched; null if the label is not searched. */
export function fieldsOf(label: Label): SearchedFields | null {
  return nouns[label].searched ?? null;
}

/** The property `names` of a node that a parser states; none if the noun is not searched. */
export function storedNames(statement: NodeStatement): { names?: string } {
  const fields = fieldsOf(statement.label);
  if (!fields) return {};
  const stated = statement as unknown as Record<string, string | readonly string[] | null | undefined>;
  return { names: indexedNames(fields.names.flatMap((field) => spellings(field, [stated[field] ?? []].flat()))) };
}

/** A key that is a digest, or was made from a name. People do not search for it. */
const isMade = /^(?:name:|.*[0-9a-f]{32})/;

/** The spellings that people may search for: a company's number without its register, an advisory's key without its address. */
function spellings(field: string, values: readonly string[]): string[] {
  if (field === "identifiers") return values.flatMap((value) => [value, value.replace(/^[A-Z]{2}-[A-Z0-9]+-/, "")]);
  if (field !== "key") return [...values];
  return values.filter((value) => !isMade.test(value)).map((value) => value.replace(/^https?:.*\//, ""));
}
