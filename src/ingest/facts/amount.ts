import type { Money } from "../../values.ts";

const currencies = new Set(Intl.supportedValuesOf("currency"));

/** An amount in the digits of the source, from a number or a text such as "1,234.50". Null if it is not an amount. */
function digitsOf(value: unknown): string | null {
  if (typeof value === "number") return Number.isFinite(value) ? plain(String(value)) : null;
  // A text with words is not an amount, because the currency has its own member.
  return typeof value === "string" && !/[a-z]{2}/i.test(value) ? (statedAmount(value)?.amount ?? null) : null;
}

/** An amount as stated in a table. */
export interface StatedAmount {
  amount: string;
  /** The currency of its sign or code. Null if several currencies share the sign. Undefined if there is none. */
  currency: string | null | undefined;
}

/**
 * Reads an amount as tables write it: "(£1,234.50)", "30,000.00-", "€1,000", "500 CR". Null if the text is not an amount. A
 * credit is negative. Commas must separate thousands, because in other countries a comma may be the decimal point.
 */
export function statedAmount(text: string): StatedAmount | null {
  const { before, digits, after } = amountPattern.exec(text.trim())?.groups ?? {};
  if (digits === undefined) return null;
  const signs = `${before} ${after}`;
  const minuses = signs.match(/[-\u2212\u2013]|\bCR\b|\(.*\)/gi) ?? [];
  const isBracketed = /\(/.test(before!) === /\)/.test(after!);
  const marks = signs.match(/[£€$]|(?![CD]R\b)[a-z]{2,}/gi) ?? [];
  const [mark] = marks;
  const currency = mark === undefined ? undefined : mark in signsOfCurrency ? signsOfCurrency[mark]! : currencyOf(mark);
  if (!isBracketed || minuses.length > 1 || marks.length > 1 || (currency === null && mark !== "$")) return null;
  const amount = plain(digits.replaceAll(",", ""));
  if (amount === null) return null;
  return { amount: minuses.length === 1 ? `-${amount}` : amount, currency };
}

const amountPattern =
  /^(?<before>(?:[-+\u2212\u2013(£€$\s]|[A-Z]{3}(?=[\s\d(]))*)(?<digits>(?:\d+|[1-9]\d{0,2}(?:,\d{3})+)(?:\.\d*)?(?:e[+-]?\d+)?|\.\d+)(?<after>\s*(?:[-\u2212\u2013)£€\s]|[A-Z]{3}\b|[CD]R\b)*)$/i;

/** Several countries have a dollar. */
const signsOfCurrency: Record<string, string | null> = { "£": "GBP", "€": "EUR", $: null };

/**
 * The digits of a number, written without an exponent. Null if the exponent is absurd: publishers write 1e9999 for a number
 * without a limit.
 */
function plain(text: string): string | null {
  const [, sign = "", whole = "", fraction = "", exponent = "0"] =
    /^(-?)(\d*)\.?(\d*)(?:e([+-]?\d+))?$/i.exec(text) ?? [];
  const shift = Number(exponent);
  if (Math.abs(shift) > largestExponent) return null;
  if (shift === 0) return `${sign}${whole || "0"}${fraction ? `.${fraction}` : ""}`;
  const digits = whole + fraction;
  const point = whole.length + shift;
  const padded = point <= 0 ? "0".repeat(1 - point) + digits : digits.padEnd(point, "0");
  const at = Math.max(point, 1);
  const rest = padded.slice(at).replace(/0+$/, "");
  return `${sign}${padded.slice(0, at).replace(/^0+(?=\d)/, "")}${rest ? `.${rest}` : ""}`;
}

const largestExponent = 40;

/** An ISO 4217 code from a text in upper or lower case. Null if it is not one. */
export function currencyOf(value: unknown): string | null {
  const code = typeof value === "string" ? value.trim().toUpperCase() : "";
  return currencies.has(code) ? code : null;
}

/**
 * An OCDS value. Null if it has no amount. The UK extension of OCDS adds `amountGross`, "the amount including all taxes"
 * (github.com/cabinetoffice/ocds_uk_extension). Beside it, `amount` excludes the tax. Without `amount`, the gross amount is the
 * value.
 */
export function moneyOf(value: unknown, member = "amount"): Money | null {
  if (value === null || typeof value !== "object") return null;
  const given = value as Record<string, unknown>;
  const amount = digitsOf(given[member]);
  const gross = member === "amount" ? grossOf(value) : null;
  return amount === null ? gross : { amount, currency: currencyOf(given.currency), vat: gross ? "EXCLUDED" : null };
}

/** The gross amount of an OCDS value. Null if the source does not state it. */
export function grossOf(value: unknown): Money | null {
  if (value === null || typeof value !== "object") return null;
  const given = value as Record<string, unknown>;
  const amount = digitsOf(given.amountGross);
  return amount === null ? null : { amount, currency: currencyOf(given.currency), vat: "INCLUDED" };
}
