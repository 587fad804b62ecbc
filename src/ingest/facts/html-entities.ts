import { decodeHTMLStrict } from "entities";

/**
 * A text with its HTML entities decoded, as often as they were encoded: "Ernst &amp;amp; Young" is "Ernst & Young". Only what ends
 * in a semicolon is an entity, so that "AT&T" and the parameters of an address stay as they are.
 */
export function decoded(text: string): string {
  let found = text;
  for (let times = 0; times < maxTimes && entity.test(found); times++) found = decodeHTMLStrict(found);
  return found;
}

const entity = /&(?:#\d+|#x[\da-f]+|[a-z][\da-z]*);/i;
/** No exporter was seen to encode more than twice. */
const maxTimes = 4;

/** A value with all its texts decoded. */
export function withDecodedTexts(value: unknown): unknown {
  if (typeof value === "string") return decoded(value);
  if (Array.isArray(value)) return value.map(withDecodedTexts);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([member, each]) => [member, withDecodedTexts(each)]));
}
