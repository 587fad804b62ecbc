/**
 * The codes of all errors that Forewarned raises on purpose. A message says what failed, where, the value, what was expected and
 * what to do. Any other error is a defect: the API masks it, and the server logs it.
 */
export const errorCodes = [
  /** An argument of a query is not valid. */
  "BAD_USER_INPUT",
  /** An operation is larger, deeper or more costly than this server allows. */
  "QUERY_TOO_COMPLEX",
  /** The database cannot be reached, or rejects the login. */
  "GRAPH_UNAVAILABLE",
  /** The database has too little memory for a statement. Waiting does not help. */
  "GRAPH_OUT_OF_MEMORY",
  /** The database rejects a constraint or an index that the statements rely on. */
  "GRAPH_NOT_PREPARED",
  /** A statement took longer than its time limit, or the graph kept changing during a search for paths. */
  "GRAPH_TIMEOUT",
  /** A setting in the environment is missing or malformed. */
  "BAD_SETTING",
  /** No Neo4j was configured and none could be fetched or started. */
  "DATABASE_NOT_STARTED",
  /** A document or record does not have the form that its format requires. */
  "BAD_DOCUMENT",
  /** A source on the web that a feed follows does not answer as expected. */
  "FEED_FAILED",
] as const;

export type ErrorCode = (typeof errorCodes)[number];

/** An expected failure. People see its full message. */
export class ForewarnedError extends Error {
  override readonly name = "ForewarnedError";

  constructor(
    readonly code: ErrorCode,
    message: string,
    options?: { cause?: unknown },
  ) {
    super(message, options);
  }
}
