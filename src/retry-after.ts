/**
 * The milliseconds that an answer asks to wait with its header `Retry-After`: a number of seconds, or a date. Null if it does not
 * say, and 0 if the date has passed.
 * @see https://www.rfc-editor.org/rfc/rfc9110#field.retry-after
 */
export function retryAfter(header: string | null, now: number): number | null {
  const text = header?.trim() ?? "";
  const asked = /^\d+$/.test(text) ? Number(text) * 1_000 : Date.parse(text) - now;
  return Number.isFinite(asked) ? Math.max(asked, 0) : null;
}
