import { Neo4jError } from "neo4j-driver";
import { ForewarnedError } from "../../errors.ts";

/** The database that a statement is sent to, and what an error message about it needs. */
export interface Place {
  uri: string;
  username: string;
  database: string;
  /** The time limit of a reading statement, in milliseconds. */
  timeLimit: number;
  /** The maximum number of open connections. */
  connections: number;
  /** Returns the advice for a person if the database is gone. It may change with time. */
  whenGone: () => string;
}

/** True if the connection failed; false if the database answered with an error. */
export function isLost({ code }: Neo4jError): boolean {
  return code === "ServiceUnavailable" || code === "SessionExpired";
}

/**
 * The number of connections in use when none came free in time; null if something else failed. The driver has no code for this
 * failure, so its message is parsed.
 */
function inUse({ message }: Neo4jError): number | null {
  const count = /^Connection acquisition timed out .* Active conn count = (\d+)/.exec(message)?.[1];
  return count === undefined ? null : Number(count);
}

/** Turns an error of the driver into a `ForewarnedError` that a person can act on. Returns any other error unchanged. */
export function asForewarnedError(error: unknown, { timeLimit, connections, whenGone, ...login }: Place): unknown {
  if (!(error instanceof Neo4jError)) return error;
  if (/TransactionTimedOut/.test(error.code)) {
    return new ForewarnedError(
      "GRAPH_TIMEOUT",
      `The database took longer than the limit of ${timeLimit / 1000} s. Request less at once, or narrow the filter.`,
      { cause: error },
    );
  }
  if (/\.Security\./.test(error.code)) {
    return new ForewarnedError(
      "GRAPH_UNAVAILABLE",
      `Neo4j at ${login.uri} rejected the login of user "${login.username}". Check NEO4J_USERNAME and NEO4J_PASSWORD.`,
      { cause: error },
    );
  }
  if (/DatabaseNotFound/.test(error.code)) {
    return new ForewarnedError(
      "GRAPH_UNAVAILABLE",
      `Neo4j at ${login.uri} has no database "${login.database}". Check NEO4J_DATABASE.`,
      { cause: error },
    );
  }
  if (/OutOfMemory/.test(error.code)) {
    return new ForewarnedError(
      "GRAPH_OUT_OF_MEMORY",
      `Neo4j at ${login.uri} has too little memory for this: ${firstLine(error.message)} Give it more memory. If Forewarned runs this Neo4j, stop it and set FOREWARNED_NEO4J_HEAP=2g; otherwise, use the Neo4j settings server.memory.heap.max_size and dbms.memory.transaction.total.max.`,
      { cause: error },
    );
  }
  const used = inUse(error);
  if (used !== null && used >= connections) {
    return new ForewarnedError(
      "GRAPH_UNAVAILABLE",
      `Neo4j at ${login.uri} got too many queries at once: all ${connections} connections to it are in use. Query again.`,
      { cause: error },
    );
  }
  // If some connections are still free, the database accepts connections but does not respond.
  if (isLost(error) || used !== null) {
    return new ForewarnedError(
      "GRAPH_UNAVAILABLE",
      `Neo4j at ${login.uri} does not answer: ${whyUnavailable(error.message)}. ${whenGone()}`.trim(),
      { cause: error },
    );
  }
  if (error.retryable) {
    return new ForewarnedError(
      "GRAPH_UNAVAILABLE",
      `Neo4j at ${login.uri} cannot do this now: ${firstLine(error.message)}`,
      { cause: error },
    );
  }
  return error;
}

/** Turns an error of the driver into `GRAPH_NOT_PREPARED`, for a constraint or an index that Neo4j rejects. */
export function asNotPrepared(error: unknown, { uri }: Place): unknown {
  if (!(error instanceof Neo4jError)) return error;
  return new ForewarnedError(
    "GRAPH_NOT_PREPARED",
    `The graph cannot be prepared: Neo4j at ${uri} rejects a constraint or an index that Forewarned needs. Its message: ${firstLine(error.message)}
Remove the cause of the conflict, and start again. In Neo4j Browser, SHOW INDEXES and SHOW CONSTRAINTS list indexes and constraints; DROP INDEX or DROP CONSTRAINT with a name removes one. Or use a Neo4j that holds nothing else.`,
    { cause: error },
  );
}

/** Shortens the driver's message. The driver writes paragraphs, and suggests encryption as the cause of every failure. */
function whyUnavailable(message: string): string {
  if (/ECONNREFUSED/.test(message)) return "no program listens at this address";
  if (/ENOTFOUND|EAI_AGAIN/.test(message)) return "the host name is unknown";
  if (/acquisition timed out/.test(message)) return "the program that listens at this address does not respond";
  if (/ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|timed? ?out/i.test(message)) return "the host cannot be reached";
  if (/certificate|ERR_SSL|ERR_TLS|EPROTO|wrong version number/i.test(message))
    return "its encryption differs from the encryption that the address states (+s, +ssc, or neither)";
  return "the connection broke";
}

const firstLine = (message: string) => message.split("\n", 1)[0] ?? message;

/**
 * Waits for `work`, up to a number of milliseconds.
 * @throws ForewarnedError `GRAPH_UNAVAILABLE` if the work takes longer.
 */
export async function within<T>(milliseconds: number, work: Promise<T>, { uri }: Place): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      // The database still runs, so the message does not give the advice of `whenGone`, which is to start it.
      const message = `Neo4j at ${uri} did not answer within ${milliseconds / 1000} s: it is frozen or too busy. Query again. If this goes on, check Neo4j.`;
      reject(new ForewarnedError("GRAPH_UNAVAILABLE", message));
    }, milliseconds);
  });
  return Promise.race([work, tooLong]).finally(() => clearTimeout(timer));
}

/** Passes on the results of statements, and reports through `tell` when the database is gone and when it is back, once each. */
export function goneNoticed(
  { uri }: { uri: string },
  tell: (message: string) => void = () => undefined,
): <T>(work: Promise<T>) => Promise<T> {
  let isGone = false;
  return async (work) => {
    try {
      const done = await work;
      if (isGone) tell(`Neo4j at ${uri} answers again.`);
      isGone = false;
      return done;
    } catch (error) {
      if (error instanceof ForewarnedError && error.cause instanceof Neo4jError && isLost(error.cause)) {
        if (!isGone) tell(error.message);
        isGone = true;
      }
      throw error;
    }
  };
}
