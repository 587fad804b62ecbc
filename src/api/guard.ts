import type { RequestHandler } from "express";
import { isLoopback } from "./loopback.ts";
import type { AllowedOrigins } from "./origins.ts";

/** The paths that answer with data of the graph. Like Express, this ignores case and accepts anything below these paths. */
const answers =
  /^\/(graphql|schema\.graphql|export|watches|search|organizations|contracts|frameworks|products|advisories|vulnerabilities)(\/|$)/i;

/**
 * Rejects requests that pages of other sites make through a person's browser. Such pages can reach a server on that person's
 * machine, either by its own address or by a host name of theirs that resolves to it.
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
        origin === undefined
          ? `A page of another site may not query this server with a request that has no Origin header. Send the request with fetch() in the mode "cors", and add the origin of the page to FOREWARNED_CORS_ORIGINS.`
          : `A page of another site (${origin}) may not query this server. To allow it, add its origin to FOREWARNED_CORS_ORIGINS.`,
      );
    else if (isLoopback(host) && !isLoopback(request.hostname))
      refuse(
        421,
        `This server answers on ${host} only, not as "${request.hostname}". To offer it to others, set HOST.`,
      );
    else next();

    function refuse(status: number, message: string) {
      response.status(status).json({ errors: [{ message, extensions: { code: "BAD_USER_INPUT" } }] });
    }
  };
}

/**
 * For browsers that send no `Sec-Fetch-Site`. It compares the hosts only, since a proxy in front may have changed the scheme to
 * TLS.
 */
function isOwn(origin: string, host: string | undefined): boolean {
  return URL.canParse(origin) && new URL(origin).host === host;
}
