const minute = 60_000;
const longest = 60 * minute;

/** The time at which a comparison that failed a number of times in a row is tried again: after 1 minute, 2, 4 and so on, up to an hour. */
export function nextComparison(failures: number, now: Date): Date {
  return new Date(now.getTime() + Math.min(minute * 2 ** (failures - 1), longest));
}
