import { Neo4jError } from "neo4j-driver";
import { ForewarnedError } from "../../errors.ts";

/** Where a statement was sent, and what a person is told where that failed. */
export interface Place {
  uri: string;
  username: string;
  database: string;
  timeLimit: number;
  /** How many connections there may be at once. */
  connections: number;
  /** What a person may do where it is gone, as it is at that moment. */
  whenGone: () => string;
}

/** Whether there is no connection, rather than an answer that refuses. */
export function isLost({ code }: Neo4jError): boolean {
  return code === "ServiceUnavailable" || code === "SessionExpired";
}

/** How many connections were in use when none came free in time; null where something else failed. The driver has no code for it. */
function inUse({ message }: Neo4jError): number | null {
  const count = /^Connection acquisition timed out .* Active conn count = (\d+)/.exec(message)?.[1];
  return count === undefined ? null : Number(count);
}

/** What failed in the database, as it is told to a person; what is none of it stays what it is. */
export function asForewarnedError(error: unknown, { timeLimit, connections, whenGone, ...login }: Place): unknown {
  if (!(error instanceof Neo4jError)) return error;
  if (/TransactionTimedOut/.test(error.code)) {
    return new ForewarnedError(
      "GRAPH_TIMEOUT",
      `The database took longer than ${timeLimit / 1000} s. Ask for less at once, or narrow the filter.`,
      { cause: error },
    );
  }
  if (/\.Security\./.test(error.code)) {
    return new ForewarnedError(
      "GRAPH_UNAVAILABLE",
      `Neo4j at ${login.uri} refused the login of user "${login.username}". Check NEO4J_USERNAME and NEO4J_PASSWORD.`,
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
      `Neo4j at ${login.uri} has too little memory for this: ${firstLine(error.message)} Give it more: with FOREWARNED_NEO4J_HEAP=2g where Forewarned runs it (stop it first), else with its settings server.memory.heap.max_size and dbms.memory.transaction.total.max.`,
      { cause: error },
    );
  }
  const used = inUse(error);
  if (used !== null && used >= connections) {
    return new ForewarnedError(
      "GRAPH_UNAVAILABLE",
      `Neo4j at ${login.uri} was asked too many questions at once: all ${connections} connections to it are in use. Ask again.`,
      { cause: error },
    );
  }
  // Where some are left it is a database that lets itself be called and says nothing.
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

/** What failed while constraints and indexes were made, where it is no failure that any statement may have. */
export function asNotPrepared(error: unknown, { uri }: Place): unknown {
  if (!(error instanceof Neo4jError)) return error;
  return new ForewarnedError(
    "GRAPH_NOT_PREPARED",
    `The graph cannot be prepared: Neo4j at ${uri} refuses a constraint or an index that Forewarned needs. It says: ${firstLine(error.message)}
Remove what is in the way, and start again. Neo4j Browser lists it by SHOW INDEXES and SHOW CONSTRAINTS, and removes it by DROP INDEX or DROP CONSTRAINT with its name. Or use a Neo4j that holds nothing else.`,
    { cause: error },
  );
}

/** The driver says it in paragraphs, and guesses at encryption whatever happened. */
function whyUnavailable(message: string): string {
  if (/ECONNREFUSED/.test(message)) return "nothing listens there";
  if (/ENOTFOUND|EAI_AGAIN/.test(message)) return "no such host is known";
  if (/acquisition timed out/.test(message)) return "what listens there says nothing";
  if (/ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|timed? ?out/i.test(message)) return "the host is not reached";
  if (/certificate|ERR_SSL|ERR_TLS|EPROTO|wrong version number/i.test(message))
    return "it is encrypted otherwise than the address says (+s, +ssc, or neither)";
  return "the connection broke";
}

const firstLine = (message: string) => message.split("\n", 1)[0] ?? message;

/** Gives up what the database takes longer for than so many milliseconds. */
export async function within<T>(milliseconds: number, work: Promise<T>, { uri }: Place): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      // It has not ended, so nobody starts it again.
      const message = `Neo4j at ${uri} does not answer within ${milliseconds / 1000} s: it is frozen or too busy. Ask again, and else look after it.`;
      reject(new ForewarnedError("GRAPH_UNAVAILABLE", message));
    }, milliseconds);
  });
  return Promise.race([work, tooLong]).finally(() => clearTimeout(timer));
}

/** Passes on what comes of statements, and tells when the database is gone and when it is back: once each. */
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
