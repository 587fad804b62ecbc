/** The width of a letter in a picture, on average, as a part of the height of the text. */
const letter = 0.55;

/** The number of letters that fit into a width. */
export const fitting = (width: number, size: number): number => Math.max(4, Math.floor(width / (size * letter)));

/** A text of at most `length` letters. */
export const shortened = (text: string, length: number): string =>
  text.length <= length ? text : `${text.slice(0, length - 1).trimEnd()}…`;

/** A text in at most two lines of `length` letters. The second line ends with "…" if the text is longer. */
export function twoLines(text: string, length: number): string[] {
  if (text.length <= length) return [text];
  const blank = text.lastIndexOf(" ", length);
  const end = blank > length / 3 ? blank : length;
  return [text.slice(0, end), shortened(text.slice(end).trim(), length)];
}

export const capitalised = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
