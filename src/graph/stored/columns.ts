import { cypher, type Cypher, index, join, name } from "../cypher.ts";
import type { Kept } from "./records.ts";

/** Rows as lists of values and the map that gives them their names, since names in each row are most of what is sent. */
export function columns(rows: readonly Kept[], from: number): { properties: Cypher; rows: unknown[][] } {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))].sort();
  const entries = names.map((each, i) => cypher`${name(each)}: row[${index(from + i)}]`);
  return {
    properties: cypher`{${join(entries, cypher`, `)}}`,
    rows: rows.map((row) => names.map((each) => row[each] ?? null)),
  };
}
