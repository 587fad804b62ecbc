import { type Json, objectOf } from "../../facts/json.ts";

/** The path of a part in a document: the members, and the places in lists. */
export type Part = readonly (string | number)[];

/** A part as a JSON pointer. */
export const placeOf = (part: Part) => part.map((each) => `/${each}`).join("");

/**
 * The part that an error is about, if the advisory can stand without it: no product, product status, version or publisher
 * depends on it, so that no link can be wrong. Null for any other error.
 * @param rest the document that was tested, without the parts that are left out already
 * @param document the whole document
 */
export function harmlessPart(test: string, place: string, rest: Json, document: Json): Part | null {
  const [, index, member, item] = harmless.exec(place) ?? [];
  if (index === undefined || !testsOfParts.test(test)) return null;
  const path = ["vulnerabilities", Number(index), member!];
  // Of two scores that contradict each other, nobody knows the right one.
  if (item === undefined || test.endsWith("6.1.7")) return path;
  // Items that are left out already change the places of those behind them.
  const listIn = (whole: Json) => valueAt(whole, path) as unknown[];
  return [...path, listIn(document).indexOf(listIn(rest)[Number(item)])];
}

const harmless = /^\/vulnerabilities\/(\d+)\/(acknowledgments|cwe|involvements|references|scores)(?:\/(\d+))?(?:\/|$)/;

/** The schema, and the tests of scores (7 to 10), of weaknesses (11) and of involvements (24). */
const testsOfParts = /^the JSON schema |^mandatory test 6\.1\.(?:7|8|9|10|11|24)$/;

/** The value of a part. */
export function valueAt(document: unknown, part: Part): unknown {
  return part.reduce<unknown>((value, each) => (value as Record<string | number, unknown>)[each], document);
}

/** A document without some parts. A list that is empty then is left out too. */
export function without(document: Json, parts: readonly Part[]): Json {
  const places = new Set(parts.map(placeOf));
  const copy = (value: unknown, place: string): unknown => {
    if (places.has(place)) return undefined;
    if (![...places].some((each) => each.startsWith(`${place}/`))) return value;
    if (Array.isArray(value)) {
      const left = value.map((each, i) => copy(each, `${place}/${i}`)).filter((each) => each !== undefined);
      return left.length === 0 ? undefined : left;
    }
    const members = Object.entries(objectOf(value) ?? {}).map(([key, each]) => [key, copy(each, `${place}/${key}`)]);
    return Object.fromEntries(members.filter(([, each]) => each !== undefined));
  };
  return copy(document, "") as Json;
}
