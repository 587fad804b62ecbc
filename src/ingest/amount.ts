import type { Money } from "../model.ts";

const currencies = new Set(Intl.supportedValuesOf("currency"));

/** An amount in the source's digits, a number or a text such as "1,234.50"; null where it is none. */
export function digitsOf(value: unknown): string | null {
  if (typeof value === "number") return Number.isFinite(value) ? plain(String(value)) : null;
  if (typeof value !== "string") return null;
  const text = value
    .trim()
    .replace(/^[£$€]\s*|,(?=\d{3})/g, "")
    .replace(/^\((.+)\)$/, "-$1")
    .replace(/^(-?)[£$€]/, "$1");
  return /^-?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i.test(text) ? plain(text) : null;
}

/** Digits without an exponent. */
function plain(text: string): string {
  const [, sign = "", whole = "", fraction = "", exponent = "0"] =
    /^(-?)(\d*)\.?(\d*)(?:e([+-]?\d+))?$/i.exec(text) ?? [];
  const shift = Number(exponent);
  if (shift === 0) return `${sign}${whole || "0"}${fraction ? `.${fraction}` : ""}`;
  const digits = whole + fraction;
  const point = whole.length + shift;
  const padded = point <= 0 ? "0".repeat(1 - point) + digits : digits.padEnd(point, "0");
  const at = Math.max(point, 1);
  const rest = padded.slice(at).replace(/0+$/, "");
  return `${sign}${padded.slice(0, at).replace(/^0+(?=\d)/, "")}${rest ? `.${rest}` : ""}`;
}

/** An ISO 4217 code in whatever case; null where it is none. */
export function currencyOf(value: unknown): string | null {
  const code = typeof value === "string" ? value.trim().toUpperCase() : "";
  return currencies.has(code) ? code : null;
}

/** An OCDS value; null where it has no amount. */
export function moneyOf(value: unknown, member = "amount"): Money | null {
  if (value === null || typeof value !== "object") return null;
  const given = value as Record<string, unknown>;
  const amount = digitsOf(given[member]);
  return amount === null ? null : { amount, currency: currencyOf(given.currency), vat: null };
}
