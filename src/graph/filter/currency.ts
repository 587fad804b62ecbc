import { ForewarnedError } from "../../errors.ts";

/**
 * Checks the form of a currency code. An invalid code would find nothing, and the empty answer would look like a clean record.
 * @throws ForewarnedError `BAD_USER_INPUT` if it is not three capital letters.
 */
export function checkCurrency(code: string, argument: string): void {
  if (/^[A-Z]{3}$/.test(code)) return;
  throw new ForewarnedError(
    "BAD_USER_INPUT",
    `"${argument}: ${code}" is not a currency; expected a code of three capital letters (ISO 4217), such as "GBP".`,
  );
}
