import { type Inexact, parseExactly } from "./exact-numbers.ts";
import { type Broken, cutOff, type Found, maxBytes, tooLarge } from "./found.ts";
import { linesOf } from "./lines.ts";

/** The values of JSON Lines. A line that is not JSON does not affect the other lines. */
export async function* jsonLines(text: AsyncIterable<string>, inexact: Inexact): AsyncGenerator<Found | Broken> {
  let read = 0;
  try {
    for await (const { number, text: line } of linesOf(text, maxBytes)) {
      read = number;
      const stripped = line?.trim();
      if (stripped === undefined) yield tooLarge(`line ${number}`);
      else if (stripped !== "") yield* valuesOf(stripped, number, inexact);
    }
  } catch (error) {
    yield cutOff(`line ${read}`, error as Error);
  }
}

/** The value of a line. If it is a list, the values of its items. */
function* valuesOf(text: string, line: number, inexact: Inexact): Generator<Found | Broken> {
  const place = `line ${line}`;
  let value: unknown;
  try {
    value = parseExactly(text, inexact);
  } catch (error) {
    yield {
      reason: "not JSON",
      message: `Line ${line} is not JSON: ${(error as Error).message}`,
      place,
      text,
    };
    return;
  }
  if (!Array.isArray(value)) yield { value, member: "", place };
  else
    for (const [i, item] of value.entries())
      yield { value: item as unknown, member: "", place: `${place}, item ${i + 1}` };
}
