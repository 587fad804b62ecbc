import type { RequestHandler } from "express";
import { isIPv4 } from "node:net";
import type { AllowedOrigins } from "./origins.ts";

/** What answers with something of the graph. Paths are met as Express meets them: in either case, and with what follows. */
const answers = /^\/(graphql|export)(\/|$)/i;

/**
 * Keeps other sites out of a server on somebody's own machine: their pages can make a browser send requests to it, under its own
 * address or under a name of theirs that leads to it.
 */
export function guard(host: string, origins: AllowedOrigins): RequestHandler {
  return (request, response, next) => {
    const site = request.get("sec-fetch-site");
    const origin = request.get("origin");
    const isForeign =
      site === undefined
        ? origin !== undefined && !isOwn(origin, request.get("host"))
        : (site === "cross-site" || site === "same-site") && request.get("sec-fetch-mode") !== "navigate";
    if (isForeign && !origins.has(origin) && answers.test(request.path))
      refuse(
        403,
        `a page of another site (${origin ?? "which does not say its name"}) may not ask this server; where it is to, name its origin in FOREWARNED_CORS_ORIGINS`,
      );
    else if (isLoopback(host) && !isLoopback(request.hostname))
      refuse(421, `this server answers on ${host} only, not as "${request.hostname}"; set HOST to offer it to others`);
    else next();

    function refuse(status: number, message: string) {
      response.status(status).json({ errors: [{ message, extensions: { code: "BAD_USER_INPUT" } }] });
    }
  };
}

/** A proxy in front may speak TLS, so that only the host tells. Browsers that send no `Sec-Fetch-Site` send this. */
function isOwn(origin: string, host: string | undefined): boolean {
  return URL.canParse(origin) && new URL(origin).host === host;
}

function isLoopback(host: string): boolean {
  // Of an address, not of a name such as 127.example.org, which leads wherever its owner wants.
  const isAddress = isIPv4(host) && host.startsWith("127.");
  return isAddress || host === "localhost" || host.endsWith(".localhost") || host === "::1" || host === "[::1]";
}
