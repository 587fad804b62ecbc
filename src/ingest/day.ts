import type { UncertainDate } from "../model.ts";

/**
 * The calendar day of a date or time as it is written, whatever its zone; null where there is none. What does not look like a
 * date is kept in `stated` alone.
 */
export function dayOf(value: unknown): UncertainDate | null {
  if (typeof value !== "string" || value.trim() === "") return null;
  const text = value.trim();
  const [, year, month, date, rest] = /^(\d{4})-(\d{2})-(\d{2})(.*)$/s.exec(text) ?? [];
  if (year === undefined || !isDay(Number(year), Number(month), Number(date)))
    return { edtf: null, earliest: null, latest: null, stated: text };
  const edtf = `${year}-${month}-${date}`;
  const isWritten = rest === "" || /^[T ]\d{2}:\d{2}/.test(rest!);
  return { edtf, earliest: edtf, latest: edtf, stated: isWritten ? null : text };
}

/** A month, such as `2013-08`. */
export function monthOf(year: number, month: number): UncertainDate {
  const edtf = `${year}-${String(month).padStart(2, "0")}`;
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return { edtf, earliest: `${edtf}-01`, latest: `${edtf}-${last}`, stated: null };
}

export function isDay(year: number, month: number, date: number): boolean {
  const made = new Date(Date.UTC(year, month - 1, date));
  return year >= 1000 && made.getUTCMonth() === month - 1 && made.getUTCDate() === date;
}
