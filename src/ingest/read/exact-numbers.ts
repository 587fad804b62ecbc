import { Tokenizer } from "@streamparser/json";
import { LosslessNumber, parse, stringify } from "lossless-json";

/**
 * Numbers that a float cannot hold exactly keep their digits. "372032.10" has a digit that 372032.1 lacks, and an id above 2^53
 * would become its neighbour. A release therefore stays the same and has the same key, whichever way it is read.
 */
const isExact = (text: string) => String(Number(text)) === text;

/** Converts the digits of such a number. */
export type Inexact = (digits: string) => unknown;
/** The digits as a text. */
export const asText: Inexact = (digits) => digits;
/** A number object, so that a schema recognises it as a number. */
export const asNumber: Inexact = (digits) => new LosslessNumber(digits);

/** Splits JSON into tokens, with exact numbers. */
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
    // The last value of a repeated key counts, as in `JSON.parse`.
    onDuplicateKey: ({ newValue }) => newValue,
  });
}

/** `JSON.stringify` with the digits of numbers that `asNumber` made. */
export const stringifyExactly = (value: unknown) => stringify(value)!;

const numberOf = (digits: string, inexact: Inexact) => (isExact(digits) ? Number(digits) : inexact(digits));

/**
 * Most texts have no such number and are parsed directly. Such numbers are long, end in zeros, have an exponent, are tiny, or
 * are minus zero.
 */
const mayBeInexact =
  /(?:^|[:,[])\s*(?:-?[\d.]{16}|-?\d+\.\d*0(?=\s*(?:[,}\]]|$))|-?\d[\d.]*e[+-]?\d|-?0\.0{6}|-0(?=\s*(?:[,}\]]|$)))/i;
