import type { EdgeType, Label } from "../model.ts";

declare const brand: unique symbol;

/** Cypher text that this program wrote. No outside value can become part of it: values go in as `$p`. */
export interface Cypher {
  readonly text: string;
  readonly [brand]: true;
}

/** Writes Cypher. Only other Cypher can be spliced in, so a value in the text does not compile. */
export function cypher(strings: TemplateStringsArray, ...parts: Cypher[]): Cypher {
  return written(strings.reduce((text, string, i) => text + parts[i - 1]!.text + string));
}

/** Joins parts with a separator; empty if there are no parts. */
export function join(parts: readonly Cypher[], separator: Cypher): Cypher {
  return written(parts.map((part) => part.text).join(separator.text));
}

/** Predicates that must all hold, as a `WHERE`; empty if there are none. */
export function where(predicates: readonly Cypher[]): Cypher {
  return predicates.length === 0 ? cypher`` : cypher`WHERE ${join(predicates, cypher` AND `)}`;
}

/**
 * The name of a label, an edge type, a property or a parameter that this program declares.
 * @throws TypeError if it is not a valid name.
 */
export function name(declared: Label | EdgeType | (string & {})): Cypher {
  if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(declared)) throw new TypeError(`"${declared}" is not a valid name in Cypher`);
  return written(declared);
}

/** Such names as a list of strings. */
export function texts(declared: readonly string[]): Cypher {
  const each = declared.map((one) => cypher`'${name(one)}'`);
  return cypher`[${join(each, cypher`, `)}]`;
}

/** An index into a list, from 0. */
export function index(place: number): Cypher {
  if (!Number.isInteger(place) || place < 0)
    throw new TypeError(`${place} is not an index of a list; expected a whole number from 0`);
  return written(String(place));
}

function written(text: string): Cypher {
  return { text } as Cypher;
}
