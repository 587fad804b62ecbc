import { format, isValid, parse } from "date-fns";
import type { UncertainDate } from "../../../values.ts";
import { dayOf, isDay, monthOf } from "../../facts/day.ts";

const days = [
  "dd/MM/yyyy",
  "dd/MM/yy",
  "dd-MM-yyyy",
  "dd-MM-yy",
  "dd.MM.yyyy",
  "dd.MM.yy",
  "dd-MMM-yyyy",
  "dd-MMM-yy",
  "dd MMM yyyy",
  "dd MMMM yyyy",
  "MMM dd, yyyy",
  "MMMM dd, yyyy",
  "yyyy/MM/dd",
  "yyyyMMdd",
];
/** Patterns with a day of the week, which must be the weekday of the date. */
const weekdays = [
  "EEEE, MMMM d, yyyy",
  "EEEE, d MMMM yyyy",
  "EEEE d MMMM yyyy",
  "EEE, MMM d, yyyy",
  "EEE, d MMM yyyy",
  "EEE d MMM yyyy",
];
const months = ["MMM-yy", "MMM-yyyy", "MMMM yyyy", "MMM yyyy", "MM/yyyy", "yyyy-MM", "MMMM-yy"];

/**
 * The day on which something was paid, as UK files write days (the day before the month). Null if there is no text. A text that
 * is not a date is stored as stated.
 */
export function paidOn(text: string | null): UncertainDate | null {
  const given = text?.trim() ?? "";
  if (given === "") return null;
  if (/^\d{4}-\d{2}-\d{2}/.test(given)) return dayOf(given);
  const plain = given
    .replace(/\s+\d{1,2}:\d{2}(:\d{2})?(\.\d+)?(\s*[ap]\.?m\.?)?$/i, "")
    .replace(/(\d)(st|nd|rd|th)\b/, "$1")
    .replace(/\bSept\b/i, "Sep");
  for (const pattern of /^[a-z]+day\b|^(mon|tue|wed|thu|fri|sat|sun)\b/i.test(plain) ? weekdays : days) {
    const [year, month, date] = read(plain, pattern);
    if (year !== undefined && isDay(year, month!, date!))
      return dayOf(`${year}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`);
  }
  const serial = /^\d{5}(\.\d+)?$/.test(plain) ? Number(plain) : 0;
  // Spreadsheets count days since 1899-12-30. The limits are the years 2000 to 2049.
  if (serial >= 36_526 && serial < 54_789)
    return dayOf(new Date(Date.UTC(1899, 11, 30 + Math.floor(serial))).toISOString().slice(0, 10));
  return paidIn(plain) ?? { edtf: null, earliest: null, latest: null, stated: given };
}

/** The month of a sale. Files often write a month as its first day ("2012-10-01l") instead of by its name. */
export function paidIn(text: string | null): UncertainDate | null {
  const given = text?.trim() ?? "";
  if (given === "") return null;
  const [, year, month] = /^(\d{4})-(\d{2})-01/.exec(given) ?? [];
  if (year !== undefined && Number(month) >= 1 && Number(month) <= 12)
    return { ...monthOf(Number(year), Number(month)), stated: given };
  for (const pattern of months) {
    const [year, month] = read(given.replace(/\bSept\b/i, "Sep"), pattern);
    if (year !== undefined) return { ...monthOf(year, month!), stated: given };
  }
  return null;
}

function read(text: string, pattern: string): [number?, number?, number?] {
  const date = parse(text, pattern, new Date(2000, 0, 1));
  if (!isValid(date) || date.getFullYear() < 1900 || date.getFullYear() >= 2100) return [];
  // The library moves a date to the weekday that stands before it.
  const isAsWritten = !pattern.startsWith("E") || format(date, "EEE").toLowerCase() === text.slice(0, 3).toLowerCase();
  return isAsWritten ? [date.getFullYear(), date.getMonth() + 1, date.getDate()] : [];
}
