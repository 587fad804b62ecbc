import type { ErrorRequestHandler, RequestHandler, Response } from "express";
import type { Logger } from "pino";

/** What is asked for with a method that it has not. */
export const sendMethodNotAllowed: RequestHandler = (request, response) => {
  response.set("allow", "GET, HEAD");
  send(response, 405, `${request.path} is only read: ask with GET, not with ${request.method}.`);
};

/** What is asked for at a path where nothing is. */
export const sendNotFound: RequestHandler = (request, response) =>
  send(
    response,
    404,
    `There is nothing at ${request.path} for ${request.method}. There are: / (the sandbox), /graphql, /export (tables) and /health.`,
  );

/** A body that is no JSON or too large is answered like any other error of the API; a defect is masked and logged. */
export function sendBadRequest(log?: Logger): ErrorRequestHandler {
  return (error: { status?: number; message: string }, request, response, next) => {
    const isDefect = !error.status || error.status >= 500;
    if (isDefect) log?.error({ err: error, path: request.path }, "a request met a defect");
    // Express breaks the connection off.
    if (response.headersSent) next(error);
    else if (isDefect) sendInternalError(response);
    else
      response.status(error.status!).json({
        errors: [{ message: `Cannot read the request: ${error.message}`, extensions: { code: "BAD_USER_INPUT" } }],
      });
  };
}

/** Tells nothing of what it was. */
export function sendInternalError(response: Response): void {
  send(response, 500, "Something went wrong here that should not. It is in the log.");
}

/** Says why there is no answer. */
export function send(response: Response, status: number, message: string): void {
  response.status(status).set("cache-control", "no-store").type("text/plain").send(`${message}\n`);
}
