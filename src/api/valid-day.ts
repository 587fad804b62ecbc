/** True if a text is a day of the calendar as `YYYY-MM-DD`; "2024-02-30" is not. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new globalThis.Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** Today in UTC, as `YYYY-MM-DD`. */
export const today = () => new globalThis.Date().toISOString().slice(0, "YYYY-MM-DD".length);
