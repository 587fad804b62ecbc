import { setTimeout as wait } from "node:timers/promises";

/** The time, waiting and chance. Tests give their own, so that hours of waiting take no time. */
export interface Clock {
  /** The time in milliseconds since 1970. */
  now(): number;
  /** Waits for a number of milliseconds. Rejects if the signal aborts. */
  wait(milliseconds: number, signal: AbortSignal): Promise<void>;
  /** A number from 0 to below 1. */
  random(): number;
}

export const systemClock: Clock = {
  now: () => Date.now(),
  wait: (milliseconds, signal) => wait(milliseconds, undefined, { signal }),
  random: () => Math.random(),
};
