import { isLosslessNumber } from "lossless-json";

/** A JSON value in which `make` replaces each number that a float cannot hold exactly. `make` gets the digits of the number. */
export function withInexact(value: unknown, make: (digits: string) => unknown): unknown {
  const text = JSON.stringify(value, (_, each: unknown) => (isLosslessNumber(each) ? make(each.value) : each));
  return JSON.parse(text) as unknown;
}
