import { ForewarnedError } from "../../errors.ts";
import { retryAfter } from "../../retry-after.ts";

/** A request that failed. */
export class RequestFailed extends ForewarnedError {
  constructor(
    message: string,
    /** The milliseconds after which the host may be asked again. Null if asking again does not help. */
    readonly pause: number | null,
    /** The HTTP status; null if there was no answer. */
    readonly status: number | null = null,
    options?: { cause?: unknown },
  ) {
    super("FEED_FAILED", message, options);
  }

  /** True if the host refuses this server, is in trouble or does not answer. That says nothing about the document. */
  get isOfHost(): boolean {
    const { status, pause } = this;
    return status === null ? pause !== null : [401, 403, 408, 429].includes(status) || status >= 500;
  }
}

/** The beginning of an answer that is not what was expected, for a message. */
export const beginningOf = (text: string): string =>
  JSON.stringify(text.trimStart().split("\n", 1)[0]!.trimEnd().slice(0, 80));

/** The pause before another attempt after a failure of unknown length: 5 s, 10 s, 20 s and so on. */
export const pauseAfter = (attempt: number): number => 5_000 * 2 ** (attempt - 1);

const usualPause = 120_000;
const longestPause = 3_600_000;

/**
 * The pause that an answer asks for with `Retry-After`, in milliseconds; two minutes if it names none, and at most an hour.
 */
export function pauseAsked(header: string | null, now: number, otherwise = usualPause): number {
  const asked = retryAfter(header, now);
  return asked === null ? otherwise : Math.min(Math.max(asked, 1_000), longestPause);
}
