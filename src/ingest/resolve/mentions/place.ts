/** Stands for the name of a product in a line, so that no word of a name is taken for one of the sentence. */
export const nameMark = "\ue000";

/** Where a name stands in a text. Names are `nameMark` in its lines. */
export interface Place {
  /** The words of the product's name, without its vendor's. */
  tokens: readonly string[];
  /** The line before the name and after it. */
  before: string;
  after: string;
  /** The first line, which is the title unless there is none. */
  title: string;
  /** The lines before this one, and all others. */
  earlier: readonly string[];
  others: readonly string[];
}

/** The places of names in a text, in their order. */
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

/** Many signs mean the same; none is lost that parts words. */
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

/** Whether a name's line is the first. */
export const isTitle = ({ earlier }: Place) => earlier.length === 0;

/** The line that heads the list in which a name's line stands, and names no product itself. */
export const headingOf = ({ earlier }: Place) =>
  earlier.findLast((line) => !isItem.test(line) && !line.includes(nameMark) && line.trim() !== "");

/** Whether a line is one of a list. */
export const isItem = /^\s*(?:[-*•·▪●◦–]|\(?(?:\d{1,2}|[a-z])[.)]\s)/;
