/** A line of a text, numbered from 1. Its text is null if it is too long for memory. */
export interface Line {
  number: number;
  text: string | null;
}

/**
 * The lines of a text, with any line endings. If the text breaks off with an error, its last line is left out, because a number
 * in it may lack digits.
 */
export async function* linesOf(text: AsyncIterable<string>, maxCharacters: number): AsyncGenerator<Line> {
  let number = 0;
  let parts: string[] = [];
  let characters = 0;
  let pending = "";
  const add = (part: string) => {
    characters += part.length;
    if (characters > maxCharacters) parts = [];
    else parts.push(part);
  };
  const line = (): Line => {
    const found = { number: ++number, text: characters > maxCharacters ? null : parts.join("") };
    parts = [];
    characters = 0;
    return found;
  };
  for await (const chunk of text) {
    // A carriage return at the end of a piece may be the first half of a line end.
    const whole = pending + chunk;
    pending = whole.endsWith("\r") ? "\r" : "";
    const given = pending ? whole.slice(0, -1) : whole;
    const ended = given.includes("\r") ? given.split(/\r\n|\r|\n/) : given.split("\n");
    const last = ended.pop()!;
    for (const each of ended) {
      add(each);
      yield line();
    }
    add(last);
  }
  if (pending) yield line();
  if (characters > 0) yield line();
}
