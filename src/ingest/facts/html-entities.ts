import { decodeHTMLStrict } from "entities";

/**
 * Decodes HTML entities as often as they were encoded: "Ernst &amp;amp; Young" becomes "Ernst & Young". Only text that ends in
 * a semicolon is an entity, so "AT&T" and the parameters of an address stay unchanged.
 */
export function decoded(text: string): string {
  let found = text;
  for (let times = 0; times < maxTimes && entity.test(found); times++) found = decodeHTMLStrict(found);
  return found;
}

const entity = /&(?:#\d+|#x[\da-f]+|[a-z][\da-z]*);/i;
/** No known exporter encodes more than twice. */
const maxTimes = 4;

/** Decodes all texts of a value. */
export function withDecodedTexts(value: unknown): unknown {
  if (typeof value === "string") return decoded(value);
  if (Array.isArray(value)) return value.map(withDecodedTexts);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([member, each]) => [member, withDecodedTexts(each)]));
}
