import type { Inexact } from "./exact-numbers.ts";
import { type Broken, cutOff, type Found, maxBytes, tooLarge } from "./found.ts";
import { JsonDocuments, type Lists } from "./json-documents.ts";

/**
 * The values of JSON as they are read, none kept: of each of its documents, one or several after one another, the items of `lists`
 * and what the package says of itself; a whole document where it has no such list, and each item of one that is a list itself.
 * After what is broken it is read on from the next line that begins with a value.
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
          // The last character may be the end of the line before.
          if (next < 0) break;
          documents = new JsonDocuments(lists, inexact, start, true);
        }
        // Where there is one broken place there are more: each costs its line, and not all that is at hand.
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

/** Where the end of a line is after which a value begins. */
function nextLine(text: string, from: number): number {
  const lineEnd = /[\r\n](?=[{[])/g;
  lineEnd.lastIndex = from;
  return lineEnd.exec(text)?.index ?? -1;
}

const upToByte = (text: string, bytes: number) => Buffer.from(text).subarray(0, Math.max(0, bytes)).toString();

function notJson(at: number, { message }: Error): Broken {
  return {
    reason: "not JSON",
    message: `It is not JSON after byte ${at}: ${message}. It is read on from the next line that begins with a value.`,
    place: `byte ${at}`,
    text: null,
  };
}
