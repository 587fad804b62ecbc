import { cypher, type Cypher, index, join, name } from "../cypher.ts";
import type { StoredProperties } from "./records.ts";

/** The names of properties that rows of a sort had so far, so that one statement serves all batches and is planned once. */
const namesOf = new Map<string, Set<string>>();

/** Rows as lists of values and the map that gives them their names, since names in each row are most of what is sent. */
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
