import { Kind, print } from "graphql";
import type { Declarations } from "./declarations.ts";

/**
 * For each type: the fields of its interfaces that it does not state itself. A type states a field only to describe it in its own
 * words.
 */
export function interfaceFields(declared: Declarations): string[] {
  return declared.definitions.flatMap((each) => {
    if (each.kind !== Kind.OBJECT_TYPE_DEFINITION) return [];
    const own = new Set(declared.fieldsOf(each.name.value).map(({ name }) => name.value));
    const missing = (each.interfaces ?? [])
      .flatMap(({ name }) => declared.fieldsOf(name.value))
      .filter(({ name }) => !own.has(name.value));
    return missing.length === 0 ? [] : [`extend type ${each.name.value} {\n${missing.map(print).join("\n")}\n}`];
  });
}
