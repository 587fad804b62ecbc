import cors from "cors";
import type { RequestHandler } from "express";

/** The origin of Apollo Sandbox, which runs in the browser and queries the server of the person who opened it. */
const apolloSandbox = "https://studio.apollographql.com";

/** The origins whose pages may query the server, such as `https://example.org`; `*` stands for all. */
export type Origins = "*" | readonly string[];

/**
 * The allowed origins, for both users of the setting: the guard, which rejects other pages, and the CORS headers for the browser.
 */
export interface AllowedOrigins {
  has(origin: string | undefined): boolean;
  /** Answers preflight requests, and adds the CORS headers to every reply. */
  headers: RequestHandler;
}

/** The origins of the setting and Apollo Sandbox. With `*`, every origin is allowed. */
export function allowedOrigins(origins: Origins): AllowedOrigins {
  const allowed = origins === "*" ? origins : [apolloSandbox, ...origins];
  return {
    has: (origin) => allowed === "*" || (origin !== undefined && allowed.includes(origin)),
    headers: cors({
      origin: typeof allowed === "string" ? allowed : [...allowed],
      methods: ["GET", "POST"],
      // The name of a CSV file.
      exposedHeaders: ["content-disposition"],
      // In seconds. Without it, the browser sends a preflight request before every POST of JSON.
      maxAge: 600,
    }),
  };
}
