import { isLosslessNumber } from "lossless-json";

/** A value of JSON in which a number that a float cannot hold as it is written is what `make` makes of its digits. */
export function withInexact(value: unknown, make: (digits: string) => unknown): unknown {
  const text = JSON.stringify(value, (_, each: unknown) => (isLosslessNumber(each) ? make(each.value) : each));
  return JSON.parse(text) as unknown;
}
