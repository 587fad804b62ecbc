import { type Document, isMap, isNode, isPair, isScalar, LineCounter, type Node, parseDocument } from "yaml";

/** A YAML file that knows the place of each of its values. */
export interface LocatedYaml {
  path: string;
  value: unknown;
  /** Errors in the YAML itself, each with its place. */
  syntaxErrors: { place: string; message: string }[];
  /** `file:line:column` of a value, or of the nearest enclosing value. */
  placeOf(at: readonly (string | number)[]): string;
}

/** Reads YAML and remembers the places of its values. */
export function locatedYaml(path: string, text: string): LocatedYaml {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const placeAt = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return `${path}:${line}:${col}`;
  };
  return {
    path,
    value: document.errors.length > 0 ? null : document.toJS({ maxAliasCount: 100 }),
    syntaxErrors: document.errors.map((error) => ({ place: placeAt(error.pos[0]), message: error.message })),
    placeOf: (at) => placeAt(offsetOf(document, at)),
  };
}

function offsetOf(document: Document.Parsed, at: readonly (string | number)[]): number {
  for (let length = at.length; length > 0; length--) {
    const found = keyOf(document, at.slice(0, length)) ?? document.getIn(at.slice(0, length), true);
    if (isNode(found) && found.range) return found.range[0];
  }
  const { contents } = document as Document;
  return contents?.range?.[0] ?? 0;
}

/** The place of a field that holds a list or a map is its name, because a person searches for the name. */
function keyOf(document: Document.Parsed, at: readonly (string | number)[]): Node | null {
  const value = document.getIn(at, true);
  if (isScalar(value)) return null;
  const parent = at.length === 1 ? document.contents : document.getIn(at.slice(0, -1), true);
  if (!isMap(parent)) return null;
  const pair = parent.items.find((each) => isPair(each) && isScalar(each.key) && each.key.value === at[at.length - 1]);
  return pair && isNode(pair.key) ? pair.key : null;
}
