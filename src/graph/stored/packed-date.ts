import { type PackedDate, unpackDate } from "../../values.ts";
import { cypher, type Cypher, name } from "../cypher.ts";
import { storedDate, type StoredProperties } from "./records.ts";

/** A date of a node or an edge as a `PackedDate`. */
export const packedDate = (from: Cypher, property: string) =>
  cypher`[toString(${from}.${name(`${property}Earliest`)}), toString(${from}.${name(`${property}Latest`)}), ${from}.${name(property)}, ${from}.${name(`${property}Stated`)}]`;

/** The properties that store a packed date. */
export function storedPackedDate(property: string, packed: PackedDate | null): StoredProperties {
  const date = unpackDate(packed);
  return date ? storedDate(property, date) : {};
}
