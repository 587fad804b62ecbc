import type { ErrorRequestHandler, RequestHandler, Response } from "express";
import type { Logger } from "pino";

/** Answers a request whose method the path does not support. */
export const sendMethodNotAllowed: RequestHandler = (request, response) => {
  response.set("allow", "GET, HEAD");
  send(response, 405, `${request.path} is read-only: use GET, not ${request.method}.`);
};

/** Answers a request for a path that does not exist. */
export const sendNotFound: RequestHandler = (request, response) =>
  send(
    response,
    404,
    `There is nothing at ${request.path} for ${request.method}. The server has: / (the front page), /sandbox, /graphql, /schema.graphql, /export (tables), /watches and /health.`,
  );

/**
 * Answers a body that is not JSON or is too large like any other error of the API. A defect is logged, and the reply hides its
 * details.
 */
export function sendBadRequest(log?: Logger): ErrorRequestHandler {
  return (error: { status?: number; message: string }, request, response, next) => {
    const isDefect = !error.status || error.status >= 500;
    if (isDefect) log?.error({ err: error, path: request.path }, "a request met a defect");
    // The reply has begun, so Express closes the connection.
    if (response.headersSent) next(error);
    else if (isDefect) sendInternalError(response);
    else
      response.status(error.status!).json({
        errors: [{ message: `Cannot read the request: ${error.message}`, extensions: { code: "BAD_USER_INPUT" } }],
      });
  };
}

/** Answers a defect without its details, which are in the log. */
export function sendInternalError(response: Response): void {
  send(response, 500, "The server met an unexpected error. The log has the details.");
}

/** Sends a message as plain text, which no cache may store. */
export function send(response: Response, status: number, message: string): void {
  response.status(status).set("cache-control", "no-store").type("text/plain").send(`${message}\n`);
}
