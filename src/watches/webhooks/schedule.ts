const minute = 60_000;
const hour = 60 * minute;

/**
 * The pauses before the next attempts, as the specification of Standard Webhooks recommends: nine attempts in about three days after
 * the first.
 * @see https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
 */
const pauses: readonly number[] = [
  5_000,
  5 * minute,
  30 * minute,
  2 * hour,
  5 * hour,
  10 * hour,
  14 * hour,
  20 * hour,
  24 * hour,
];

/** The longest time for which a receiver may put off the next attempt. */
const longest = 24 * hour;

/**
 * The time of the next attempt after a number of failed ones; null if there is none. Up to a tenth is added, so that receivers that
 * failed together are not tried together.
 * @param asked the milliseconds that the receiver asked to wait. The pause is never shorter than that, up to a day, nor than the
 * schedule says: attempts that follow fast would soon be used up.
 */
export function nextTry(attempts: number, now: Date, random: () => number, asked = 0): Date | null {
  const pause = pauses[attempts - 1];
  if (pause === undefined) return null;
  return new Date(now.getTime() + Math.max(Math.round(pause * (1 + random() / 10)), Math.min(asked, longest)));
}
