import { isIPv4 } from "node:net";

/** True if a host name or an address, with or without brackets, is that of this machine itself. */
export function isLoopback(host: string): boolean {
  // The check for an address excludes names such as 127.example.org, which may resolve to any host.
  const isAddress = isIPv4(host) && host.startsWith("127.");
  return isAddress || host === "localhost" || host.endsWith(".localhost") || host === "::1" || host === "[::1]";
}
