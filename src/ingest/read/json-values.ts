import { Tokenizer, TokenParser } from "@streamparser/json";

/** A value of a document, and where it stands. */
export interface Found {
  value: unknown;
  /** The member of the document that it is or is one of: "releases", "publisher"; empty where it is the document itself. */
  member: string;
  place: string;
  /** The text itself, where it is at hand. */
  text?: string;
}

/** A part of a document that is no value. */
export interface Broken {
  reason: string;
  message: string;
  place: string;
  text: string | null;
}

/** No value of a document is larger; what is, cannot be held in memory. */
const mostBytes = 64 * 1024 * 1024;

/** Members of a package that stand for the whole, and are small. */
export const packageFacts: readonly string[] = [
  "uri",
  "publisher",
  "publishedDate",
  "license",
  "version",
  "dateReleased",
  "catalogVersion",
];

/**
 * The values of a JSON document as they are read, none kept: the items of `lists`, and what the package says of itself; the whole
 * document where there are no lists, and each item of a document that is a list itself.
 */
export async function* jsonValues(
  text: AsyncIterable<string>,
  lists: readonly string[] | "whole" | "items",
): AsyncGenerator<Found | Broken> {
  const paths =
    lists === "whole"
      ? ["$"]
      : lists === "items"
        ? ["$.*"]
        : [...lists.map((list) => `$.${list}.*`), ...packageFacts.map((fact) => `$.${fact}`)];
  const tokenizer = new ExactTokenizer({});
  const parser = new TokenParser({ paths, keepStack: false });
  const found: (Found | Broken)[] = [];
  let at = 0;
  let since = 0;
  const failed: Error[] = [];
  tokenizer.onToken = (token) => {
    at = token.offset;
    parser.write(token);
  };
  parser.onValue = ({ value, key, stack }) => {
    const member =
      lists === "whole"
        ? ""
        : stack.length > 1
          ? String(stack[1]!.key ?? "")
          : lists === "items"
            ? ""
            : String(key ?? "");
    found.push({
      value,
      member,
      place:
        lists === "whole"
          ? "byte 0"
          : `${[...stack.slice(1).map(({ key }) => key), key].filter((each) => each !== undefined).join("/")}, ending at byte ${at}`,
    });
    since = at;
  };
  tokenizer.onError = (error) => failed.push(error);
  parser.onError = (error) => failed.push(error);
  for await (const chunk of tolerant(text, (error) => failed.push(error))) {
    tokenizer.write(chunk);
    yield* found.splice(0);
    if (failed.length > 0) break;
    if (at - since > mostBytes) {
      yield {
        reason: "value too large",
        message: `A value of more than ${mostBytes / 1024 / 1024} MB begins after byte ${since}.`,
        place: `byte ${since}`,
        text: null,
      };
      return;
    }
  }
  const [failure] = failed;
  if (failure) {
    yield {
      reason: "not JSON",
      message: `It is not JSON after byte ${at}: ${failure.message}`,
      place: `byte ${at}`,
      text: null,
    };
  } else if (!parser.isEnded) {
    yield {
      reason: "cut off",
      message: `It ends after byte ${at}, in the middle of a value. What came before is read.`,
      place: `byte ${at}`,
      text: null,
    };
  }
}

/** The values of JSON Lines. A line that is no JSON concerns itself alone. */
export async function* jsonLines(text: AsyncIterable<string>): AsyncGenerator<Found | Broken> {
  let rest = "";
  let line = 0;
  const failed: Error[] = [];
  const read = (given: string): Found | Broken | null => {
    line++;
    const stripped = given.trim().replace(/^\uFEFF/, "");
    if (stripped === "") return null;
    const place = `line ${line}`;
    try {
      return { value: JSON.parse(withExactAmounts(stripped)), member: "", place, text: stripped };
    } catch (error) {
      return {
        reason: "not JSON",
        message: `Line ${line} is not JSON: ${(error as Error).message}`,
        place,
        text: stripped.slice(0, 1_000_000),
      };
    }
  };
  for await (const chunk of tolerant(text, (error) => failed.push(error))) {
    const lines = (rest + chunk).split("\n");
    rest = lines.pop()!;
    for (const each of lines) {
      const found = read(each);
      if (found) yield found;
    }
    if (rest.length > mostBytes) {
      yield {
        reason: "value too large",
        message: `Line ${line + 1} is longer than ${mostBytes / 1024 / 1024} MB.`,
        place: `line ${line + 1}`,
        text: null,
      };
      return;
    }
  }
  const found = read(rest);
  if (found) yield found;
  const [failure] = failed;
  if (failure)
    yield {
      reason: "cut off",
      message: `It ends after line ${line}: ${failure.message}`,
      place: `line ${line}`,
      text: null,
    };
}

/** A file that cannot be read to its end gives what can be read. */
async function* tolerant(text: AsyncIterable<string>, tell: (error: Error) => void): AsyncGenerator<string> {
  try {
    yield* text;
  } catch (error) {
    tell(error as Error);
  }
}

/** Numbers that a float cannot hold stay text: "372032.10" has digits that 372032.1 has not. */
class ExactTokenizer extends Tokenizer {
  override parseNumber(text: string): number {
    const number = Number(text);
    return String(number) === text ? number : (text as unknown as number);
  }
}

/** The same for a text that is parsed at once: amounts become text. */
function withExactAmounts(text: string): string {
  return text.replace(/("amount"\s*:\s*)(-?\d+\.\d*0|-?\d{16,}(?:\.\d+)?|-?\d+\.\d{9,})(?=\s*[,}])/g, '$1"$2"');
}
