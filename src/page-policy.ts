import type { HelmetOptions } from "helmet";

/**
 * The headers of a page for people: it allows nothing but these directives, and no other page may frame it.
 * @param directives in the names of helmet, such as `{ styleSrc: ["'self'"] }`
 */
export const pagePolicy = (directives: Record<string, string[]>): HelmetOptions => ({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: { defaultSrc: ["'none'"], ...directives, frameAncestors: ["'none'"] },
  },
  // The server speaks plain HTTP on loopback. With this header, the browser would refuse plain HTTP from every other server
  // there.
  strictTransportSecurity: false,
});
