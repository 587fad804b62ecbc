/** JSON as found in real documents: any member may be missing or have another type. */
export type Json = Record<string, unknown>;

/** The value if it is an object, else null. */
export const objectOf = (value: unknown): Json | null =>
  value !== null && typeof value === "object" && !Array.isArray(value) ? (value as Json) : null;

/** The objects in a list. Other members are left out, and a value that is not a list gives none. */
export const objectsOf = (value: unknown): Json[] =>
  (Array.isArray(value) ? (value as unknown[]) : []).map(objectOf).filter((each) => each !== null);

/** A text that is not empty. Numbers count too, because documents write identifiers as numbers. */
export const textOf = (value: unknown): string | null => {
  const text = typeof value === "number" ? String(value) : typeof value === "string" ? value.trim() : "";
  return text === "" ? null : undoubled(text);
};

/** The texts in a list, or a single text as a list. Members that are not texts or numbers, and empty texts, are left out. */
export const textsOf = (value: unknown): string[] =>
  (Array.isArray(value) ? value : value === undefined ? [] : [value]).flatMap((each) => textOf(each) ?? []);

/** Repairs text that was encoded in UTF-8 twice: "Â£3" becomes "£3". */
export function undoubled(text: string): string {
  if (!/[ÂÃâ][\u0080-\u00bf\u20ac\u2122\u0153\u201a-\u203a]/.test(text)) return text;
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.codePointAt(0)!;
    const byte = code <= 0xff ? code : cp1252.get(code);
    if (byte === undefined) return text;
    bytes.push(byte);
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Uint8Array.from(bytes));
  } catch {
    return text;
  }
}

/** The bytes 80 to 9F of Windows-1252, by the characters that they stand for. */
const cp1252 = new Map(
  Array.from(
    { length: 0x20 },
    (_, i) => [new TextDecoder("windows-1252").decode(Uint8Array.of(0x80 + i)), 0x80 + i] as const,
  ).map(([character, byte]) => [character.codePointAt(0)!, byte]),
);
