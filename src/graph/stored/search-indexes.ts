import type { IdentifiedType } from "../../ids.ts";
import { cypher, type Cypher, join, name } from "../cypher.ts";
import { fieldsOf, searchedLabels, searchedRoles } from "./search-fields.ts";

/** The name of the index of one type. Each type has its own index, so that results of other types do not use up the limit. */
export const indexOfType = (type: string) => `search${type}`;

/** The index of all searched nodes. */
export const wholeIndex = "search";

/** The text properties in the index of a type; those of all types if the type is null. */
export function textsIn(type: string | null): string[] {
  if (type !== null && (searchedRoles as readonly string[]).includes(type)) return textsIn("Organization");
  const labels = type === null ? searchedLabels : searchedLabels.filter((label) => label === type);
  return [...new Set(labels.flatMap((label) => fieldsOf(label)!.texts))];
}

/** The full-text indexes, each with its types and properties. */
const indexed = [
  { index: wholeIndex, types: searchedLabels, properties: ["names", ...textsIn(null)] },
  ...[...searchedLabels.filter((label) => label !== "Organization"), ...searchedRoles].map((type) => ({
    index: indexOfType(type),
    types: [type],
    properties: ["names", ...textsIn(type)],
  })),
];

/** The labels and properties in a full-text index. */
export interface Indexed {
  labels: readonly string[];
  properties: readonly string[];
}

/** The labels and properties in each full-text index of searches, by its name. */
export const searchedIn: ReadonlyMap<string, Indexed> = new Map(
  indexed.map(({ index, types, properties }) => [index, { labels: types, properties }]),
);

/**
 * The definitions of the full-text indexes of searches. A role is a label that an organisation gains and loses, and the database
 * updates the index of each label. It does so a moment after a write, because an ingest would otherwise wait for the indexes.
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
