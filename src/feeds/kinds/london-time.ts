/*
 * Times on the clocks in London, as milliseconds since 1970 on those clocks. British procurement services take such times without a
 * zone, and ignore one. When the clocks go back, an hour comes twice: readers of windows must read the last two hours again.
 */

const clocks = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/London",
  hourCycle: "h23",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
  second: "2-digit",
});

/** The time on the clocks in London. */
export function londonTime(utc: number): number {
  const part = Object.fromEntries(clocks.formatToParts(utc).map(({ type, value }) => [type, value]));
  return Date.parse(`${part.year}-${part.month}-${part.day}T${part.hour}:${part.minute}:${part.second}Z`);
}

/** A time at which the clocks in London show this. If they show it twice, it is the earlier one. */
export function utcOfLondon(time: number): number {
  const hour = 3_600_000;
  return londonTime(time - hour) === time ? time - hour : time;
}

/** `2026-08-10T09:00:00`, without a zone. */
export const clockText = (time: number): string => new Date(time).toISOString().slice(0, 19);
