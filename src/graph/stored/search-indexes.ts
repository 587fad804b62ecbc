import type { IdentifiedType } from "../../model.ts";
import { cypher, type Cypher, join, name } from "../cypher.ts";
import { fieldsOf, searchedLabels, searchedRoles } from "./search-fields.ts";

/** What may be searched for alone; each has an index, so that no frequent word of others stands before it. */
export const indexOfType = (type: string) => `search${type}`;

/** The index of everything. */
export const wholeIndex = "search";

/** The text properties in an index; those of everything where no type is given. */
export function textsIn(type: string | null): string[] {
  if (type !== null && (searchedRoles as readonly string[]).includes(type)) return textsIn("Organization");
  const labels = type === null ? searchedLabels : searchedLabels.filter((label) => label === type);
  return [...new Set(labels.flatMap((label) => fieldsOf(label)!.texts))];
}

/** The full-text indexes: the sorts that each is of, and the properties in it. */
const indexed = [
  { index: wholeIndex, types: searchedLabels, properties: ["names", ...textsIn(null)] },
  ...[...searchedLabels.filter((label) => label !== "Organization"), ...searchedRoles].map((type) => ({
    index: indexOfType(type),
    types: [type],
    properties: ["names", ...textsIn(type)],
  })),
];

/** The labels and properties that a full-text index is of. */
export interface Indexed {
  labels: readonly string[];
  properties: readonly string[];
}

/** What each full-text index of searches is of. */
export const searchedIn: ReadonlyMap<string, Indexed> = new Map(
  indexed.map(({ index, types, properties }) => [index, { labels: types, properties }]),
);

/**
 * The full-text indexes that a search asks. A role is a label that an organisation gains and loses, and the database keeps the
 * index of each label. Kept up to date a moment after a write, since an ingest would wait for them otherwise.
 */
export const searchIndexes: Cypher[] = indexed.map(({ index, types, properties }) => indexOn(index, types, properties));

function indexOn(index: string, types: readonly IdentifiedType[], properties: readonly string[]): Cypher {
  const of = join(
    types.map((type) => name(type)),
    cypher`|`,
  );
  const on = join(
    properties.map((property) => cypher`node.${name(property)}`),
    cypher`, `,
  );
  return cypher`CREATE FULLTEXT INDEX ${name(index)} IF NOT EXISTS FOR (node:${of}) ON EACH [${on}] OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'standard-folding', \`fulltext.eventually_consistent\`: true}}`;
}
