export const stylePath = "/neo4j-browser/style.grass";
export const guidePath = "/neo4j-browser/guide.html";

/** The settings that make Neo4j Browser load our style sheet and guide after the login. The managed Neo4j passes them on. */
export function neo4jBrowserSettings(server: { host: string; port: number }): {
  postConnectCommand: string;
  remoteContentHosts: string;
} {
  const host = reachable(server.host);
  const url = `http://${host}:${server.port}`;
  return {
    // The style comes first: each command shows its result above the earlier ones, so the guide ends up on top.
    postConnectCommand: `style ${url}${stylePath}; guide ${url}${guidePath}`,
    // Neo4j Browser compares these with the host of the address only, without the port.
    remoteContentHosts: [...new Set([host, "127.0.0.1", "localhost", "guides.neo4j.com"])].join(","),
  };
}

/** The host for a URL: a browser cannot open an address that stands for all interfaces. */
function reachable(host: string): string {
  if (host === "0.0.0.0" || host === "::") return "127.0.0.1";
  return host.includes(":") ? `[${host}]` : host;
}
