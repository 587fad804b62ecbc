import { Tokenizer } from "@streamparser/json";

/*
 * Numbers that a float cannot hold as they are written stay text: "372032.10" has digits that 372032.1 has not, and an id of
 * more than 2^53 would become its neighbour. A release is the same, and has the same key, whichever way it is read.
 */
const isExact = (text: string) => String(Number(text)) === text;

/** Tokens of JSON, with exact numbers. */
export class ExactTokenizer extends Tokenizer {
  override parseNumber(text: string): number {
    return isExact(text) ? Number(text) : (text as unknown as number);
  }
}

/**
 * `JSON.parse` with exact numbers.
 * @throws SyntaxError
 */
export function parseExactly(text: string): unknown {
  return JSON.parse(
    mayBeInexact.test(text)
      ? text.replace(stringOrNumber, (each) => (each.startsWith('"') || isExact(each) ? each : `"${each}"`))
      : text,
  );
}

/** Most texts have no such number, and are parsed as they are: long, ending in zeros, with an exponent, tiny, minus zero. */
const mayBeInexact =
  /(?:^|[:,[])\s*(?:-?[\d.]{16}|-?\d+\.\d*0(?=\s*(?:[,}\]]|$))|-?\d[\d.]*e[+-]?\d|-?0\.0{6}|-0(?=\s*(?:[,}\]]|$)))/i;
const stringOrNumber = /"[^"\\]*(?:\\.[^"\\]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[+-]?\d+)?/gi;
