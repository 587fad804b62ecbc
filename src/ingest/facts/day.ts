import type { UncertainDate } from "../../values.ts";

/**
 * The calendar day of a date or time as written, in whatever time zone. Null if there is no text. A text that does not look
 * like a date is stored only in `stated`.
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

/** The day of a readable date. Null if the date has no bounds, so that another date may take its place. */
export function knownDayOf(value: unknown): UncertainDate | null {
  const day = dayOf(value);
  return day !== null && (day.earliest !== null || day.latest !== null) ? day : null;
}

/**
 * The moment of a time in ISO 8601, in milliseconds since 1970, for sorting. Null if the text is not a time. A time without a
 * zone counts as UTC, so that the order is the same on every machine.
 */
export function momentOf(value: unknown): number | null {
  const text = typeof value === "string" ? value.trim() : "";
  const [, day, time = "00:00", zone = "Z"] =
    /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?) ?(Z|[+-]\d{2}:?\d{2})?)?/i.exec(text) ?? [];
  if (day === undefined || knownDayOf(day) === null) return null;
  const moment = Date.parse(`${day}T${time}${zone.toUpperCase()}`);
  return Number.isNaN(moment) ? null : moment;
}

/** The bounds of a month, such as `2013-08`. */
export function monthOf(year: number, month: number): UncertainDate {
  const edtf = `${year}-${String(month).padStart(2, "0")}`;
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return { edtf, earliest: `${edtf}-01`, latest: `${edtf}-${last}`, stated: null };
}

/**
 * True for a day of the calendar. Programs write the years 1 and 9999 and 1900-01-01 if there is no date, so these are not
 * days.
 */
export function isDay(year: number, month: number, date: number): boolean {
  if (year < 1000 || year === 9999 || (year === 1900 && month === 1 && date === 1)) return false;
  const made = new Date(Date.UTC(year, month - 1, date));
  return made.getUTCMonth() === month - 1 && made.getUTCDate() === date;
}
