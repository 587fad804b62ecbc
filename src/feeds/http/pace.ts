import type { Clock } from "../clock.ts";

/** The share of the pause between two requests that chance adds to it, so that many servers do not ask in step. */
const jitter = 0.1;

/**
 * Sends requests to each host one at a time, with a pause between the starts of two. All feeds of a process share one.
 *
 * It is not `p-throttle`, because its clock is the system's, and because a host that says "later" must delay every request to it.
 */
export class Pace {
  readonly #free = new Map<string, number>();
  readonly #last = new Map<string, Promise<unknown>>();

  constructor(private readonly clock: Clock) {}

  /** Does the work when the host is free: after all earlier requests to it, and `pause` milliseconds after the start of the last. */
  async inTurn<T>(host: string, pause: number, signal: AbortSignal, work: () => Promise<T>): Promise<T> {
    const before = this.#last.get(host);
    const turn = (async () => {
      await before;
      signal.throwIfAborted();
      const left = (this.#free.get(host) ?? 0) - this.clock.now();
      if (left > 0) await this.clock.wait(left, signal);
      this.postpone(host, pause * (1 + jitter * this.clock.random()));
      return work();
    })();
    this.#last.set(
      host,
      turn.catch(() => undefined),
    );
    return turn;
  }

  /** Sends nothing to the host for a number of milliseconds from now, if nothing was sent to it yet. */
  beginLater(host: string, milliseconds: number): void {
    if (!this.#free.has(host)) this.postpone(host, milliseconds);
  }

  /** Sends nothing to the host for a number of milliseconds from now. */
  postpone(host: string, milliseconds: number): void {
    const until = this.clock.now() + milliseconds;
    this.#free.set(host, Math.max(until, this.#free.get(host) ?? 0));
  }
}
