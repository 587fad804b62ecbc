import { cypher, type Cypher, index, join, name } from "../cypher.ts";
import type { StoredProperties } from "./records.ts";

/** The property names that rows of each `sort` had so far. One statement then serves all batches, and Neo4j plans it once. */
const namesOf = new Map<string, Set<string>>();

/**
 * Turns rows into lists of values, and a Cypher map that gives the values their names. With the names in each row, most of the
 * bytes to send would be names.
 * @param sort the kind of rows, such as a label
 * @param from the index of the first value in a list
 */
export function columns(
  sort: string,
  rows: readonly StoredProperties[],
  from: number,
): { properties: Cypher; rows: unknown[][] } {
  const names = namesOf.get(sort) ?? new Set();
  namesOf.set(sort, names);
  for (const row of rows) for (const each of Object.keys(row)) names.add(each);
  const entries = [...names].map((each, i) => cypher`${name(each)}: row[${index(from + i)}]`);
  return {
    properties: cypher`{${join(entries, cypher`, `)}}`,
    rows: rows.map((row) => Array.from(names, (each) => row[each] ?? null)),
  };
}
