/**
 * Every error that Forewarned raises on purpose, and nothing else. A message says what failed, where, the value, what was
 * expected and what to do; anything that is not one of these is a defect, masked in the API and logged.
 */
export const errorCodes = [
  /** An argument of a query is not usable as given. */
  "BAD_USER_INPUT",
  /** An operation is larger, deeper or dearer than this server answers. */
  "QUERY_TOO_COMPLEX",
  /** The database cannot be reached, or refuses the login. */
  "GRAPH_UNAVAILABLE",
  /** The database has too little memory for what it is to do, which does not pass by waiting. */
  "GRAPH_OUT_OF_MEMORY",
  /** The database refuses a constraint or an index that the statements rely on. */
  "GRAPH_NOT_PREPARED",
  /** A statement took longer than its limit. */
  "GRAPH_TIMEOUT",
  /** A setting in the environment is missing or malformed. */
  "BAD_SETTING",
  /** No Neo4j was configured and none could be fetched or started. */
  "DATABASE_NOT_STARTED",
  /** A document or record does not have the form that its format asks for. */
  "BAD_DOCUMENT",
] as const;

export type ErrorCode = (typeof errorCodes)[number];

/** An expected failure, told to a person in full. */
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
