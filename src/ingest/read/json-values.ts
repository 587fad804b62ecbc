import type { Inexact } from "./exact-numbers.ts";
import { type Broken, cutOff, type Found, maxBytes, tooLarge } from "./found.ts";
import { JsonDocuments, type Lists } from "./json-documents.ts";

/**
 * The values of JSON documents, one after the other, without holding them in memory. A text may contain one or several
 * documents. If a document has one of the `lists`, the values are its items and the package's statements about itself.
 * Otherwise the document is one value, and if it is a list, each item is a value. After a broken part, reading continues at the
 * next line that begins with a value.
 */
export async function* jsonValues(
  text: AsyncIterable<string>,
  lists: Lists,
  inexact: Inexact,
): AsyncGenerator<Found | Broken> {
  let documents: JsonDocuments | null = new JsonDocuments(lists, inexact, 0);
  let wasBroken = false;
  let start = 0;
  let rest = "";
  try {
    for await (const chunk of text) {
      rest += chunk;
      while (rest !== "") {
        if (documents === null) {
          const next = nextLine(rest, 0);
          const skipped: string = next < 0 ? rest.slice(0, -1) : rest.slice(0, next + 1);
          start += Buffer.byteLength(skipped);
          rest = rest.slice(skipped.length);
          // The last character may be the line end before a value.
          if (next < 0) break;
          documents = new JsonDocuments(lists, inexact, start, true);
        }
        // If a document has one broken place, it has more. Each should cost one line only, not all the text in memory.
        const next: number = wasBroken ? nextLine(rest, 1) : -1;
        const piece: string = next < 0 ? rest : rest.slice(0, next);
        const failure = documents.write(piece);
        yield* documents.found.splice(0);
        const { at, goodUntil, held } = documents;
        const broken: Broken | null = failure
          ? notJson(at, failure)
          : held > maxBytes
            ? tooLarge(`byte ${at - held}`)
            : null;
        const taken = broken ? upToByte(piece, goodUntil - start) : piece;
        if (broken) {
          yield broken;
          documents = null;
          wasBroken = true;
        }
        start += Buffer.byteLength(taken);
        rest = rest.slice(taken.length);
      }
    }
  } catch (error) {
    yield cutOff(`byte ${start}`, error as Error);
    return;
  }
  if (documents?.isCutOff()) yield cutOff(`byte ${documents.at}`, new Error("it ends in the middle of a value"));
}

/** The position of the next line end that is followed by a value, or -1. */
function nextLine(text: string, from: number): number {
  const lineEnd = /[\r\n](?=[{[])/g;
  lineEnd.lastIndex = from;
  return lineEnd.exec(text)?.index ?? -1;
}

const upToByte = (text: string, bytes: number) => Buffer.from(text).subarray(0, Math.max(0, bytes)).toString();

function notJson(at: number, { message }: Error): Broken {
  return {
    reason: "not JSON",
    message: `The file is not JSON after byte ${at}: ${message}. The ingest continues at the next line that begins with a value. If there is no such line, it does not read the rest.`,
    place: `byte ${at}`,
    text: null,
  };
}
