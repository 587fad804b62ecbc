import type { LookupFunction } from "node:net";
import { createWriteStream } from "node:fs";
import { buffer } from "node:stream/consumers";
import { rename } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import pRetry from "p-retry";
import { Agent, fetch, type Response } from "undici";
import type { Clock } from "../clock.ts";
import type { Pace } from "./pace.ts";
import { publicLookup, refusedAddress, whyRefused } from "../../public-address.ts";
import { pauseAfter, pauseAsked, RequestFailed } from "./request-failed.ts";

export interface HttpOptions {
  clock: Clock;
  pace: Pace;
  signal: AbortSignal;
  /** Names the project and an address of the person who runs this server. */
  userAgent: string;
  /** True if requests may go to private addresses. */
  allowsPrivate: boolean;
  /** Finds the public addresses of a name. Tests give their own. */
  lookup?: LookupFunction;
  /** The milliseconds between the starts of two requests to one host. */
  interval: number;
  /** True if a host gets no request before the interval is over, because another process may just have sent one. */
  waitsFirst?: boolean;
  /** The milliseconds for statuses by which a host says "later", without saying when. */
  busy?: Readonly<Record<number, number>>;
  /** The longest time for one answer, in milliseconds, and its greatest size, in bytes. */
  timeLimit?: number;
  maxBytes?: number;
}

export interface Asked {
  etag?: string | null;
  lastModified?: string | null;
  /** Statuses that are an answer, and not a failure, besides 200 and 304. */
  accepted?: readonly number[];
  /** Writes the body into this file instead of memory. The file appears when the body is complete. */
  file?: string;
  /** Throws a `RequestFailed` if the body is not what was expected, so that it is requested again. */
  check?: (body: Buffer) => void;
}

export interface Answer {
  status: number;
  /** The address after redirects. */
  url: string;
  etag: string | null;
  lastModified: string | null;
  /** Empty if the body went into a file. */
  body: Buffer;
}

const attempts = 6;
const maxRedirects = 5;

/** Sends polite requests to addresses that may be anybody's. */
export class HttpClient {
  readonly #agent: Agent;

  constructor(private readonly options: HttpOptions) {
    const connect = { timeout: 15_000, ...(options.allowsPrivate ? {} : { lookup: options.lookup ?? publicLookup() }) };
    this.#agent = new Agent({ connect, headersTimeout: 60_000, bodyTimeout: 60_000 });
  }

  close = () => this.#agent.destroy();

  /**
   * Gets a document. It asks again, later and up to six times in all, if the host is busy, fails, cuts the answer off, or if `check`
   * rejects the answer.
   * @throws RequestFailed if the host goes on failing, or refuses.
   */
  async get(address: string, asked: Asked = {}): Promise<Answer> {
    return pRetry((attempt) => this.#followed(address, asked, attempt), {
      retries: attempts - 1,
      // `Pace` waits before the next attempt.
      minTimeout: 0,
      maxTimeout: 0,
      signal: this.options.signal,
      shouldRetry: ({ error }) => error instanceof RequestFailed && error.pause !== null,
      onFailedAttempt: ({ error }) => {
        if (error instanceof RequestFailed && error.pause !== null)
          this.options.pace.postpone(new URL(address).host, error.pause);
      },
    });
  }

  async #followed(address: string, asked: Asked, attempt: number): Promise<Answer> {
    let url = new URL(address);
    for (let redirects = 0; redirects <= maxRedirects; redirects++) {
      const refused = this.options.allowsPrivate ? null : whyRefused(url);
      if (refused !== null)
        throw new RequestFailed(
          `Does not request ${url.href}: ${refused}. If you trust this feed with your network, add it again with --allow-private-addresses.`,
          null,
        );
      if (this.options.waitsFirst) this.options.pace.beginLater(url.host, this.options.interval);
      const answer = await this.options.pace.inTurn(url.host, this.options.interval, this.options.signal, () =>
        this.#once(url, asked, attempt),
      );
      if (!(answer instanceof URL)) return answer;
      if (url.protocol === "https:" && answer.protocol !== "https:")
        throw new RequestFailed(`${url.href} redirects to ${answer.href}, which is not encrypted.`, null);
      url = answer;
    }
    throw new RequestFailed(`${address} redirects more than ${maxRedirects} times.`, null);
  }

  /** Sends one request. Returns the address that it redirects to, or the answer. */
  async #once(url: URL, asked: Asked, attempt: number): Promise<Answer | URL> {
    const { signal, timeLimit = 120_000, maxBytes = 64_000_000, userAgent } = this.options;
    const inTime = AbortSignal.timeout(timeLimit);
    try {
      const response = await fetch(url, {
        dispatcher: this.#agent,
        redirect: "manual",
        signal: AbortSignal.any([signal, inTime]),
        headers: {
          "user-agent": userAgent,
          ...(asked.etag ? { "if-none-match": asked.etag } : {}),
          ...(asked.lastModified ? { "if-modified-since": asked.lastModified } : {}),
        },
      });
      const location = response.headers.get("location");
      if ([301, 302, 303, 307, 308].includes(response.status) && location) {
        await response.body?.cancel();
        return new URL(location, url);
      }
      if (response.status !== 200) return await this.#other(url, response, asked, attempt);
      const body = await received(url, response, maxBytes, asked.file);
      asked.check?.(body);
      return answerOf(url, response, body);
    } catch (error) {
      signal.throwIfAborted();
      if (error instanceof RequestFailed) throw error;
      throw failure(url, error, inTime.aborted ? timeLimit : null, attempt);
    }
  }

  /** An answer other than 200. */
  async #other(url: URL, response: Response, { accepted = [] }: Asked, attempt: number): Promise<Answer> {
    await response.body?.cancel();
    const { status } = response;
    if (status === 304 || accepted.includes(status)) return answerOf(url, response, Buffer.alloc(0));
    const { clock, busy = {} } = this.options;
    const isBusy = status === 429 || status === 503 || status in busy;
    const pause = isBusy
      ? pauseAsked(response.headers.get("retry-after"), clock.now(), busy[status])
      : status === 408 || status >= 500
        ? pauseAfter(attempt)
        : null;
    throw new RequestFailed(
      `${url.href} answers with status ${status}${isBusy ? " (too many requests)" : ""}.`,
      pause,
      status,
    );
  }
}

/** Receives the body, into memory or into a file. */
async function received(url: URL, { body }: Response, maxBytes: number, file?: string): Promise<Buffer> {
  const chunks = limited(url, body ?? [], maxBytes);
  if (file === undefined) return buffer(chunks);
  await pipeline(chunks, createWriteStream(`${file}.part`));
  await rename(`${file}.part`, file);
  return Buffer.alloc(0);
}

/** Counts the bytes after unpacking, so that a small answer cannot become a large one. */
async function* limited(url: URL, body: AsyncIterable<Uint8Array> | [], maxBytes: number): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  for await (const chunk of body) {
    bytes += chunk.byteLength;
    if (bytes > maxBytes)
      throw new RequestFailed(
        `The answer of ${url.href} is larger than ${maxBytes.toLocaleString("en")} bytes.`,
        null,
        200,
      );
    yield chunk;
  }
}

const answerOf = (url: URL, { status, headers }: Response, body: Buffer): Answer => ({
  status,
  url: url.href,
  etag: headers.get("etag"),
  lastModified: headers.get("last-modified"),
  body,
});

function failure(url: URL, error: unknown, tooLong: number | null, attempt: number): RequestFailed {
  if (tooLong !== null)
    return new RequestFailed(`${url.href} did not send its answer within ${tooLong / 1000} s.`, pauseAfter(attempt));
  const { cause = error } = error as { cause?: unknown };
  const { code, message } = cause as NodeJS.ErrnoException;
  if (code === refusedAddress)
    return new RequestFailed(
      `Does not request ${url.href}: ${message}. If you trust this feed with your network, add it again with --allow-private-addresses.`,
      null,
    );
  return new RequestFailed(`${url.href} cannot be read: ${message}.`, pauseAfter(attempt), null, { cause: error });
}
