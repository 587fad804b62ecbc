import type { RequestHandler } from "express";

/** Apollo Sandbox runs in the browser, from this address, and asks the server of whoever opened it. */
export const apolloSandbox = "https://studio.apollographql.com";

/** Paths that read the graph, as Express takes them: in either case, with or without a slash at the end. */
const reading = /^\/(graphql|export)(\/|$)/i;

/**
 * Keeps other sites out of a server on somebody's own machine: their pages can make a browser send requests to it, under its own
 * address or under a name of theirs that leads to it.
 */
export function guard(host: string): RequestHandler {
  return (request, response, next) => {
    const site = request.get("sec-fetch-site");
    const origin = request.get("origin");
    const foreign =
      (site === "cross-site" || site === "same-site") &&
      request.get("sec-fetch-mode") !== "navigate" &&
      origin !== apolloSandbox;
    if (foreign && reading.test(request.path))
      refuse(403, `a page of another site (${origin ?? "which does not say its name"}) may not ask this server`);
    else if (isLoopback(host) && !isLoopback(request.hostname))
      refuse(421, `this server answers on ${host} only, not as "${request.hostname}"; set HOST to offer it to others`);
    else next();

    function refuse(status: number, message: string) {
      response.status(status).json({ errors: [{ message, extensions: { code: "BAD_USER_INPUT" } }] });
    }
  };
}

function isLoopback(host: string): boolean {
  return (
    host === "localhost" || host.endsWith(".localhost") || /^127\./.test(host) || host === "::1" || host === "[::1]"
  );
}
