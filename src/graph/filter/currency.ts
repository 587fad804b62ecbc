import { ForewarnedError } from "../../errors.ts";

/** @throws ForewarnedError `BAD_USER_INPUT` for what is no code of a currency: it would find nothing, and look clean. */
export function checkCurrency(code: string, argument: string): void {
  if (/^[A-Z]{3}$/.test(code)) return;
  throw new ForewarnedError(
    "BAD_USER_INPUT",
    `"${argument}: ${code}" is not a currency; expected its three capitals (ISO 4217), such as "GBP".`,
  );
}
