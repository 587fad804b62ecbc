import type { Clock } from "../../src/feeds/clock.ts";

export interface FakeClock extends Clock {
  set(time: string): void;
}

/** A clock on which waiting takes no time. */
export function fakeClock(time: string): FakeClock {
  let now = Date.parse(time);
  return {
    now: () => now,
    wait: async (milliseconds, signal) => {
      signal.throwIfAborted();
      now += Math.ceil(milliseconds);
    },
    random: () => 0.5,
    set: (to) => (now = Date.parse(to)),
  };
}
