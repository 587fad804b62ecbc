import cors from "cors";
import type { RequestHandler } from "express";
import { isLoopback } from "./loopback.ts";

/** The origin of Apollo Sandbox, which runs in the browser and queries the server of the person who opened it. */
const apolloSandbox = "https://studio.apollographql.com";

/** The origins whose pages may query the server, such as `https://example.org`; `*` stands for all. */
export type Origins = "*" | readonly string[];

/** The allowed origins: the guard rejects other pages. */
export interface AllowedOrigins {
  has(origin: string | undefined): boolean;
  /**
   * Answers preflight requests, and adds the CORS headers to every reply, so that a page can read why the guard rejects it. They
   * name the origin of any page: an answer with data comes only after the guard.
   */
  headers: RequestHandler;
}

/**
 * The origins of the setting and Apollo Sandbox, and for a server that listens on this machine alone, the pages that this machine
 * serves on any port: a frontend in development. With `*`, every origin is allowed.
 */
export function allowedOrigins(origins: Origins, host: string): AllowedOrigins {
  const allowed = origins === "*" ? origins : [apolloSandbox, ...origins];
  const isOfThisMachine = (origin: string) =>
    isLoopback(host) && URL.canParse(origin) && isLoopback(new URL(origin).hostname);
  return {
    has: (origin) => allowed === "*" || (origin !== undefined && (allowed.includes(origin) || isOfThisMachine(origin))),
    headers: cors({
      origin: allowed === "*" ? allowed : true,
      methods: ["GET", "POST"],
      // The name of a CSV file.
      exposedHeaders: ["content-disposition"],
      // In seconds. Without it, the browser sends a preflight request before every POST of JSON.
      maxAge: 600,
    }),
  };
}
