/** Replaces the name of a product in a line, so that the words of the name do not count as words of the sentence. */
export const nameMark = "\ue000";

/** The place of a name in a text. In its lines, `nameMark` replaces each name. */
export interface Place {
  /** The words of the product's name, without those of the vendor. */
  tokens: readonly string[];
  /** The parts of the line before and after the name. */
  before: string;
  after: string;
  /** The first line, which is the title if the text has one. */
  title: string;
  /** `earlier` are the lines before this one. `others` are all lines except this one. */
  earlier: readonly string[];
  others: readonly string[];
}

/** The places of names in a text, in the order of the names. */
export function placesIn<Name extends { start: number; end: number; tokens: readonly string[] }>(
  text: string,
  names: readonly Name[],
): { name: Name; place: Place }[] {
  if (names.length === 0) return [];
  let marked = "";
  let end = 0;
  const marks = names.map((name) => {
    marked += plainSigns(text.slice(end, name.start));
    end = name.end;
    marked += nameMark;
    return marked.length - 1;
  });
  marked += plainSigns(text.slice(end));
  const lines = marked.split("\n").map((line) => line.trimEnd());
  return names.map((name, i) => {
    const start = marked.lastIndexOf("\n", marks[i]! - 1) + 1;
    const number = marked.slice(0, start).split("\n").length - 1;
    return {
      name,
      place: {
        tokens: name.tokens,
        before: marked.slice(start, marks[i]),
        after: lines[number]!.slice(marks[i]! + 1 - start),
        title: lines[0]!,
        earlier: lines.slice(0, number),
        others: lines.filter((_, each) => each !== number),
      },
    };
  });
}

/** Replaces signs of the same meaning with one sign. Signs that separate words stay. */
function plainSigns(text: string): string {
  return text
    .replaceAll(nameMark, " ")
    .replace(/\r\n?|[\u2028\u2029]/g, "\n")
    .replace(/[®™©]/g, "")
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/[\u2010\u2011]/g, "-")
    .replace(/[\u2012-\u2015]/g, " - ")
    .replace(/\t/g, " | ")
    .replace(/[ \u00a0\u2000-\u200a\u202f]+/g, " ");
}

/** True if a name is in the first line. */
export const isTitle = ({ earlier }: Place) => earlier.length === 0;

/** The heading of the list that a name's line is in: the last line before it that is not an item and has no name. */
export const headingOf = ({ earlier }: Place) =>
  earlier.findLast((line) => !isItem.test(line) && !line.includes(nameMark) && line.trim() !== "");

/** Matches a line that is an item of a list. */
export const isItem = /^\s*(?:[-*•·▪●◦–]|\(?(?:\d{1,2}|[a-z])[.)]\s)/;
