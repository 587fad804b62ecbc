import cors from "cors";
import type { RequestHandler } from "express";

/** Apollo Sandbox runs in the browser, from this address, and asks the server of whoever opened it. */
const apolloSandbox = "https://studio.apollographql.com";

/** Which pages of other sites may ask: those of these origins, such as `https://example.org`, or all. */
export type Origins = "*" | readonly string[];

/** What one setting allows, for the guard, which refuses, and for the browser, which is told what it may hand to a page. */
export interface AllowedOrigins {
  has(origin: string | undefined): boolean;
  /** Answers a browser that asks beforehand, and marks every reply with who may read it. */
  headers: RequestHandler;
}

export function allowedOrigins(origins: Origins): AllowedOrigins {
  const allowed = origins === "*" ? origins : [apolloSandbox, ...origins];
  return {
    has: (origin) => allowed === "*" || (origin !== undefined && allowed.includes(origin)),
    headers: cors({
      origin: typeof allowed === "string" ? allowed : [...allowed],
      methods: ["GET", "POST"],
      // Where a file is offered, its name.
      exposedHeaders: ["content-disposition"],
      // A POST of JSON is asked for beforehand each time unless the browser may remember the answer.
      maxAge: 600,
    }),
  };
}
