import { Tokenizer } from "@streamparser/json";
import { LosslessNumber, parse, stringify } from "lossless-json";

/*
 * Numbers that a float cannot hold as they are written keep their digits: "372032.10" has digits that 372032.1 has not, and an id of
 * more than 2^53 would become its neighbour. A release is the same, and has the same key, whichever way it is read.
 */
const isExact = (text: string) => String(Number(text)) === text;

/** What the digits of such a number become. */
export type Inexact = (digits: string) => unknown;
export const asText: Inexact = (digits) => digits;
/** A schema sees that it is a number. */
export const asNumber: Inexact = (digits) => new LosslessNumber(digits);

/** Tokens of JSON, with exact numbers. */
export class ExactTokenizer extends Tokenizer {
  constructor(private readonly inexact: Inexact) {
    super({});
  }

  override parseNumber(text: string): number {
    return numberOf(text, this.inexact) as number;
  }
}

/**
 * `JSON.parse` with exact numbers.
 * @throws SyntaxError
 */
export function parseExactly(text: string, inexact: Inexact): unknown {
  if (!mayBeInexact.test(text)) return JSON.parse(text);
  return parse(text, undefined, {
    parseNumber: (digits) => numberOf(digits, inexact),
    // As `JSON.parse` does.
    onDuplicateKey: ({ newValue }) => newValue,
  });
}

/** `JSON.stringify` with the digits of numbers that `asNumber` made. */
export const stringifyExactly = (value: unknown) => stringify(value)!;

const numberOf = (digits: string, inexact: Inexact) => (isExact(digits) ? Number(digits) : inexact(digits));

/** Most texts have no such number, and are parsed as they are: long, ending in zeros, with an exponent, tiny, minus zero. */
const mayBeInexact =
  /(?:^|[:,[])\s*(?:-?[\d.]{16}|-?\d+\.\d*0(?=\s*(?:[,}\]]|$))|-?\d[\d.]*e[+-]?\d|-?0\.0{6}|-0(?=\s*(?:[,}\]]|$)))/i;
